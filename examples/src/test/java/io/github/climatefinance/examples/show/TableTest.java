package io.github.climatefinance.examples.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.climatefinance.examples.show.Table.Cell;
import io.github.climatefinance.examples.show.Table.Column;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class TableTest {
    private final Table table = Table.of(Column.text("Name"), Column.number("Tonnes"), Column.text("State"))
            .row(Cell.of("Synthetic Example"), Cell.of(BigInteger.valueOf(1_000)), Cell.of("active"))
            .row(Cell.of("Other"), Cell.of(BigInteger.ONE), Cell.of("hidden").looking("hidden"))
            .total(List.of(Cell.of("Total"), Cell.of(BigInteger.valueOf(1_001)), Cell.of("")));

    @Test
    void textsStandLeftAndNumbersRightOnATerminal() {
        Screen screen = new Screen();

        TextTable.print(screen.plain(), table);

        assertThat(screen.lines())
                .containsExactly(
                        "Name               Tonnes  State",
                        "Synthetic Example   1,000  active",
                        "Other                   1  hidden",
                        "Total               1,001");
    }

    @Test
    void theSameRowsStandOnAPage() throws Exception {
        ParsedPage page = drawn(HtmlTable.scrolled("Names", table));

        assertThat(page.rows("Name"))
                .containsExactly(
                        List.of("Synthetic Example", "1,000", "active"),
                        List.of("Other", "1", "hidden"),
                        List.of("Total", "1,001"));
        assertThat(page.looking("td", "number"))
                .extracting(Element::getTextContent)
                .containsExactly("1,000", "1", "1,001");
        assertThat(page.looking("td", "hidden"))
                .extracting(Element::getTextContent)
                .containsExactly("hidden");
        assertThat(page.elements("tfoot")).hasSize(1);
    }

    @Test
    void aStackedCellKnowsItsColumn() throws Exception {
        ParsedPage page = drawn(HtmlTable.stacked("Names", table));

        assertThat(page.looking("table", "stacked")).hasSize(1);
        assertThat(page.elements("td").subList(0, 2))
                .extracting(cell -> cell.getAttribute("data-label"), Element::getTextContent)
                .containsExactly(tuple("Tonnes", "1,000"), tuple("State", "active"));
    }

    @Test
    void whatStandsBelowACellIsOnThePageOnly() throws Exception {
        Table two = Table.of(Column.text("Name"), Column.text("Of"))
                .row(Cell.of("one").above("Synthetic <one>"), Cell.of("a").above("b"));
        Screen screen = new Screen();

        TextTable.print(screen.plain(), two);

        assertThat(screen.lines()).containsExactly("Name  Of", "one   a");
        assertThat(drawn(HtmlTable.stacked("Names", two)).looking("span", "below"))
                .extracting(Element::getTextContent)
                .containsExactly("Synthetic <one>", "b");
    }

    @Test
    void aRowWithAMissingCellIsRefused() {
        assertThatThrownBy(() -> table.row(Cell.of("a"), Cell.of("b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a row must have 3 cells, but had 2: ");
    }

    private static ParsedPage drawn(Part part) throws Exception {
        Markup page = new Markup();
        part.draw(page);
        return ParsedPage.parse(page.toString());
    }
}
