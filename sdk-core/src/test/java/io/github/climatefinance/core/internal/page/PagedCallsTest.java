package io.github.climatefinance.core.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.PagingException;
import io.github.climatefinance.core.error.TransportException;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.Paging;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.json.JsonDocument;
import io.github.climatefinance.core.page.ItemWalk;
import io.github.climatefinance.core.page.Pager;
import io.github.climatefinance.core.sockets.PromptSockets;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks through a socket. */
class PagedCallsTest {
    private static final Operation LIST =
            Operation.of("listNumbers", "GET", "/numbers").safety(Safety.READ).build();
    private static final Answer<JsonNode> ANSWER = Answer.json("NumberList", Codecs.JSON);

    private final MockWebServer server = new MockWebServer();
    private final OkHttpClient http = new OkHttpClient();
    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private final List<String> queries = new CopyOnWriteArrayList<>();
    private final List<RequestOptions> optionsSeen = new CopyOnWriteArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();
    private int count = 1_000;
    private volatile CountDownLatch together = new CountDownLatch(0);

    @BeforeEach
    void start() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                HttpUrl url = request.getUrl();
                queries.add(Optional.ofNullable(url.query()).orElse(""));
                int offset = Integer.parseInt(
                        Optional.ofNullable(url.queryParameter("offset")).orElse("0"));
                int limit = Math.min(
                        100,
                        Integer.parseInt(
                                Optional.ofNullable(url.queryParameter("limit")).orElse("10")));
                if (offset > 0) {
                    together.countDown();
                    assertThat(together.await(10, TimeUnit.SECONDS)).isTrue();
                }
                if (offset == 600 && failures.getAndDecrement() > 0) {
                    return new MockResponse.Builder().code(500).build();
                }
                String data = IntStream.range(Math.min(offset, count), Math.min(count, offset + limit))
                        .mapToObj(Integer::toString)
                        .reduce((a, b) -> a + "," + b)
                        .orElse("");
                return new MockResponse.Builder()
                        .body("{\"total\":" + count + ",\"limit\":" + limit + ",\"offset\":" + offset + ",\"data\":["
                                + data + "]}")
                        .build();
            }
        });
        server.setServerSocketFactory(new PromptSockets());
        server.start();
    }

    @AfterEach
    void stop() {
        while (together.getCount() > 0) {
            together.countDown();
        }
        threads.shutdownNow();
        server.close();
    }

    private static Paging<JsonNode, JsonNode> paging() {
        return Paging.<JsonNode, JsonNode>offset("offset", "limit")
                .maxSize(100)
                .items(page -> {
                    List<JsonNode> items = new ArrayList<>();
                    page.get("data").forEach(items::add);
                    return items;
                })
                .total(page -> Optional.of(page.get("total").longValue()))
                .reportedSize(page -> Optional.of(page.get("limit").longValue()))
                .reportedPosition(page -> Optional.of(page.get("offset").longValue()))
                .itemId(JsonNode::intValue)
                .build();
    }

    private Pager<JsonNode> pager(ApiCall<JsonNode> first) {
        return new PagedCalls<>("acme", this::send, this::sendAsync, Duration.ofSeconds(60))
                .pager(first, paging(), RequestOptions.none());
    }

    private static ApiCall.Builder<JsonNode> list() {
        return ApiCall.of(LIST, ANSWER);
    }

    private ApiResponse<JsonNode> send(ApiCall<JsonNode> call, RequestOptions options) {
        optionsSeen.add(options);
        return execute(http.newCall(request(call)));
    }

    private CompletableFuture<ApiResponse<JsonNode>> sendAsync(ApiCall<JsonNode> call, RequestOptions options) {
        optionsSeen.add(options);
        Call exchange = http.newCall(request(call));
        CompletableFuture<ApiResponse<JsonNode>> answer =
                CompletableFuture.supplyAsync(() -> execute(exchange), threads);
        var unused = answer.whenComplete((value, failure) -> {
            if (answer.isCancelled()) {
                exchange.cancel();
            }
        });
        return answer;
    }

    private Request request(ApiCall<JsonNode> call) {
        HttpUrl.Builder url = server.url("/numbers").newBuilder();
        call.query()
                .forEach(parameter ->
                        parameter.values().forEach(value -> url.addQueryParameter(parameter.name(), value)));
        return new Request.Builder().url(url.build()).build();
    }

    private static ApiResponse<JsonNode> execute(Call call) {
        try (Response response = call.execute()) {
            if (!response.isSuccessful()) {
                throw new TransportException("acme listNumbers failed: HTTP 500", Outcome.UNKNOWN, null);
            }
            JsonNode value = JsonDocument.read(Codecs.JSON, response.body().byteStream());
            return ApiResponse.of(value, response.code(), response.headers().toMultimap(), null, 1);
        } catch (IOException e) {
            throw new TransportException("acme listNumbers failed", Outcome.UNKNOWN, e);
        }
    }

    private static List<Integer> numbers(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 99, 100, 101, 1_000})
    void everyItemArrivesOnceAndInOrder(int items) {
        count = items;

        for (int readAhead : new int[] {0, 8}) {
            queries.clear();
            assertThat(pager(list().build()).readAhead(readAhead).stream()
                            .map(JsonNode::intValue)
                            .toList())
                    .isEqualTo(numbers(0, items));
            assertThat(queries).hasSize(Math.max(1, (items + 99) / 100)).doesNotHaveDuplicates();
        }
    }

    @Test
    void asksForTheLargestPageUnlessTheCallerDid() {
        pager(list().build()).first(500);
        pager(list().query("limit", 7).query("offset", 990).query("kind", "a&b").build()).stream()
                .forEach(item -> {});

        assertThat(queries)
                .containsExactly(
                        "limit=100",
                        "limit=100&offset=100",
                        "limit=100&offset=200",
                        "limit=100&offset=300",
                        "limit=100&offset=400",
                        "kind=a&b&limit=7&offset=990",
                        "kind=a&b&limit=7&offset=997");
    }

    @Test
    void readsAheadConcurrentlyAndInOrder() {
        // Each page behind the first waits for three others: this ends only if they are fetched at the same time.
        together = new CountDownLatch(4);
        count = 500;

        assertThat(pager(list().build()).readAhead(4).stream()
                        .map(JsonNode::intValue)
                        .toList())
                .isEqualTo(numbers(0, 500));
    }

    @Test
    void aFailureInPage7IsNamedAndTriedAgain() {
        failures.set(1);
        List<Integer> items = new ArrayList<>();
        ItemWalk<JsonNode> walk = pager(list().build()).readAhead(3).iterator();

        assertThatThrownBy(() -> walk.forEachRemaining(item -> items.add(item.intValue())))
                .isInstanceOf(PagingException.class)
                .hasMessage("page 7: acme listNumbers failed: HTTP 500");
        assertThat(items).isEqualTo(numbers(0, 600));
        walk.forEachRemaining(item -> items.add(item.intValue()));

        assertThat(items).isEqualTo(numbers(0, 1_000));
        assertThat(walk.result().orElseThrow().complete()).isTrue();
    }

    @Test
    void breakingOffCancelsTheCallsUnderWay() {
        together = new CountDownLatch(1_000);
        Pager<JsonNode> pager = pager(list().build()).readAhead(3);

        try (ItemWalk<JsonNode> walk = pager.iterator()) {
            walk.next();
        }

        assertThat(http.dispatcher().runningCalls()).allMatch(Call::isCanceled);
        assertThat(optionsSeen).hasSize(4);
    }

    @Test
    void theBudgetShortensTheDeadlineOfEachCallButNeverProlongsIt() {
        pager(list().build()).within(Duration.ofSeconds(20)).first(1);
        pager(list().build()).within(Duration.ofHours(1)).first(1);

        assertThat(optionsSeen.get(0).timeout()).contains(Duration.ofSeconds(20));
        assertThat(optionsSeen.get(1).timeout()).contains(Duration.ofSeconds(60));
    }

    @Test
    void aTokenServesTheSameParametersOnly() {
        ItemWalk<JsonNode> walk = pager(list().query("kind", "a").build()).iterator();
        for (int i = 0; i < 150; i++) {
            walk.next();
        }
        String token = walk.resumeToken();

        assertThat(pager(list().query("kind", "a").build()).resumeFrom(token).first(1))
                .extracting(JsonNode::intValue)
                .containsExactly(150);
        assertThatThrownBy(() -> pager(list().query("kind", "b").build()).resumeFrom(token))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void asyncPagesTellTheirResponse() {
        List<Integer> statuses = new CopyOnWriteArrayList<>();
        ConcurrentHashMap<String, Integer> seen = new ConcurrentHashMap<>();

        pager(list().build())
                .readAhead(2)
                .forEachPageAsync(page -> {
                    statuses.add(page.response().orElseThrow().status());
                    page.items().forEach(item -> seen.put(item.asText(), 1));
                    return CompletableFuture.completedFuture(true);
                })
                .join();

        assertThat(statuses).hasSize(10).containsOnly(200);
        assertThat(seen).hasSize(1_000);
    }

    @Test
    void aResumeTokenBelongsToTheBodyThatWasSearchedWith() {
        try (var walk = pager(list().json(Codecs.STRING, "a").build()).iterator()) {
            walk.next();
            String token = walk.resumeToken();

            assertThat(pager(list().json(Codecs.STRING, "a").build()).resumeFrom(token))
                    .isNotNull();
            assertThatThrownBy(
                            () -> pager(list().json(Codecs.STRING, "b").build()).resumeFrom(token))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the resume token belongs to a listing with other parameters");
        }
    }
}
