package io.github.climatefinance.examples.show;

import java.util.List;

/** Parts in a frame of their own, under a heading. */
public final class Section implements Part {
    private final String title;
    private final List<Part> parts;

    public Section(String title, Part... parts) {
        this.title = title;
        this.parts = List.of(parts);
    }

    /** Two parts side by side, where there is room for it. */
    public static Part pair(Part left, Part right) {
        return page -> {
            page.open("div", "class", "pair").line();
            left.draw(page);
            right.draw(page);
            page.close().line();
        };
    }

    /** A line of small print. */
    public static Part remark(String text) {
        return page -> page.leaf("p", text, "class", "legend");
    }

    /** A part that shows when its summary is clicked. */
    public static Part folded(String summary, Part part) {
        return page -> {
            page.open("details").leaf("summary", summary);
            part.draw(page);
            page.close();
        };
    }

    @Override
    public void draw(Markup page) {
        page.open("section", "class", "figure").heading(title).line();
        parts.forEach(part -> part.draw(page));
        page.close().line();
    }
}
