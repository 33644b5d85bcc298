package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.drift.DriftKind;
import io.github.climatefinance.core.drift.DriftRecorder;
import io.github.climatefinance.core.drift.DriftSink;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.Response;

/** Compares status and media type with what is documented, and has the body watched. Only there when a recorder was given. */
final class DriftStep implements Step {
    private final DriftRecorder recorder;

    DriftStep(DriftRecorder recorder) {
        this.recorder = recorder;
    }

    @Override
    public <T> ApiResponse<T> run(OneCall<T> call, Chain next) {
        DriftSink sink = recorder.sink(call.provider(), call.operation().id());
        call.attempt().drift(sink);
        String documented = call.operation().answers();
        if (!documented.isEmpty()) {
            compare(call.attempt().response(), List.of(documented.split(",", -1)), sink);
        }
        return next.proceed(call);
    }

    private static void compare(Response response, List<String> documented, DriftSink sink) {
        String status = String.valueOf(response.code());
        for (String key : List.of(status, status.charAt(0) + "XX", "default")) {
            for (String answer : documented) {
                List<String> words = List.of(answer.split(" ", -1));
                if (words.get(0).equalsIgnoreCase(key)) {
                    compareType(response, words.subList(1, words.size()), sink);
                    return;
                }
            }
        }
        sink.saw(DriftKind.UNDOCUMENTED_STATUS, "", status);
    }

    /** An answer without a type, or documented without one, says nothing. */
    private static void compareType(Response response, List<String> documented, DriftSink sink) {
        MediaType type = response.body().contentType();
        if (type == null || documented.isEmpty()) {
            return;
        }
        String found = type.type() + "/" + type.subtype();
        if (documented.stream().noneMatch(List.of(found, type.type() + "/*", "*/*")::contains)) {
            sink.saw(DriftKind.UNDOCUMENTED_CONTENT_TYPE, "", response.code() + " " + found);
        }
    }
}
