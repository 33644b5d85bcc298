package io.github.climatefinance.core.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** A provider of the numbers 0, 1, 2, …, by offset; what it answers, and when, can be changed. */
final class Shelf implements PageFetcher<Integer> {
    private static final int LARGEST = 100;

    final List<PageRequest> requests = Collections.synchronizedList(new ArrayList<>());
    final List<CompletableFuture<FetchedPage<Integer>>> waiting = new CopyOnWriteArrayList<>();
    private final int count;
    private UnaryOperator<FetchedPage<Integer>> change = page -> page;
    private Consumer<PageRequest> before = request -> {};
    private boolean slow;
    private int awaited;
    private Runnable then = () -> {};

    Shelf(int count) {
        this.count = count;
    }

    static PageScheme.Builder<Integer> scheme() {
        return PageScheme.<Integer>offset("acme listNumbers").defaultSize(LARGEST);
    }

    Pager<Integer> pager() {
        return Pager.of(this, scheme().itemId(item -> item).build());
    }

    Shelf changing(UnaryOperator<FetchedPage<Integer>> answer) {
        this.change = answer;
        return this;
    }

    Shelf before(Consumer<PageRequest> action) {
        this.before = action;
        return this;
    }

    /** Asynchronous fetches wait for {@link #answer}. */
    Shelf slow() {
        this.slow = true;
        return this;
    }

    static FetchedPage<Integer> with(FetchedPage<Integer> page, OptionalLong total) {
        return new FetchedPage<>(
                page.items(), total, page.reportedSize(), page.reportedPosition(), Optional.empty(), Optional.empty());
    }

    static FetchedPage<Integer> page(List<Integer> items) {
        return new FetchedPage<>(
                items,
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static FetchedPage<Integer> cursorPage(List<Integer> items, Optional<String> next) {
        return new FetchedPage<>(
                items, OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(), next, Optional.empty());
    }

    static List<Integer> numbers(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }

    List<String> positions() {
        List<String> positions = new ArrayList<>();
        requests.forEach(request -> positions.add(request.position().orElse("-")));
        return positions;
    }

    @Override
    public FetchedPage<Integer> fetch(PageRequest request) {
        requests.add(request);
        before.accept(request);
        return answer(request);
    }

    @Override
    public CompletableFuture<FetchedPage<Integer>> fetchAsync(PageRequest request) {
        if (!slow) {
            try {
                return CompletableFuture.completedFuture(fetch(request));
            } catch (RuntimeException e) {
                return CompletableFuture.failedFuture(e);
            }
        }
        requests.add(request);
        CompletableFuture<FetchedPage<Integer>> page = new CompletableFuture<>();
        waiting.add(page);
        if (requests.size() == awaited) {
            then.run();
        }
        return page;
    }

    /** Does something when a page is asked for slowly and it is the one of this number, from 1. */
    void whenAsked(int number, Runnable action) {
        awaited = number;
        then = action;
    }

    /** Answers the slow fetch with the given number, in the order of their requests. */
    void answer(int index) {
        List<PageRequest> slowOnes = requests.subList(requests.size() - waiting.size(), requests.size());
        waiting.get(index).complete(answer(slowOnes.get(index)));
    }

    FetchedPage<Integer> answer(PageRequest request) {
        int size = Math.min(LARGEST, request.size().orElse(LARGEST));
        int from = request.position().map(Integer::parseInt).orElse(0);
        List<Integer> items = numbers(Math.min(from, count), Math.min(from + size, count));
        return change.apply(new FetchedPage<>(
                items,
                OptionalLong.of(count),
                OptionalLong.of(size),
                OptionalLong.of(from),
                Optional.empty(),
                Optional.empty()));
    }

    /** A provider whose pages have one item and claim to have the size, and which notes the positions it was asked for. */
    static PageFetcher<Integer> bySize(long size, List<String> asked) {
        return new PageFetcher<>() {
            @Override
            public FetchedPage<Integer> fetch(PageRequest request) {
                asked.add(request.position().orElse("-"));
                return new FetchedPage<>(
                        List.of(asked.size()),
                        OptionalLong.empty(),
                        OptionalLong.of(size),
                        OptionalLong.empty(),
                        Optional.empty(),
                        Optional.empty());
            }

            @Override
            public CompletableFuture<FetchedPage<Integer>> fetchAsync(PageRequest request) {
                return CompletableFuture.completedFuture(fetch(request));
            }
        };
    }

    /** A provider that counts pages of 100, and notes the positions it was asked for. */
    static PageFetcher<Integer> byPage(int first, int count, List<String> asked) {
        return new PageFetcher<>() {
            @Override
            public FetchedPage<Integer> fetch(PageRequest request) {
                asked.add(request.position().orElse("-"));
                int page = request.position().map(Integer::parseInt).orElse(first);
                int from = Math.min(count, (page - first) * LARGEST);
                return new FetchedPage<>(
                        numbers(from, Math.min(count, from + LARGEST)),
                        OptionalLong.of(count),
                        OptionalLong.empty(),
                        OptionalLong.of(page),
                        Optional.empty(),
                        Optional.empty());
            }

            @Override
            public CompletableFuture<FetchedPage<Integer>> fetchAsync(PageRequest request) {
                return CompletableFuture.completedFuture(fetch(request));
            }
        };
    }
}
