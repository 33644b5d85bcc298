package io.github.climatefinance.core.internal.call;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Behind all interceptors of the caller: notes how the exchange itself failed. Only of that failure it is known whether
 * anything was sent; an interceptor may have sent the request by other means before it threw one of its own.
 */
final class FailureWitness implements Interceptor {
    @Override
    public Response intercept(Chain chain) throws IOException {
        try {
            return chain.proceed(chain.request());
        } catch (Exception e) { // also an interrupt, which OkHttp does not declare
            Evidence evidence = chain.call().request().tag(Evidence.class);
            if (evidence != null) {
                evidence.failed(e);
            }
            throw e;
        }
    }
}
