package io.github.climatefinance.core.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.core.error.CallTimeoutException;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.PagingException;
import io.github.climatefinance.core.error.TransportException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagerTest {
    private static List<Integer> all(Pager<Integer> pager) {
        return pager.stream().toList();
    }

    private static WalkResult drain(Pager<Integer> pager) {
        try (ItemWalk<Integer> walk = pager.iterator()) {
            walk.forEachRemaining(item -> {});
            return walk.result().orElseThrow();
        }
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "99,1", "100,1", "101,2", "1000,10"})
    void deliversEveryItemOnceAndFetchesNoPageTooMany(int count, int fetches) {
        for (int readAhead : new int[] {0, 3, 20}) {
            Shelf shelf = new Shelf(count);

            Pager<Integer> pager = shelf.pager().readAhead(readAhead);

            assertThat(all(pager)).isEqualTo(Shelf.numbers(0, count));
            assertThat(shelf.requests).hasSize(fetches);
            assertThat(drain(pager)).isEqualTo(new WalkResult(count, OptionalLong.of(count), 0, false));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MAX_VALUE, Long.MAX_VALUE - 1, 999_999_999_999_999_999L})
    void aPageOfAnySizeIsFollowedByAPositionThatATokenCanHold(long size) {
        List<String> asked = new ArrayList<>();
        Pager<Integer> pager =
                Pager.of(Shelf.bySize(size, asked), Shelf.scheme().build());
        ItemWalk<Integer> walk = pager.iterator();
        walk.next();

        String token = walk.resumeToken();

        assertThat(pager.resumeFrom(token).first(9)).hasSize(1);
        assertThat(asked).containsExactly("-", "999999999999999999");
    }

    @Test
    void aFirstPageWithANegativeNumberIsRefused() {
        Shelf shelf = new Shelf(300)
                .changing(page -> new FetchedPage<>(
                        page.items(),
                        OptionalLong.empty(),
                        OptionalLong.empty(),
                        OptionalLong.of(-7),
                        Optional.empty(),
                        Optional.empty()));
        PageScheme<Integer> scheme = PageScheme.<Integer>page("acme listNumbers")
                .firstPage(OptionalLong.empty())
                .build();

        assertThatThrownBy(() -> all(Pager.of(shelf, scheme)))
                .isInstanceOf(PagingException.class)
                .hasMessage("acme listNumbers: page 1: the provider says that its first page has the number -7");
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,2", "99,2", "100,2", "101,3", "1000,11"})
    void withoutATotalAnEmptyPageEndsTheWalk(int count, int fetches) {
        for (int readAhead : new int[] {0, 3}) {
            Shelf shelf = new Shelf(count).changing(page -> Shelf.with(page, OptionalLong.empty()));

            assertThat(all(shelf.pager().readAhead(readAhead))).isEqualTo(Shelf.numbers(0, count));
            assertThat(shelf.requests.size()).isBetween(fetches, fetches + (readAhead == 0 ? 0 : 1));
        }
    }

    @Test
    void sendsNothingBeforeAnItemIsAskedFor() {
        Shelf shelf = new Shelf(10);
        Pager<Integer> pager = shelf.pager().readAhead(2);

        ItemWalk<Integer> walk = pager.iterator();
        Stream<Integer> stream = pager.stream();

        assertThat(pager.pages().iterator().hasNext()).isTrue();
        assertThat(walk.result()).isEmpty();
        assertThat(shelf.requests).isEmpty();
        assertThat(stream.limit(1)).hasSize(1);
    }

    @Test
    void eachIteratorIsIndependent() {
        Pager<Integer> pager = new Shelf(150).pager();
        ItemWalk<Integer> one = pager.iterator();
        ItemWalk<Integer> two = pager.iterator();

        assertThat(one.next()).isZero();
        assertThat(one.next()).isEqualTo(1);
        assertThat(two.next()).isZero();
        assertThat(all(pager)).hasSize(150);
    }

    @Test
    void askingBeyondTheEndAndAfterClosingIsRefused() {
        ItemWalk<Integer> walk = new Shelf(1).pager().iterator();
        walk.next();

        assertThat(walk.hasNext()).isFalse();
        assertThatThrownBy(walk::next).isInstanceOf(NoSuchElementException.class);
        walk.close();
        walk.close();
        assertThatThrownBy(walk::hasNext).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theStrideIsTheLimitTheProviderReports() {
        Shelf shelf = new Shelf(120).changing(page -> page);
        Pager<Integer> pager = Pager.of(shelf, Shelf.scheme().size(500).build());

        assertThat(all(pager)).isEqualTo(Shelf.numbers(0, 120));
        assertThat(shelf.positions()).containsExactly("-", "100");
        assertThat(shelf.requests.get(1).size()).isEqualTo(OptionalInt.of(500));
    }

    @Test
    void aProviderThatQuietlySendsSmallerPagesLosesNoItem() {
        Shelf shelf = new Shelf(250)
                .changing(page -> new FetchedPage<>(
                        page.items()
                                .subList(
                                        0,
                                        Math.min(
                                                page.reportedPosition().getAsLong() == 0 ? 30 : 20,
                                                page.items().size())),
                        page.total(),
                        OptionalLong.empty(),
                        OptionalLong.empty(),
                        Optional.empty(),
                        Optional.empty()));

        assertThat(all(shelf.pager())).isEqualTo(Shelf.numbers(0, 250));
        assertThat(all(shelf.pager().readAhead(4))).isEqualTo(Shelf.numbers(0, 250));
    }

    @Test
    void theCallersOwnStartAndSizeAreRespected() {
        Shelf shelf = new Shelf(100);
        Pager<Integer> pager =
                Pager.of(shelf, Shelf.scheme().start("70").size(20).build());

        assertThat(all(pager)).isEqualTo(Shelf.numbers(70, 100));
        assertThat(shelf.positions()).containsExactly("70", "90");
        assertThat(drain(pager).complete()).isTrue();
    }

    @Test
    void anEmptyPageInTheMiddleDoesNotEndTheWalk() {
        Shelf shelf = new Shelf(300)
                .changing(page -> page.reportedPosition().getAsLong() == 100
                        ? new FetchedPage<>(
                                List.of(),
                                page.total(),
                                page.reportedSize(),
                                page.reportedPosition(),
                                Optional.empty(),
                                Optional.empty())
                        : page);

        for (int readAhead : new int[] {0, 2}) {
            Pager<Integer> pager = shelf.pager().readAhead(readAhead);
            assertThat(all(pager)).hasSize(200).endsWith(299);
            assertThat(drain(pager).shifted()).isTrue();
        }
    }

    @Test
    void aTotalThatIsFarTooLargeEndsInAnErrorNotInSilence() {
        Shelf shelf = new Shelf(150).changing(page -> Shelf.with(page, OptionalLong.of(1_000_000)));
        ItemWalk<Integer> walk = shelf.pager().iterator();
        List<Integer> items = new ArrayList<>();

        assertThatThrownBy(() -> walk.forEachRemaining(items::add))
                .isInstanceOf(PagingException.class)
                .hasMessage(
                        "acme listNumbers: page 103: 100 pages in a row were empty, and the provider announces more");
        assertThat(items).isEqualTo(Shelf.numbers(0, 150));
    }

    @Test
    void aTotalThatIsTooLargeBySomeIsReportedAsShifted() {
        Shelf shelf = new Shelf(150).changing(page -> Shelf.with(page, OptionalLong.of(160)));

        assertThat(drain(shelf.pager())).isEqualTo(new WalkResult(150, OptionalLong.of(160), 0, true));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 7, 100, 199})
    void aTotalThatIsTooSmallLosesNothingItCanNotice(long total) {
        Shelf shelf = new Shelf(250).changing(page -> Shelf.with(page, OptionalLong.of(total)));

        Pager<Integer> pager = shelf.pager();

        // 100 is what a complete first page says, and there is nothing to doubt it by.
        assertThat(all(pager)).hasSize(total == 100 ? 100 : 250);
        assertThat(drain(pager).shifted()).isEqualTo(total != 100 && total != -1);
    }

    @Test
    void aTotalThatChangesIsFollowedAndReported() {
        AtomicInteger fetches = new AtomicInteger();
        Shelf shelf = new Shelf(300)
                .changing(page -> fetches.incrementAndGet() == 1 ? Shelf.with(page, OptionalLong.of(200)) : page);

        for (int readAhead : new int[] {0, 5}) {
            fetches.set(0);
            ItemWalk<Integer> walk = shelf.pager().readAhead(readAhead).iterator();
            List<Integer> items = new ArrayList<>();
            walk.forEachRemaining(items::add);

            assertThat(items).isEqualTo(Shelf.numbers(0, 300));
            assertThat(walk.result().orElseThrow().shifted()).isTrue();
        }
    }

    @Test
    void aTotalThatShrinksEndsTheWalkEarlierAndIsReported() {
        Shelf shelf = new Shelf(500)
                .changing(page ->
                        page.reportedPosition().getAsLong() >= 200 ? Shelf.with(page, OptionalLong.of(300)) : page);

        for (int readAhead : new int[] {0, 5}) {
            ItemWalk<Integer> walk = shelf.pager().readAhead(readAhead).iterator();
            List<Integer> items = new ArrayList<>();
            walk.forEachRemaining(items::add);

            assertThat(items).isEqualTo(Shelf.numbers(0, 300));
            assertThat(walk.result().orElseThrow().shifted()).isTrue();
        }
    }

    @Test
    void itemsThatShiftedOntoTheNextPageAreNoticedAndDroppedWhenAsked() {
        Shelf shelf = new Shelf(300)
                .changing(page -> page.reportedPosition().getAsLong() == 100
                        ? new FetchedPage<>(
                                Shelf.numbers(98, 198),
                                page.total(),
                                page.reportedSize(),
                                page.reportedPosition(),
                                Optional.empty(),
                                Optional.empty())
                        : page);

        assertThat(drain(shelf.pager()).duplicates()).isEqualTo(2);
        assertThat(drain(shelf.pager()).shifted()).isTrue();
        assertThat(all(shelf.pager().distinct())).hasSize(298).doesNotHaveDuplicates();
        assertThat(drain(shelf.pager().distinct()).duplicates()).isEqualTo(2);
        assertThat(shelf.pager().distinctBy(item -> item / 10).stream()).hasSize(30);
        assertThat(shelf.pager().distinct().pages().stream()
                        .mapToInt(page -> page.items().size())
                        .sum())
                .isEqualTo(298);
    }

    @Test
    void distinctNeedsAnId() {
        assertThatThrownBy(() -> Pager.of(new Shelf(1), Shelf.scheme().build()).distinct())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the items have no id");
    }

    @Test
    void aProviderThatRepeatsAPageForEverIsNoticed() {
        Shelf withIds = new Shelf(100).changing(page -> Shelf.page(Shelf.numbers(0, 100)));
        Shelf withPositions = new Shelf(100)
                .changing(page -> new FetchedPage<>(
                        Shelf.numbers(0, 100),
                        OptionalLong.of(1_000),
                        OptionalLong.of(100),
                        OptionalLong.of(0),
                        Optional.empty(),
                        Optional.empty()));

        assertThatThrownBy(() -> all(withIds.pager()))
                .isInstanceOf(PagingException.class)
                .hasMessage("acme listNumbers: page 2: the provider sends the same page again and again");
        assertThatThrownBy(() -> all(Pager.of(withIds, Shelf.scheme().build())))
                .isInstanceOf(PagingException.class)
                .hasMessage("acme listNumbers: page 3: the provider sends the same page again and again");
        assertThatThrownBy(() -> all(withPositions.pager().readAhead(3)))
                .isInstanceOf(PagingException.class)
                .hasMessage("acme listNumbers: page 2: asked for position 100, the provider answered with 0");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4})
    void aFailureInPage7NamesItAfterTheItemsBeforeAndAskingAgainTriesItAgain(int readAhead) {
        AtomicInteger failures = new AtomicInteger(2);
        Shelf shelf = new Shelf(1_000).before(request -> {
            if (request.position().equals(Optional.of("600")) && failures.getAndDecrement() > 0) {
                throw new TransportException("acme listNumbers failed: connection reset", Outcome.UNKNOWN, null);
            }
        });
        ItemWalk<Integer> walk = shelf.pager().readAhead(readAhead).iterator();
        List<Integer> items = new ArrayList<>();

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> walk.forEachRemaining(items::add))
                    .isInstanceOfSatisfying(PagingException.class, e -> {
                        assertThat(e.page()).isEqualTo(7);
                        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
                    })
                    .hasMessage("page 7: acme listNumbers failed: connection reset")
                    .hasCauseInstanceOf(TransportException.class);
            assertThat(items).isEqualTo(Shelf.numbers(0, 600));
        }
        walk.forEachRemaining(items::add);

        assertThat(items).isEqualTo(Shelf.numbers(0, 1_000));
        assertThat(walk.result().orElseThrow().complete()).isTrue();
        assertThat(shelf.requests).hasSize(12);
    }

    @Test
    void firstFetchesOnlyWhatItNeeds() {
        Shelf shelf = new Shelf(1_000);

        assertThat(shelf.pager().first(100)).isEqualTo(Shelf.numbers(0, 100));
        assertThat(shelf.positions()).containsExactly("-");
        assertThat(shelf.pager().readAhead(8).first(201)).hasSize(201);
        assertThat(shelf.positions()).containsExactly("-", "-", "100", "200");
        assertThat(shelf.pager().first(0)).isEmpty();
        assertThat(shelf.requests).hasSize(4);
        assertThat(shelf.pager().first(7)).hasSize(7);
        assertThat(shelf.requests.get(4).size()).isEqualTo(OptionalInt.of(7));
        assertThatThrownBy(() -> shelf.pager().first(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLimitedStreamFetchesNoPageTooMany() {
        Shelf shelf = new Shelf(1_000);

        assertThat(shelf.pager().stream().limit(200)).hasSize(200);
        assertThat(shelf.requests).hasSize(2);
    }

    @Test
    void theBudgetCountsTimeInThePagerOnly() {
        AtomicLong now = new AtomicLong();
        Shelf shelf = new Shelf(1_000)
                .before(request -> now.addAndGet(Duration.ofSeconds(1).toNanos()));
        ItemWalk<Integer> walk = shelf.pager()
                .within(Duration.ofSeconds(3))
                .withNanoTime(now::get)
                .iterator();
        List<Integer> items = new ArrayList<>();

        assertThatThrownBy(() -> walk.forEachRemaining(item -> {
                    items.add(item);
                    now.addAndGet(Duration.ofHours(1).toNanos());
                }))
                .isInstanceOf(PagingException.class)
                .hasCauseInstanceOf(CallTimeoutException.class)
                .hasMessage("page 4: acme listNumbers: the walk's budget of PT3S is spent");
        assertThat(items).hasSize(300);
        assertThat(shelf.requests)
                .extracting(request -> request.timeout().orElseThrow())
                .containsExactly(Duration.ofSeconds(3), Duration.ofSeconds(2), Duration.ofSeconds(1));
        assertThatThrownBy(() -> shelf.pager().within(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pagesTellTotalPositionAndNumber() {
        List<String> seen = new Shelf(250)
                .pager().pages().stream()
                        .map(page -> page.number() + "@" + page.position() + ":"
                                + page.items().size() + "/" + page.total().getAsLong())
                        .toList();

        assertThat(seen).containsExactly("1@0:100/250", "2@100:100/250", "3@200:50/250");
    }

    @Test
    void providersThatCountPagesAreWalkedFromTheirFirstPage() {
        for (int first : new int[] {0, 1}) {
            for (boolean told : new boolean[] {true, false}) {
                List<String> asked = new ArrayList<>();
                PageFetcher<Integer> provider = Shelf.byPage(first, 250, asked);
                Pager<Integer> pager = Pager.of(
                        provider,
                        PageScheme.<Integer>page("acme listNumbers")
                                .firstPage(told ? OptionalLong.of(first) : OptionalLong.empty())
                                .defaultSize(100)
                                .build());

                assertThat(all(pager)).isEqualTo(Shelf.numbers(0, 250));
                assertThat(asked)
                        .containsExactly(
                                told ? Integer.toString(first) : "-",
                                Integer.toString(first + 1),
                                Integer.toString(first + 2));
                assertThat(drain(pager.readAhead(5)).complete()).isTrue();
            }
        }
    }
}
