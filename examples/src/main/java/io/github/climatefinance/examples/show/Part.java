package io.github.climatefinance.examples.show;

/** A part of a page that draws itself: a chart, a table, a section with other parts in it. */
@FunctionalInterface
public interface Part {
    void draw(Markup page);
}
