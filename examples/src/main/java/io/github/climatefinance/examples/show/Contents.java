package io.github.climatefinance.examples.show;

import java.util.List;

/** Links to the chapters of a page, in their order. */
public record Contents(List<Entry> entries) implements Part {

    /**
     * A link.
     *
     * @param id of the chapter
     */
    public record Entry(String id, String title) {}

    public Contents {
        entries = List.copyOf(entries);
    }

    @Override
    public void draw(Markup page) {
        page.open("nav", "class", "contents", "aria-label", "Contents")
                .open("ol")
                .line();
        for (Entry entry : entries) {
            page.open("li")
                    .leaf("a", entry.title(), "href", "#" + entry.id())
                    .close()
                    .line();
        }
        page.close().close().line();
    }
}
