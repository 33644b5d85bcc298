package io.github.climatefinance.trading;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/** Keeps who was said to act, and the bodies that come back over its connections. */
final class Recorder implements Interceptor {
    private static final long WHOLE = 1 << 20;

    private final List<String> answers = new CopyOnWriteArrayList<>();
    private volatile String lastRequestor = "none";

    /** Connections that are recorded. */
    OkHttpClient connections() {
        return new OkHttpClient.Builder().addNetworkInterceptor(this).build();
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        lastRequestor =
                Optional.ofNullable(chain.request().header("Requestor-ID")).orElse("none");
        answers.add(response.peekBody(WHOLE).string());
        return response;
    }

    String lastRequestor() {
        return lastRequestor;
    }

    String lastAnswer() {
        return answers.get(answers.size() - 1);
    }
}
