package io.github.climatefinance.examples.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class CertificateTest {

    @Test
    void saysHowMuchForWhomAndOfWhat() throws Exception {
        ParsedPage page = drawn(certificate(Optional.of("Synthetic")));

        assertThat(page.texts("h2")).containsExactly("Done for good");
        assertThat(page.texts("p"))
                .containsExactly("Synthetic", "1,000 tonnes", "on behalf of", "Synthetic <Bank>", "Of something");
        assertThat(page.texts("dd")).containsExactly("value");
        assertThat(page.looking("p", "stamp")).hasSize(1);
    }

    @Test
    void whatIsRealHasNoStamp() throws Exception {
        assertThat(drawn(certificate(Optional.empty())).looking("p", "stamp")).isEmpty();
    }

    @Test
    void aTimelineTellsMomentsInUtc() throws Exception {
        ParsedPage page = drawn(new Timeline(
                List.of(new Timeline.Event(Instant.parse("2026-01-02T03:04:05.678Z"), "find", "<three>"))));

        assertThat(page.texts("time")).containsExactly("2026-01-02 03:04:05.678");
        assertThat(page.elements("time"))
                .extracting(time -> time.getAttribute("datetime"))
                .containsExactly("2026-01-02T03:04:05.678Z");
        assertThat(page.elements("li"))
                .extracting(Element::getTextContent)
                .allSatisfy(text -> assertThat(text).endsWith("find<three>"));
    }

    private static Certificate certificate(Optional<String> stamp) {
        return new Certificate(
                "Done for good",
                new Certificate.Amount("1,000", "tonnes"),
                new Certificate.Party("on behalf of", "Synthetic <Bank>"),
                "Of something",
                new Facts().add("name", "value"),
                stamp);
    }

    private static ParsedPage drawn(Part part) throws Exception {
        Markup page = new Markup();
        part.draw(page);
        return ParsedPage.parse(page.toString());
    }
}
