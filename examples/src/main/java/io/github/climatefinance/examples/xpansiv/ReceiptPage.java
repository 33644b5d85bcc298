package io.github.climatefinance.examples.xpansiv;

import io.github.climatefinance.examples.show.Certificate;
import io.github.climatefinance.examples.show.Figures;
import io.github.climatefinance.examples.show.HtmlPage;
import io.github.climatefinance.examples.show.Timeline;
import java.time.Instant;

/** A receipt as one HTML page. */
final class ReceiptPage {
    private ReceiptPage() {}

    static HtmlPage of(Receipt receipt) {
        Credit credit = receipt.credit();
        Certificate certificate = new Certificate(
                "Retired for good",
                new Certificate.Amount(
                        Figures.grouped(receipt.quantity()), credit.kind().words()),
                new Certificate.Party("on behalf of", receipt.party()),
                credit.source().name() + ", " + credit.program() + ", vintage " + credit.vintage(),
                receipt.facts(),
                receipt.origin().stamp());
        return new HtmlPage(
                        "Receipt of a retirement",
                        "What the platform has of it. This is no certificate: only the registry can issue one.",
                        receipt.origin())
                .add(certificate)
                .add(new Timeline(receipt.events()).section())
                .footer("Made on " + Figures.minute(Instant.now()) + ": "
                        + receipt.origin().words()
                        + ". The platform tells quantities without a unit; one carbon credit stands for one tonne of"
                        + " CO\u2082 equivalent, one renewable energy certificate for one megawatt-hour.");
    }
}
