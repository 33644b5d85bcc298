package io.github.climatefinance.examples.show;

import java.util.List;

/** The few numbers that matter most, each on a card. */
public record KeyFigures(List<Card> cards) implements Part {

    /**
     * One number.
     *
     * @param look the colour of its edge: a class that the style sheet knows for a {@code .card}
     * @param note what the number needs beside it
     */
    public record Card(String look, String title, String value, String note) {}

    public KeyFigures {
        cards = List.copyOf(cards);
    }

    @Override
    public void draw(Markup page) {
        page.open("section", "aria-label", "Key figures")
                .open("dl", "class", "cards")
                .line();
        for (Card card : cards) {
            page.open("div", "class", "card " + card.look())
                    .leaf("dt", card.title())
                    .open("dd");
            page.leaf("span", card.value(), "class", "value").leaf("span", card.note(), "class", "note");
            page.close().close().line();
        }
        page.close().close().line();
    }
}
