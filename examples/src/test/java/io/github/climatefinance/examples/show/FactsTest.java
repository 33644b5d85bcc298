package io.github.climatefinance.examples.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactsTest {
    private final Screen screen = new Screen();

    @Test
    void valuesAreAlignedOnATerminal() {
        new Facts()
                .add("Longer name", "one")
                .under(new Facts().add("Name", "zero"))
                .print(screen.plain());

        assertThat(screen.lines()).containsExactly("  Name         zero", "  Longer name  one");
    }

    @Test
    void longValuesAreWrappedAndAWordThatIsTooLongStaysWhole() {
        String word = "x".repeat(100);

        new Facts().add("Name", "one " + word + " two").print(screen.plain());

        assertThat(screen.lines()).containsExactly("  Name  one", "        " + word, "        two");
    }

    @Test
    void neitherNamesNorValuesMoveTheCursor() {
        new Facts().add("\u001b[2J", "\u001b[3J\r").print(screen.plain());

        assertThat(screen.lines()).containsExactly("  ?[2J  ?[3J?");
    }

    @Test
    void standOnAPageAsText() throws Exception {
        Markup page = new Markup();

        new Facts().add("<b>", "</dd><script>").draw(page);

        ParsedPage parsed = ParsedPage.parse(page.toString());
        assertThat(parsed.texts("dt")).containsExactly("<b>");
        assertThat(parsed.texts("dd")).containsExactly("</dd><script>");
    }
}
