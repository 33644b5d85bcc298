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

        assertThat(style).contains("prefers-color-scheme: dark").doesNotContain("&", "<", ">", "url(", "@import");
    }

    @Test
    void becomesAChapterOfAnotherPageWithItsHeadingsOneLevelDeeper() throws Exception {
        HtmlPage chapter = new HtmlPage("Own title", "Own lead.", Origin.SANDBOX)
                .notice("Beware.")
                .add(new Section("Section"))
                .footer("Own footer.");

        ParsedPage page = ParsedPage.parse(new HtmlPage("Book", "Lead.", LIVE)
                .add(new Contents(List.of(new Contents.Entry("one", "First"), new Contents.Entry("two", "Second"))))
                .add(chapter.chapter("one", "1. First", "Story."), chapter.chapter("two", "2. Second", "Story."))
                .add(new Section("Last"))
                .toHtml());

        assertThat(page.texts("h1")).containsExactly("Book");
        assertThat(page.texts("h2")).containsExactly("1. First", "2. Second", "Last");
        assertThat(page.texts("h3")).containsExactly("Section", "Section");
        assertThat(page.elements("article"))
                .extracting(article -> article.getAttribute("id"))
                .containsExactly("one", "two");
        assertThat(page.elements("a"))
                .extracting(link -> link.getAttribute("href") + " " + link.getTextContent())
                .containsExactly("#one First", "#two Second");
        assertThat(page.looking("article", "chapter").get(0).getTextContent())
                .contains("Story.", "Own lead.", "Beware.", "Own footer.")
                .doesNotContain("Own title");
    }

    private static List<String> notices(HtmlPage page) throws Exception {
        return ParsedPage.parse(page.toHtml()).looking("p", "notice").stream()
                .map(Element::getTextContent)
                .toList();
    }
}
