package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.Download;
import io.github.climatefinance.core.error.ApiException;
import io.github.climatefinance.core.error.FailedResponse;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.internal.ServerClock;
import io.github.climatefinance.core.internal.TokenTransport;
import io.github.climatefinance.core.json.JsonCodec;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import okhttp3.Headers;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Keeps a token endpoint's answer as it is. One that a repeat may better is thrown, for the retry step to see. */
final class TokenReadStep implements Step {
    private final ServerClock serverClock;
    private TokenTransport.@Nullable Reply reply;

    TokenReadStep(ServerClock serverClock) {
        this.serverClock = serverClock;
    }

    /** The last answer. */
    TokenTransport.Reply reply() {
        return Objects.requireNonNull(reply, "reply");
    }

    @Override
    public <T> ApiResponse<T> run(OneCall<T> call, Chain next) {
        Attempt attempt = call.attempt();
        Response response = attempt.response();
        try {
            BodyText body = BodyText.read(response.body().source());
            reply = new TokenTransport.Reply(response.code(), headers(attempt), body.text(), body.cut());
            if (RetryRules.mayRepeat(call.safety(), response.code())) {
                attempt.hint(RetryHint.of(response.code(), attempt::header, serverClock.now())
                        .orElse(null));
                throw ApiException.of(
                        FailedResponse.builder(call.provider(), call.operation().id(), call.route(), response.code())
                                .build());
            }
            return ApiResponse.of(
                    call.call().answer().read(new Nothing()), response.code(), Map.of(), null, attempt.number());
        } catch (IOException e) {
            throw Failures.brokenAnswer(call, e);
        }
    }

    private static Headers headers(Attempt attempt) {
        Headers headers = attempt.response().headers();
        String hidden = attempt.evidence().retryAfter();
        return hidden == null
                ? headers
                : headers.newBuilder().add(RetryAfterInterceptor.HEADER, hidden).build();
    }

    private static final class Nothing implements Answer.Source {
        @Override
        public boolean isEmpty() {
            return true;
        }

        @Override
        public void refuseHtml() {}

        @Override
        public <T> T json(JsonCodec<T> codec) {
            throw new IllegalStateException("a token answer has no model");
        }

        @Override
        public Download download() {
            throw new IllegalStateException("a token answer is no download");
        }
    }
}
