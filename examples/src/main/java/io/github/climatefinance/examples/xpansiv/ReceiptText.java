package io.github.climatefinance.examples.xpansiv;

import io.github.climatefinance.examples.show.Facts;
import io.github.climatefinance.examples.show.Figures;
import io.github.climatefinance.examples.show.Terminal;

/** A receipt on a terminal. */
final class ReceiptText {
    private ReceiptText() {}

    static void print(Receipt receipt, Terminal terminal) {
        receipt.facts()
                .under(new Facts()
                        .add(
                                "Retired for good",
                                Figures.grouped(receipt.quantity()) + " "
                                        + receipt.credit().kind().unit())
                        .add("On behalf of", receipt.party()))
                .printFramed(terminal, "Receipt of a retirement", receipt.origin());
    }
}
