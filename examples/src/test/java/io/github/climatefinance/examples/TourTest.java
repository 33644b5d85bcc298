package io.github.climatefinance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.climatefinance.examples.show.ParsedPage;
import io.github.climatefinance.examples.show.Screen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TourTest {
    private static final Path FILE = Path.of("target", "tour.html");
    private static final List<String> STEPS = List.of(
            "Puro.earth: who removed carbon, and who claimed it",
            "Xpansiv: what an account holds",
            "Xpansiv: retired once, though the answer got lost",
            "ICR: five tonnes, retired by an app",
            "Doconomy: the footprint of 20,000 card payments",
            "tradevest: bought once, though the answer got lost",
            "tradevest: prices as they change");
    private static final Screen SCREEN = new Screen();
    private static int exit;

    @BeforeAll
    static void takeTheTour() throws Exception {
        Files.deleteIfExists(FILE);
        exit = Tour.run(SCREEN.plain());
    }

    @Test
    void everyStepRunsAndTellsItsStory() {
        assertThat(SCREEN.err()).isEmpty();
        assertThat(exit).isZero();
        assertThat(SCREEN.lines().stream().filter(line -> line.matches("\\[\\d/7] .*")))
                .extracting(line -> line.substring(6))
                .containsExactlyElementsOf(STEPS);
        assertThat(SCREEN.lines().stream().filter(line -> line.contains(": file:")))
                .extracting(line -> line.replaceAll(": file:.*/", ": "))
                .containsExactly(
                        "Charts: puro-ledger.html",
                        "Charts: xpansiv-portfolio.html",
                        "Receipt: xpansiv-retirement.html",
                        "Receipt: icr-retirement.html",
                        "Footprints: doconomy-footprints.csv",
                        "Charts: doconomy-footprint.html",
                        "Contract note: trading-purchase.html",
                        "Chart: trading-prices.html",
                        "All of it on one page: tour.html");
        assertThat(SCREEN.out()).contains("That was all, in ");
    }

    @Test
    void onePageHasAllOfIt() throws Exception {
        ParsedPage page = ParsedPage.parse(Files.readString(FILE));

        assertThat(page.texts("a")).containsExactlyElementsOf(STEPS);
        assertThat(page.texts("h2"))
                .extracting(title -> title.replaceFirst("^\\d\\. ", ""))
                .containsExactlyElementsOf(STEPS);
        assertThat(page.looking("article", "chapter")).hasSize(7);
        assertThat(page.looking("section", "certificate")).hasSize(3);
        assertThat(page.texts("h3"))
                .contains(
                        "Outstanding certificates",
                        "Retired for good",
                        "CO\u2082e by category",
                        "Bought",
                        "Webhooks, as they came",
                        "Change since the first price, in percent");
        assertThat(page.texts("p"))
                .contains("This is synthetic data from the sandbox. Every name and number here is invented.");
    }

    @Test
    void itsLinksLeadSomewhereAndItsIdsAreUnique() throws Exception {
        ParsedPage page = ParsedPage.parse(Files.readString(FILE));
        List<String> ids = Stream.of("article", "title", "desc", "svg", "section")
                .flatMap(name -> page.elements(name).stream())
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();

        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(7);
        assertThat(page.elements("a"))
                .extracting(link -> link.getAttribute("href").substring(1))
                .isSubsetOf(ids);
    }

    @Test
    void thePageNeedsNothingFromElsewhere() throws Exception {
        // The timeline tells addresses as text; nothing may be loaded from one.
        assertThat(Files.readString(FILE))
                .doesNotContainIgnoringCase("src=", "url(", "@import", "<script", "href=\"http");
    }
}
