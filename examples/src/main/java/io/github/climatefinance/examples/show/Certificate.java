package io.github.climatefinance.examples.show;

import java.util.Optional;

/**
 * One deed in a frame of its own: how much, for whom, of what, and the facts below.
 *
 * @param kicker what kind of deed it is
 * @param amount how much of what
 * @param party whose deed it is, with the words before the name
 * @param subject what it is about
 * @param stamp a word across it, such as that it is not real
 */
public record Certificate(
        String kicker, Amount amount, Party party, String subject, Facts facts, Optional<String> stamp)
        implements Part {

    /** A number and what it counts. */
    public record Amount(String number, String unit) {}

    /** Somebody, with the words before the name. */
    public record Party(String words, String name) {}

    @Override
    public void draw(Markup page) {
        page.open("section", "class", "certificate", "aria-label", kicker).line();
        stamp.ifPresent(word -> page.leaf("p", word, "class", "stamp"));
        page.heading(kicker);
        page.open("p", "class", "quantity").leaf("strong", amount.number()).text(" ");
        page.leaf("span", amount.unit()).close();
        page.leaf("p", party.words(), "class", "words").leaf("p", party.name(), "class", "party");
        page.leaf("p", subject, "class", "subject").line();
        facts.draw(page);
        page.close().line();
    }
}
