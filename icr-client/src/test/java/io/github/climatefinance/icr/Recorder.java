package io.github.climatefinance.icr;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/** Keeps what is sent over its connections, credentials too, which the sandbox does not show. */
final class Recorder implements Interceptor {
    private final List<Sent> all = new CopyOnWriteArrayList<>();
    private final OkHttpClient client =
            new OkHttpClient.Builder().addNetworkInterceptor(this).build();

    private static final long WHOLE = 1 << 20;

    /**
     * One exchange.
     *
     * @param answer the body that came back, as text
     */
    record Sent(String path, String token, String answer) {
        /** Whether the token has the three parts of a JWT. */
        boolean hasJwt() {
            return token.chars().filter(c -> c == '.').count() == 2;
        }
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        String authorization = String.valueOf(chain.request().header("Authorization"));
        Response response = chain.proceed(chain.request());
        all.add(new Sent(
                chain.request().url().encodedPath(),
                authorization.substring("Bearer ".length()),
                response.peekBody(WHOLE).string()));
        return response;
    }

    OkHttpClient client() {
        return client;
    }

    List<Sent> all() {
        return all;
    }

    Sent last() {
        return all.get(all.size() - 1);
    }

    /** The tokens sent to a path, in order. */
    List<String> tokens(String path) {
        return all.stream()
                .filter(sent -> sent.path().equals(path))
                .map(Sent::token)
                .toList();
    }
}
