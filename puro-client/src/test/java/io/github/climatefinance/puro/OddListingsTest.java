package io.github.climatefinance.puro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.contract.PromptSockets;
import io.github.climatefinance.core.auth.BasicCredentials;
import io.github.climatefinance.core.error.PagingException;
import io.github.climatefinance.core.page.ItemWalk;
import io.github.climatefinance.puro.model.Transaction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Listings of every awkward length, and of a registry whose totals or pages are wrong, through the whole client. */
class OddListingsTest {
    private final MockWebServer server = new MockWebServer();
    private final AtomicInteger requests = new AtomicInteger();
    private int count;
    private UnaryOperator<String> total = exact -> exact;
    private boolean repeating;
    private int mostOnAPage = Integer.MAX_VALUE;
    private IntPredicate visible = item -> true;
    private PuroClient puro;

    @BeforeEach
    void start() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                requests.incrementAndGet();
                return page(number(request, "offset", 0), number(request, "limit", 100));
            }
        });
        server.setServerSocketFactory(new PromptSockets());
        server.start();
        puro = PuroClient.builder()
                .baseUrl(server.url("/").toString())
                .credentials(BasicCredentials.of("synthetic-key", "synthetic-secret"))
                .build();
    }

    @AfterEach
    void stop() {
        puro.close();
        server.close();
    }

    private static int number(RecordedRequest request, String name, int otherwise) {
        String value = request.getUrl().queryParameter(name);
        return value == null ? otherwise : Integer.parseInt(value);
    }

    private MockResponse page(int asked, int wanted) {
        int offset = repeating ? 0 : asked;
        int limit = Math.min(wanted, mostOnAPage);
        String data = IntStream.range(Math.min(offset, count), Math.min(count, offset + limit))
                .filter(visible)
                .mapToObj(i -> "{\"transactionId\":\"t" + i + "\"}")
                .collect(Collectors.joining(","));
        String announced = total.apply("\"total\":" + count + ",");
        return new MockResponse.Builder()
                .setHeader("Content-Type", "application/json")
                .body("{\"pagination\":{" + announced + "\"offset\":" + asked + ",\"limit\":" + limit + "},\"data\":["
                        + data + "]}")
                .build();
    }

    private static List<String> numbers(int count) {
        return IntStream.range(0, count).mapToObj(i -> "t" + i).toList();
    }

    private List<String> ids(int readAhead) {
        List<String> ids = new ArrayList<>();
        puro.transactions().listAll().readAhead(readAhead).forEach(t -> ids.add(t.transactionId()));
        return ids;
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "99, 1", "100, 1", "101, 2", "1000, 10"})
    void everyItemArrivesOnceAndInOrderWithNoPageTooMany(int items, int pages) {
        count = items;

        assertThat(ids(0)).isEqualTo(numbers(items));
        assertThat(requests).hasValue(pages);
        assertThat(ids(8)).isEqualTo(numbers(items));
        assertThat(requests).hasValue(2 * pages);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 99, 100, 101, 1_000})
    void withoutATotalTheWalkEndsWithTheItems(int items) {
        count = items;
        total = exact -> "";

        assertThat(ids(0)).isEqualTo(numbers(items));
        assertThat(ids(8)).isEqualTo(numbers(items));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"total\":240,", "\"total\":260,", "\"total\":0,", "\"total\":-7,"})
    void aWrongTotalLosesNothing(String wrong) {
        count = 250;
        total = exact -> wrong;

        assertThat(ids(0)).isEqualTo(numbers(250));
        assertThat(ids(8)).isEqualTo(numbers(250));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8})
    void pagesThatAreSmallerThanAskedForLoseNothing(int readAhead) {
        count = 250;
        mostOnAPage = 30;

        assertThat(ids(readAhead)).isEqualTo(numbers(250));
        assertThat(requests).hasValue(9);
    }

    /** The registry leaves out what a key may not see; whether its total counts that is not documented. */
    @ParameterizedTest
    @ValueSource(ints = {0, 8})
    void pagesThatHideSomeEntriesLoseNoneOfTheOthers(int readAhead) {
        count = 250;
        visible = item -> item % 50 != 0;

        List<String> seen =
                IntStream.range(0, 250).filter(visible).mapToObj(i -> "t" + i).toList();
        assertThat(ids(readAhead)).isEqualTo(seen).hasSize(245);
        assertThat(requests).hasValue(3);
    }

    @Test
    void aTotalThatGrowsOnTheWayIsFollowedAndReported() {
        count = 300;
        total = exact -> requests.get() == 1 ? "\"total\":200," : exact;
        ItemWalk<Transaction> walk = puro.transactions().listAll().iterator();
        List<String> ids = new ArrayList<>();

        walk.forEachRemaining(transaction -> ids.add(transaction.transactionId()));

        assertThat(ids).isEqualTo(numbers(300));
        assertThat(walk.result().orElseThrow().shifted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8})
    void aRegistryThatRepeatsItsPageForEverIsNoticed(int readAhead) {
        count = 1_000_000;
        repeating = true;

        assertThatThrownBy(() -> ids(readAhead))
                .isInstanceOf(PagingException.class)
                .hasMessage("puro listTransactions: page 2: the provider sends the same page again and again");
        assertThat(requests.get()).isLessThan(20);
    }
}
