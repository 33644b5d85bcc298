package io.github.climatefinance.examples.icr;

import io.github.climatefinance.examples.show.Certificate;
import io.github.climatefinance.examples.show.Figures;
import io.github.climatefinance.examples.show.HtmlPage;
import io.github.climatefinance.examples.show.Timeline;
import java.time.Instant;

/** A receipt as one HTML page. */
final class ReceiptPage {
    private ReceiptPage() {}

    static HtmlPage of(Receipt receipt) {
        Certificate certificate = new Certificate(
                "Retired for good",
                new Certificate.Amount(
                        Figures.exact(receipt.amount()), receipt.credit().unit(receipt.amount())),
                new Certificate.Party("on behalf of", receipt.party()),
                receipt.credit().project().name() + ", vintage "
                        + receipt.credit().vintage(),
                receipt.facts(),
                receipt.origin().stamp());
        return new HtmlPage(
                        "Receipt of a retirement",
                        "What the registry has of it. This is no certificate: only the registry can issue one.",
                        receipt.origin())
                .add(certificate)
                .add(new Timeline(receipt.events()).section())
                .footer("Made on " + Figures.minute(Instant.now()) + ": "
                        + receipt.origin().words()
                        + ". The unit is the one the inventory tells; a credit of the registry stands for one tonne of"
                        + " CO\u2082 equivalent.");
    }
}
