package io.github.climatefinance.robustness.fuzz;

import io.github.climatefinance.core.error.PagingException;
import io.github.climatefinance.core.page.FetchedPage;
import io.github.climatefinance.core.page.ItemWalk;
import io.github.climatefinance.core.page.PageFetcher;
import io.github.climatefinance.core.page.PageRequest;
import io.github.climatefinance.core.page.PageScheme;
import io.github.climatefinance.core.page.Pager;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

/** Walks over pages of a provider that says anything about them, and tokens that claim to come from such walks. */
final class PageTargets {
    private static final int LONGEST_WALK = 400;
    /** The last one has cursors, the others count. */
    private static final List<PageScheme<String>> SCHEMES = List.of(
            PageScheme.<String>offset("acme list").defaultSize(3).build(),
            PageScheme.<String>page("acme list").itemId(item -> item).size(2).build(),
            PageScheme.<String>page("acme list").firstPage(OptionalLong.empty()).build(),
            PageScheme.<String>offset("acme list").start("7").build(),
            PageScheme.<String>cursor("acme list").build());

    private PageTargets() {}

    /** The input says what the provider answers. */
    static void pages(byte[] input) {
        Choices choices = new Choices(input);
        Provider provider = new Provider(choices, SCHEMES.get(choices.below(SCHEMES.size())));
        walk(provider, Pager.of(provider, provider.scheme).readAhead(choices.below(2) * 3));
    }

    /** The input is a token. */
    static void tokens(byte[] input) {
        String token = new String(input, StandardCharsets.UTF_8);
        for (PageScheme<String> scheme : SCHEMES) {
            Provider provider = new Provider(new Choices(input), scheme);
            resumed(Pager.of(provider, scheme), token).ifPresent(pager -> walk(provider, pager));
        }
    }

    private static Optional<Pager<String>> resumed(Pager<String> pager, String token) {
        try {
            return Optional.of(pager.resumeFrom(token));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void walk(Provider provider, Pager<String> pager) {
        try (ItemWalk<String> walk = pager.iterator()) {
            for (int i = 0; i < LONGEST_WALK && walk.hasNext(); i++) {
                walk.next();
            }
            Pager.of(provider, provider.scheme).resumeFrom(walk.resumeToken());
        } catch (PagingException e) {
            // Documented.
        }
        if (provider.fetched > LONGEST_WALK + 200) {
            throw new AssertionError("fetched " + provider.fetched + " pages for " + LONGEST_WALK + " items");
        }
    }

    /** Answers as it was chosen; when nothing more was chosen, with empty pages. */
    private static final class Provider implements PageFetcher<String> {
        private final Choices choices;
        private final PageScheme<String> scheme;
        private final boolean counts;
        private int fetched;

        private Provider(Choices choices, PageScheme<String> scheme) {
            this.choices = choices;
            this.scheme = scheme;
            this.counts = scheme != SCHEMES.get(SCHEMES.size() - 1);
        }

        @Override
        public synchronized FetchedPage<String> fetch(PageRequest request) {
            fetched++;
            request.position().ifPresent(this::check);
            List<String> items = Collections.nCopies(choices.below(5), "item " + choices.below(16));
            return new FetchedPage<>(
                    items,
                    number(),
                    number(),
                    number(),
                    choices.below(3) == 0 ? Optional.empty() : Optional.of("cursor " + choices.below(64)),
                    Optional.empty());
        }

        private void check(String position) {
            if (!counts || position.matches("\\d{1,18}")) {
                return;
            }
            throw new AssertionError("asked for position " + position);
        }

        @Override
        public CompletableFuture<FetchedPage<String>> fetchAsync(PageRequest request) {
            return CompletableFuture.completedFuture(fetch(request));
        }

        private OptionalLong number() {
            return switch (choices.below(8)) {
                case 1 -> OptionalLong.of(choices.below(16));
                case 2 -> OptionalLong.of(100);
                case 3 -> OptionalLong.of(-1);
                case 4 -> OptionalLong.of(Long.MAX_VALUE - choices.below(3));
                case 5 -> OptionalLong.of(Long.MIN_VALUE);
                case 6 -> OptionalLong.of(1L << choices.below(64));
                default -> OptionalLong.empty();
            };
        }
    }
}
