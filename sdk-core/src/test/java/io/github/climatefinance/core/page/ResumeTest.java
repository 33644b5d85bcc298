package io.github.climatefinance.core.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResumeTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 50, 99, 100, 101, 249, 250})
    void goesOnBehindTheItemDeliveredLast(int delivered) {
        Shelf shelf = new Shelf(250);
        for (boolean peeking : new boolean[] {true, false}) {
            ItemWalk<Integer> walk = shelf.pager().iterator();
            for (int i = 0; i < delivered; i++) {
                walk.next();
            }
            if (peeking) {
                assertThat(walk.hasNext()).isEqualTo(delivered < 250);
            }

            ItemWalk<Integer> resumed =
                    shelf.pager().resumeFrom(walk.resumeToken()).iterator();
            List<Integer> rest = new java.util.ArrayList<>();
            resumed.forEachRemaining(rest::add);

            assertThat(rest).isEqualTo(Shelf.numbers(delivered, 250));
            assertThat(resumed.result()).contains(new WalkResult(250, OptionalLong.of(250), 0, false));
        }
    }

    @Test
    void aResumedWalkCanBeResumed() {
        Shelf shelf = new Shelf(250);
        ItemWalk<Integer> walk = shelf.pager().iterator();
        for (int i = 0; i < 30; i++) {
            walk.next();
        }
        ItemWalk<Integer> again = shelf.pager().resumeFrom(walk.resumeToken()).iterator();
        for (int i = 0; i < 40; i++) {
            again.next();
        }

        assertThat(shelf.pager().resumeFrom(again.resumeToken()).stream())
                .startsWith(70)
                .hasSize(180);
    }

    @ParameterizedTest
    @ValueSource(longs = {999_999_999_999_999_999L, 1_000_000_000_000_000_000L, Long.MAX_VALUE})
    void aTokenIsReadAgainWhateverTotalTheProviderAnnounces(long total) {
        Shelf shelf = new Shelf(250).changing(page -> Shelf.with(page, OptionalLong.of(total)));
        Page<Integer> first = shelf.pager().pages().iterator().next();

        assertThat(shelf.pager().resumeFrom(first.resumeToken().orElseThrow()).first(1))
                .containsExactly(100);
    }

    @Test
    void aPageTellsWhereTheNextBegins() {
        Shelf shelf = new Shelf(250);
        List<Page<Integer>> pages = shelf.pager().pages().stream().toList();

        String token = pages.get(0).resumeToken().orElseThrow();

        assertThat(shelf.pager().resumeFrom(token).stream().toList()).isEqualTo(Shelf.numbers(100, 250));
        assertThat(pages.get(2).resumeToken()).isEmpty();
    }

    @Test
    void theFormOfATokenIsStable() {
        ItemWalk<Integer> walk = new Shelf(250).pager().iterator();
        for (int i = 0; i < 130; i++) {
            walk.next();
        }

        assertThat(walk.resumeToken()).isEqualTo("p1.0.CMTAw.30.100.100.250");
    }

    @Test
    void aTokenOfAnotherListingOrVersionIsRefused() {
        Pager<Integer> mine = Pager.of(
                new Shelf(250), Shelf.scheme().fingerprint("listNumbers?kind=a").build());
        Pager<Integer> other = Pager.of(
                new Shelf(250), Shelf.scheme().fingerprint("listNumbers?kind=b").build());
        String token = mine.iterator().resumeToken();

        assertThat(mine.resumeFrom(token).stream()).hasSize(250);
        assertThatThrownBy(() -> other.resumeFrom(token))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the resume token belongs to a listing with other parameters");
        for (String bad :
                new String[] {"", "p2" + token.substring(2), token + "x", "p1.0.Q.0.0.0.-", "p1.0.C.-1.0.0.-"}) {
            assertThatThrownBy(() -> mine.resumeFrom(bad))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("this is no resume token that this version can read");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-5", "", "99999999999999999999"})
    void refusesAPositionThatIsNoNumberBeforeTheWalkBegins(String position) {
        Pager<Integer> pager = new Shelf(250).pager();
        String[] fields =
                pager.pages().iterator().next().resumeToken().orElseThrow().split("\\.");
        fields[2] = "C" + Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(UTF_8));

        assertThatThrownBy(() -> pager.resumeFrom(String.join(".", fields)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("this is no resume token that this version can read");
    }

    @Test
    void refusesAPositionThatIsNoText() {
        Pager<Integer> pager = new Shelf(250).pager();
        String[] fields =
                pager.pages().iterator().next().resumeToken().orElseThrow().split("\\.");
        fields[2] = "Cx";

        assertThatThrownBy(() -> pager.resumeFrom(String.join(".", fields)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("this is no resume token that this version can read");
    }
}
