package io.github.climatefinance.robustness.fuzz;

import io.github.climatefinance.core.RetryPolicy;
import io.github.climatefinance.core.auth.BasicCredentials;
import io.github.climatefinance.core.client.ClientBuilder;
import io.github.climatefinance.core.drift.DriftRecorder;
import io.github.climatefinance.core.error.ApiException;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.doconomy.DoconomyClient;
import io.github.climatefinance.doconomy.DoconomyCredentials;
import io.github.climatefinance.doconomy.model.ErrorResponse;
import io.github.climatefinance.icr.IcrClient;
import io.github.climatefinance.icr.IcrCredentials;
import io.github.climatefinance.icr.model.IcrError;
import io.github.climatefinance.icr.model.RetireCreditsRequest;
import io.github.climatefinance.puro.PuroClient;
import io.github.climatefinance.trading.TradingClient;
import io.github.climatefinance.trading.TradingCredentials;
import io.github.climatefinance.trading.model.ErrorMessage;
import io.github.climatefinance.xpansiv.XpansivClient;
import io.github.climatefinance.xpansiv.XpansivCredentials;
import io.github.climatefinance.xpansiv.model.ErrorDetails;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** Whole answers to calls of all clients: whatever comes, a value or an exception of ours. */
final class AnswerTargets {
    private static final String SECRET = "synthetic-secret-example";
    private static final String TOKEN_URL = "http://127.0.0.1:9/token";
    private static final byte[] TOKEN =
            "{\"access_token\":\"synthetic-token-example\",\"token_type\":\"Bearer\",\"expires_in\":86400}"
                    .getBytes(StandardCharsets.UTF_8);
    private static final UUID ID = new UUID(0x7000, 0x8000_0000_0000_0001L);

    private volatile byte[] answer = new byte[0];
    private final PuroClient puro = with(PuroClient.builder())
            .credentials(BasicCredentials.of("key", SECRET))
            .build();
    private final IcrClient icr = with(IcrClient.builder())
            .credentials(IcrCredentials.organizationToken(SECRET))
            .build();
    private final DoconomyClient doconomy = with(DoconomyClient.builder())
            .credentials(DoconomyCredentials.of("client", SECRET))
            .tokenUrl(TOKEN_URL)
            .build();
    private final XpansivClient xpansiv = with(XpansivClient.builder())
            .credentials(XpansivCredentials.builder()
                    .client("client", SECRET)
                    .user("user", SECRET)
                    .build())
            .tokenUrl(TOKEN_URL)
            .build();
    private final TradingClient trading = with(TradingClient.builder())
            .credentials(TradingCredentials.of("client", SECRET))
            .tokenUrl(TOKEN_URL)
            .build();

    private <B extends ClientBuilder<B>> B with(B builder) {
        return builder.baseUrl("http://127.0.0.1:9/api")
                .httpClient(
                        new OkHttpClient.Builder().addInterceptor(this::answer).build())
                .retryPolicy(RetryPolicy.none())
                .drift(DriftRecorder.create());
    }

    /** The first line is a status, then come headers, an empty line and the body. */
    void calls(byte[] input) {
        answer = input;
        calling(() -> puro.transactions().get("one"));
        calling(() -> puro.transactions().listAll().first(3));
        calling(() -> icr.inventories()
                .retireCredits(
                        "organization",
                        RetireCreditsRequest.builder()
                                .creditId("exPost-1-0x1")
                                .amount(BigDecimal.ONE)
                                .build()));
        calling(() -> doconomy.categories().list());
        calling(() -> xpansiv.referenceData().get());
        calling(() -> trading.customers().getNaturalPerson(ID));
        calling(() -> trading.customers().listNaturalPersonsAll().first(3));
    }

    private static void calling(Runnable call) {
        try {
            call.run();
        } catch (ApiException e) {
            IcrError.of(e);
            ErrorResponse.of(e);
            ErrorDetails.of(e);
            ErrorMessage.of(e);
            fit(e);
        } catch (SdkException e) {
            fit(e);
        }
    }

    private static void fit(SdkException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains(SECRET) || message.lines().count() > 1) {
            throw new AssertionError("a message that must not be shown: " + message, e);
        }
    }

    private Response answer(Interceptor.Chain chain) {
        Request request = chain.request();
        if (request.url().toString().equals(TOKEN_URL)) {
            return answer(request, 200, Headers.of("Content-Type", "application/json"), TOKEN);
        }
        byte[] all = answer;
        int end = headEnd(all);
        List<String> head =
                new String(all, 0, end, StandardCharsets.UTF_8).lines().toList();
        int status = !head.isEmpty() && head.get(0).matches("[2-5]\\d\\d") ? Integer.parseInt(head.get(0)) : 200;
        return answer(
                request, status, headers(head), Arrays.copyOfRange(all, Math.min(end + 2, all.length), all.length));
    }

    private static int headEnd(byte[] all) {
        for (int i = 0; i + 1 < all.length; i++) {
            if (all[i] == '\n' && all[i + 1] == '\n') {
                return i;
            }
        }
        return all.length;
    }

    private static Headers headers(List<String> head) {
        Headers.Builder headers = new Headers.Builder();
        for (String line : head) {
            int colon = line.indexOf(':');
            if (colon > 0 && line.substring(0, colon).matches("[!-~]+")) {
                headers.addUnsafeNonAscii(
                        line.substring(0, colon),
                        line.substring(colon + 1).strip().replaceAll("\\p{Cntrl}", " "));
            }
        }
        return headers.build();
    }

    private static Response answer(Request request, int status, Headers headers, byte[] body) {
        String type = headers.get("Content-Type");
        return new Response.Builder()
                .request(request)
                .protocol(Protocol.HTTP_1_1)
                .code(status)
                .message("")
                .headers(headers)
                .body(ResponseBody.create(body, type == null ? null : MediaType.parse(type)))
                .build();
    }
}
