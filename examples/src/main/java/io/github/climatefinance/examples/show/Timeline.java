package io.github.climatefinance.examples.show;

import java.time.Instant;
import java.util.List;

/** What happened one after the other, in UTC. */
public record Timeline(List<Event> events) implements Part {
    /**
     * Something that happened.
     *
     * @param title a word; empty if it belongs to what happened before
     */
    public record Event(Instant time, String title, String text) {}

    public Timeline {
        events = List.copyOf(events);
    }

    /** The same in a section that says whose clock it is. */
    public Part section() {
        return new Section(
                "How it came about",
                Section.remark("What the program did and saw, in UTC by the clock of its machine"),
                this);
    }

    @Override
    public void draw(Markup page) {
        page.open("ol", "class", "timeline").line();
        for (Event event : events) {
            page.open("li")
                    .leaf(
                            "time",
                            Figures.millisecond(event.time()).replace(" UTC", ""),
                            "datetime",
                            event.time().toString())
                    .leaf("strong", event.title())
                    .leaf("span", event.text())
                    .close()
                    .line();
        }
        page.close().line();
    }
}
