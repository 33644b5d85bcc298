package io.github.climatefinance.icr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.core.error.PagingException;
import io.github.climatefinance.core.page.Page;
import io.github.climatefinance.icr.model.RetireCreditsRequest;
import io.github.climatefinance.sandbox.Fault;
import io.github.climatefinance.sandbox.IcrSandbox;
import io.github.climatefinance.sandbox.SandboxExtension;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every listing whole, however it is walked and whatever the registry says of its pages. */
@ExtendWith(SandboxExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagingTest {
    private static final int WHOLE = 1000;

    private final IcrSandbox sandbox;
    private final IcrApp app;

    PagingTest(IcrSandbox sandbox) {
        this.sandbox = sandbox;
        this.app = Apps.app(sandbox, new Recorder());
    }

    @BeforeEach
    void fill() {
        app.forget(sandbox.installationId());
        app.forget(sandbox.secondInstallationId());
        // Nothing that settles meanwhile may change what is listed.
        sandbox.processingDelay(Duration.ofDays(1));
        sandbox.permit(sandbox.secondInstallationId(), Map.of("examiner", "VIEW"));
        IcrClient icr = app.installation(sandbox.installationId());
        RetireCreditsRequest request = RetireCreditsRequest.builder()
                .creditId(icr.inventories()
                        .get(sandbox.organizationId())
                        .credits()
                        .get(0)
                        .id())
                .amount(BigDecimal.ONE)
                .build();
        for (int i = 0; i < 7; i++) {
            assertThat(icr.inventories().retireCredits(sandbox.organizationId(), request))
                    .isNotNull();
        }
    }

    @AfterAll
    void stop() {
        app.close();
    }

    /** What the registry says of its pages. */
    enum Claim {
        WHAT_THE_SANDBOX_SAYS,
        ALWAYS_WHAT_THE_EXAMPLE_SAYS,
        BACKWARDS,
        THIS_IS_THE_ONLY_PAGE,
        FAR_AWAY,
        NOTHING,
        NO_TOTAL,
        TOTAL_0,
        TOTAL_A_LITTLE_TOO_LARGE;

        /** Where pages do not describe themselves, they do now. */
        Fault fault() {
            return Fault.answer(answer -> {
                change(((ObjectNode) answer).withObject("/pagination"));
                return answer;
            });
        }

        private void change(ObjectNode page) {
            long current = page.path("currentPage").asLong();
            switch (this) {
                case WHAT_THE_SANDBOX_SAYS -> {}
                case ALWAYS_WHAT_THE_EXAMPLE_SAYS -> {
                    numbers(page, 1, 2, 0);
                    page.put("pageCount", 10);
                }
                case BACKWARDS -> numbers(page, 900 - current, 899 - current, 901 - current);
                case THIS_IS_THE_ONLY_PAGE ->
                    page.put("currentPage", 0)
                            .put("pageCount", 1)
                            .putNull("nextPage")
                            .putNull("prevPage");
                case FAR_AWAY -> numbers(page, 0, 40, -3);
                case NOTHING -> page.remove(List.of("currentPage", "pageCount", "nextPage", "prevPage"));
                case NO_TOTAL -> page.remove("total");
                case TOTAL_0 -> page.put("total", 0);
                case TOTAL_A_LITTLE_TOO_LARGE ->
                    page.put("total", page.path("total").asLong() + 1);
            }
        }

        private static void numbers(ObjectNode page, long current, long next, long previous) {
            page.put("currentPage", current).put("nextPage", next).put("prevPage", previous);
        }

        boolean isOfTotal() {
            return name().contains("TOTAL");
        }
    }

    /** How it is walked. */
    enum Way {
        ONE_BY_ONE,
        STREAM,
        READ_AHEAD,
        PAGES,
        ASYNC,
        ASYNC_READ_AHEAD,
        DISTINCT_READ_AHEAD;

        <T> List<String> ids(Listing.Walk<T> walk) {
            return switch (this) {
                case ONE_BY_ONE -> {
                    List<String> ids = new ArrayList<>();
                    for (T item : walk.pager()) {
                        ids.add(walk.id().apply(item));
                    }
                    yield ids;
                }
                case STREAM -> walk.pager().stream().map(walk.id()).toList();
                case READ_AHEAD ->
                    walk.pager().readAhead(4).stream().map(walk.id()).toList();
                case PAGES -> {
                    List<String> ids = new ArrayList<>();
                    for (Page<T> page : walk.pager().pages()) {
                        page.items().forEach(item -> ids.add(walk.id().apply(item)));
                    }
                    yield ids;
                }
                case ASYNC -> async(walk);
                case ASYNC_READ_AHEAD -> async(new Listing.Walk<>(walk.pager().readAhead(3), walk.id()));
                case DISTINCT_READ_AHEAD ->
                    walk.pager().distinct().readAhead(4).stream().map(walk.id()).toList();
            };
        }

        private static <T> List<String> async(Listing.Walk<T> walk) {
            List<String> ids = new ArrayList<>();
            walk.pager()
                    .forEachPageAsync(page -> {
                        page.items().forEach(item -> ids.add(walk.id().apply(item)));
                        return CompletableFuture.completedFuture(true);
                    })
                    .join();
            return ids;
        }
    }

    static Stream<Arguments> listingsAndClaims() {
        return Stream.of(Listing.values())
                .flatMap(listing -> Stream.of(Claim.values())
                        .filter(claim -> listing.tellsTotal() || !claim.isOfTotal())
                        .map(claim -> Arguments.of(listing, claim)));
    }

    @Test
    void theseAreAllListingsOfBothDocuments() throws IOException {
        List<String> paged = new ArrayList<>();
        for (Path document : List.of(ModelContractTest.DOCUMENT, ModelContractTest.V1_BETA)) {
            String operation = "";
            for (String line : Files.readAllLines(document)) {
                String text = line.strip();
                if (text.startsWith("operationId:")) {
                    operation = text.substring("operationId:".length()).strip();
                } else if (text.startsWith("x-pagination:")) {
                    paged.add(operation);
                }
            }
        }

        assertThat(Listing.values()).extracting(Listing::operation).containsExactlyInAnyOrderElementsOf(paged);
    }

    @ParameterizedTest
    @MethodSource("listingsAndClaims")
    void nothingIsLostOrRepeatedWhateverIsSaidOfThePages(Listing listing, Claim claim) {
        List<String> everything = Way.ONE_BY_ONE.ids(listing.all(sandbox, app, WHOLE));
        assertThat(everything).hasSizeGreaterThan(1).doesNotHaveDuplicates();
        int size = Math.max(1, everything.size() / 4);
        sandbox.faults().next(listing.operation(), claim.fault()).always();

        for (Way way : Way.values()) {
            int before = asked(listing).size();
            List<String> walked = way.ids(listing.all(sandbox, app, size));

            assertThat(walked).as(way.name()).isEqualTo(everything);
            assertThat(asked(listing).subList(before, asked(listing).size()))
                    .as("the positions that were asked for, %s", way)
                    .contains("0", Integer.toString(listing.position().equals("skip") ? size : 1))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aServerThatSendsFewerThanAskedForLosesNothing() {
        List<String> everything = Way.ONE_BY_ONE.ids(Listing.RETIREMENTS.all(sandbox, app, WHOLE));
        sandbox.faults()
                .next("listRetirements", Fault.answer(answer -> {
                    ArrayNode retirements = (ArrayNode) answer.path("retirements");
                    while (retirements.size() > 3) {
                        retirements.remove(retirements.size() - 1);
                    }
                    return answer;
                }))
                .always();

        for (Way way : Way.values()) {
            assertThat(way.ids(Listing.RETIREMENTS.all(sandbox, app, 10)))
                    .as(way.name())
                    .isEqualTo(everything);
        }
    }

    @ParameterizedTest
    @EnumSource(Listing.class)
    void aPageThatComesAgainIsAFailureAndNotRepeated(Listing listing) {
        sandbox.faults().next(listing.operation(), Fault.pageRepeated()).always();

        for (Way way : Way.values()) {
            assertThatThrownBy(() -> way.ids(listing.all(sandbox, app, 1)))
                    .as(way.name())
                    .satisfies(PagingTest::isStuck);
        }
    }

    @ParameterizedTest
    @EnumSource(Listing.class)
    void noPageIsAskedForTooMany(Listing listing) {
        // Whole first: the token is made anew, so that no page is asked for twice on its account.
        int items = Way.ONE_BY_ONE.ids(listing.all(sandbox, app, WHOLE)).size();
        int before = asked(listing).size();

        assertThat(Way.ONE_BY_ONE.ids(listing.all(sandbox, app, 1))).hasSize(items);

        List<String> positions = IntStream.range(0, listing.tellsTotal() ? items : items + 1)
                .mapToObj(Integer::toString)
                .toList();
        assertThat(asked(listing).subList(before, asked(listing).size()))
                .as("without a total, an empty page tells the end")
                .isEqualTo(positions);
    }

    @ParameterizedTest
    @EnumSource(Listing.class)
    void whatWasAskedForIsTheSizeOfAPage(Listing listing) {
        assertThat(Way.ONE_BY_ONE.ids(listing.all(sandbox, app, 2))).isNotEmpty();

        assertThat(sandbox.requests(listing.operation()))
                .isNotEmpty()
                .allSatisfy(request -> assertThat(request.query()).containsEntry(listing.size(), List.of("2")));
    }

    private static void isStuck(Throwable failure) {
        Throwable stuck = failure.getCause() instanceof PagingException cause ? cause : failure;
        assertThat(stuck)
                .isInstanceOf(PagingException.class)
                .hasMessageContaining("the provider sends the same page again and again");
    }

    private List<String> asked(Listing listing) {
        return sandbox.requests(listing.operation()).stream()
                .map(request -> request.query().getOrDefault(listing.position(), List.of("0")))
                .map(values -> values.get(0))
                .toList();
    }
}
