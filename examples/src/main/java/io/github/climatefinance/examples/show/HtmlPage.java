package io.github.climatefinance.examples.show;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An HTML page that needs nothing else: no scripts, no fonts, no requests. It says of itself when what it shows is
 * synthetic.
 */
public final class HtmlPage {
    private final String title;
    private final String lead;
    private final Origin origin;
    private final List<String> notices = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private String footer = "";

    /**
     * A page with nothing between its lead and its footer yet.
     *
     * @param lead one or two sentences on what there is to see
     */
    public HtmlPage(String title, String lead, Origin origin) {
        this.title = title;
        this.lead = lead;
        this.origin = origin;
    }

    /** Adds what the reader has to know before the figures. */
    public HtmlPage notice(String text) {
        notices.add(text);
        return this;
    }

    /** Adds parts below those that are there. */
    public HtmlPage add(Part... more) {
        parts.addAll(List.of(more));
        return this;
    }

    public HtmlPage footer(String text) {
        footer = text;
        return this;
    }

    /**
     * What the page shows, as a chapter of another page.
     *
     * @param id where links to the chapter lead, unique in that page
     * @param heading stands above it instead of the title
     * @param story a sentence on what was done
     */
    public Part chapter(String id, String heading, String story) {
        return markup -> {
            markup.open("article", "class", "chapter", "id", id).line();
            markup.open("header").heading(heading).leaf("p", story, "class", "lead");
            markup.leaf("p", lead, "class", "lead");
            notices(markup);
            markup.close().line();
            markup.deeper();
            parts.forEach(part -> part.draw(markup));
            markup.higher();
            markup.leaf("p", footer, "class", "small").close().line();
        };
    }

    public String toHtml() {
        Markup page = new Markup().open("html", "lang", "en");
        head(page);
        page.open("body").line();
        header(page);
        page.open("main").line();
        parts.forEach(part -> part.draw(page));
        page.close().line().leaf("footer", footer);
        return "<!DOCTYPE html>\n" + page.close().close().line();
    }

    private void head(Markup page) {
        page.open("head").empty("meta", "charset", "utf-8").line();
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.empty("meta", "name", "color-scheme", "content", "light dark").line();
        // Whatever a name might smuggle in, the browser neither runs nor fetches anything.
        page.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'unsafe-inline'; img-src data:");
        page.empty("link", "rel", "icon", "href", "data:,").line();
        page.leaf("title", title).leaf("style", style()).close().line();
    }

    private void header(Markup page) {
        page.open("header").leaf("h1", title).leaf("p", lead, "class", "lead");
        if (origin.isSynthetic()) {
            page.open("p", "class", "notice", "role", "note")
                    .leaf("strong", "This is " + origin.words() + ".")
                    .text(" Every name and number here is invented.")
                    .close();
        }
        notices(page);
        page.close().line();
    }

    private void notices(Markup page) {
        notices.forEach(notice -> page.leaf("p", notice, "class", "notice", "role", "note"));
    }

    private static String style() {
        try (InputStream style = HtmlPage.class.getResourceAsStream("page.css")) {
            return new String(Objects.requireNonNull(style, "page.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
