package io.github.climatefinance.core.internal.call;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Takes {@code Retry-After} out of OkHttp's sight, which on {@code 503} with {@code Retry-After: 0} would send any request
 * without a body once more by itself. Its value goes into the evidence of the call.
 */
final class RetryAfterInterceptor implements Interceptor {
    static final String HEADER = "Retry-After";

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        String value = response.header(HEADER);
        if (value == null) {
            return response;
        }
        Evidence evidence = chain.call().request().tag(Evidence.class);
        if (evidence != null) {
            evidence.retryAfter(value);
        }
        return response.newBuilder().removeHeader(HEADER).build();
    }
}
