package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.Download;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.json.JsonCodec;
import io.github.climatefinance.core.json.JsonDocument;
import java.io.IOException;
import java.util.Locale;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** The body of a response, read from its socket. */
final class ResponseSource implements Answer.Source {
    private final OneCall<?> call;
    private final ResponseBody body;
    private final @Nullable String requestId;
    private @Nullable String found;
    private Outcome outcome = Outcome.ACCEPTED;

    ResponseSource(OneCall<?> call, @Nullable String requestId) {
        this.call = call;
        this.body = call.attempt().response().body();
        this.requestId = requestId;
    }

    @Override
    public boolean isEmpty() throws IOException {
        return call.attempt().response().code() == 404 || body.source().exhausted();
    }

    @Override
    public void refuseHtml() throws IOException {
        MediaType type = body.contentType();
        if (type != null
                && type.subtype().toLowerCase(Locale.ROOT).contains("html")
                && !body.source().exhausted()) {
            // Somebody on the way may speak here, and the request may have gone no further.
            outcome = Outcome.UNKNOWN;
            throw isNot(type.type() + "/" + type.subtype());
        }
    }

    @Override
    public <T> T json(JsonCodec<T> codec) throws IOException {
        if (body.source().exhausted()) {
            throw isNot("empty");
        }
        refuseHtml();
        return JsonDocument.read(codec, body.byteStream(), call.attempt().drift());
    }

    private DecodingException isNot(String what) {
        found = what;
        return new DecodingException("it is " + what, "", null);
    }

    @Override
    public Download download() {
        call.attempt().handOver();
        MediaType type = body.contentType();
        return Download.of(body.byteStream(), type == null ? null : type.toString(), body.contentLength());
    }

    DecodingException unreadable(RuntimeException cause) {
        String pointer = cause instanceof DecodingException decoding ? decoding.pointer() : "";
        return Failures.unreadable(
                call, outcome, found, pointer, found == null ? cause : null, requestId == null ? "" : requestId);
    }
}
