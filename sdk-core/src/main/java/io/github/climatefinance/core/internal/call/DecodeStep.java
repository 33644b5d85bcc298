package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.Mask;
import io.github.climatefinance.core.ProviderProfile;
import io.github.climatefinance.core.error.ApiException;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.core.internal.ServerClock;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Turns a response into a typed answer, straight from its stream, or into the exception of its status. */
final class DecodeStep implements Step {
    private final ErrorReader errors;
    private final ProviderProfile profile;
    private final ServerClock serverClock;

    DecodeStep(ProviderProfile profile, ServerClock serverClock) {
        this.errors = new ErrorReader(profile);
        this.profile = profile;
        this.serverClock = serverClock;
    }

    @Override
    public <T> ApiResponse<T> run(OneCall<T> call, Chain next) {
        Attempt attempt = call.attempt();
        Response response = attempt.response();
        if (response.isSuccessful()) {
            return answered(call, read(call, new ResponseSource(call, requestId(attempt))));
        }
        if (isOwnDeletion(call, response)) {
            return answered(call, read(call, new ResponseSource(call, requestId(attempt))))
                    .settledByRepeat();
        }
        attempt.hint(RetryHint.of(response.code(), attempt::header, serverClock.now())
                .orElse(null));
        ApiException failure = errors.read(call, requestId(attempt));
        call.scope().throwIfCancelled(failure);
        throw failure;
    }

    /** An earlier attempt may have deleted what this one no longer found. */
    private static boolean isOwnDeletion(OneCall<?> call, Response response) {
        return response.code() == 404
                && call.operation().method().equals("DELETE")
                && call.safety() != Safety.UNSAFE
                && call.mayHaveActed()
                && call.call().answer().isEmptyAllowed();
    }

    private static <T> T read(OneCall<T> call, ResponseSource source) {
        Answer<T> answer = call.call().answer();
        try {
            return answer.read(source);
        } catch (DecodingException e) {
            throw source.unreadable(e);
        } catch (IOException e) {
            throw Failures.brokenAnswer(call, e);
        } catch (RuntimeException e) {
            throw source.unreadable(e);
        }
    }

    private <T> ApiResponse<T> answered(OneCall<T> call, T value) {
        Attempt attempt = call.attempt();
        Map<String, List<String>> headers =
                new TreeMap<>(attempt.response().headers().toMultimap());
        String hidden = attempt.evidence().retryAfter();
        if (hidden != null) {
            headers.put("retry-after", List.of(hidden));
        }
        return ApiResponse.of(value, attempt.response().code(), headers, requestId(attempt), attempt.number())
                .keyed(call.outgoing().idempotencyKey());
    }

    private @Nullable String requestId(Attempt attempt) {
        for (String name : profile.requestIdHeaders()) {
            String value = attempt.response().header(name);
            if (value != null && !value.isBlank()) {
                return Mask.line(Mask.apply(value, attempt.secrets()), 100);
            }
        }
        return null;
    }
}
