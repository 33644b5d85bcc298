package io.github.climatefinance.sandbox.xpansiv;

import io.github.climatefinance.sandbox.agenda.Agenda;
import io.github.climatefinance.sandbox.switches.Switches;
import java.time.Duration;

/** Everything that changes. Not safe for several threads: {@link XpansivPlatform} lets one in at a time. */
final class Books {

    final Switches<XpansivSwitch> switches = new Switches<>(XpansivSwitch.class);
    final Agenda agenda;
    final Identifiers identifiers = new Identifiers();
    final Inventory inventory = new Inventory(identifiers);
    final Deposits deposits;
    final Retirements retirements;
    final Transfers transfers;
    final Trades trades;
    final Records records = new Records();

    Books(Duration delay) {
        agenda = new Agenda(delay);
        deposits = new Deposits(agenda, identifiers);
        retirements = new Retirements(agenda, identifiers, inventory);
        transfers = new Transfers(agenda, identifiers, inventory);
        trades = new Trades(agenda, inventory, deposits);
    }

    View view(Question question) {
        return new View(question.include(), !switches.has(XpansivSwitch.TIMESTAMPS_WITHOUT_OFFSET));
    }
}
