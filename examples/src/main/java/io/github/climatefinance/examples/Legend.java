package io.github.climatefinance.examples;

import java.util.List;

/** What the colours of a chart stand for. */
record Legend(List<Key> keys) implements Part {

    /** @param look a class that the style sheet knows for an {@code i} */
    record Key(String look, String title) {}

    Legend {
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
