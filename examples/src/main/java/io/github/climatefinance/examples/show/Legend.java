package io.github.climatefinance.examples.show;

import java.util.List;

/** What the colours of a chart stand for. */
public record Legend(List<Key> keys) implements Part {

    /**
     * A colour and what it stands for.
     *
     * @param look a class that the style sheet knows for an {@code i}
     */
    public record Key(String look, String title) {}

    public Legend {
        keys = List.copyOf(keys);
    }

    @Override
    public void draw(Markup page) {
        page.open("p", "class", "legend");
        for (Key key : keys) {
            page.open("span", "class", "key").leaf("i", "", "class", key.look());
            page.text(key.title()).close();
        }
        page.close().line();
    }
}
