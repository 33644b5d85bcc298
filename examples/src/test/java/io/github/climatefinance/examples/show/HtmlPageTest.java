package io.github.climatefinance.examples.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class HtmlPageTest {
    private static final Origin LIVE = new Origin("live");

    @Test
    void showsItsPartsInTheirOrderBetweenLeadAndFooter() throws Exception {
        String html = new HtmlPage("Title", "Lead.", LIVE)
                .add(new Section("One"), Section.pair(new Section("Two"), new Section("Three")))
                .add(new Section("Four", Section.remark("Remark."), Section.folded("More", Section.remark("Hidden."))))
                .footer("Footer.")
                .toHtml();

        ParsedPage page = ParsedPage.parse(html);

        assertThat(page.texts("h1")).containsExactly("Title");
        assertThat(page.texts("h2")).containsExactly("One", "Two", "Three", "Four");
        assertThat(page.texts("p")).containsExactly("Lead.", "Remark.", "Hidden.");
        assertThat(page.texts("details")).containsExactly("MoreHidden.");
        assertThat(page.texts("footer")).containsExactly("Footer.");
    }

    @Test
    void saysThatSyntheticDataIsSynthetic() throws Exception {
        assertThat(notices(new HtmlPage("Title", "Lead.", Origin.SANDBOX).notice("Beware.")))
                .containsExactly(
                        "This is synthetic data from the sandbox. Every name and number here is invented.", "Beware.");
        assertThat(notices(new HtmlPage("Title", "Lead.", LIVE))).isEmpty();
    }

    @Test
    void allowsNothingToBeFetchedOrRun() throws Exception {
        ParsedPage page = ParsedPage.parse(new HtmlPage("Title", "Lead.", LIVE).toHtml());

        assertThat(page.elements("meta"))
                .filteredOn(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .singleElement()
                .satisfies(meta -> assertThat(meta.getAttribute("content"))
                        .startsWith("default-src 'none';")
                        .doesNotContain("script-src", "http"));
    }

    @Test
    void theStyleSheetNeedsNoEscapes() {
        String html = new HtmlPage("Title", "Lead.", LIVE).toHtml();

        String style = html.substring(html.indexOf("<style>") + 7, html.indexOf("</style>"));

        assertThat(style).contains("prefers-color-scheme: dark").doesNotContain("&", "<", "url(", "@import");
    }

    private static List<String> notices(HtmlPage page) throws Exception {
        return ParsedPage.parse(page.toHtml()).looking("p", "notice").stream()
                .map(Element::getTextContent)
                .toList();
    }
}
