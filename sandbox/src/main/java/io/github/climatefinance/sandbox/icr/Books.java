package io.github.climatefinance.sandbox.icr;

import io.github.climatefinance.sandbox.agenda.Agenda;
import io.github.climatefinance.sandbox.switches.Switches;
import java.time.Duration;
import java.util.function.Consumer;

/** Everything that changes. Not safe for several threads: {@link IcrRegistry} lets one in at a time. */
final class Books {

    final Switches<IcrSwitch> switches = new Switches<>(IcrSwitch.class);
    final Ids ids = new Ids();
    final Holdings holdings = new Holdings();
    final Organizations organizations = new Organizations();
    final Catalogue catalogue = new Catalogue();
    final Retirements retirements = new Retirements();
    final Agenda agenda;
    final Events events;
    final Installations installations;
    final Reservations reservations;
    final Transactions transactions;

    Books(Duration delay, Consumer<IcrEvent> listener) {
        agenda = new Agenda(delay);
        events = new Events(switches, listener);
        installations = new Installations(agenda, ids, events);
        reservations = new Reservations(agenda, ids, holdings);
        transactions = new Transactions(this);
    }

    /** Where the credits of an account are, or would be if it were not closed: in its owner's default account. */
    Holder holder(Account account) {
        return organizations
                .account(account.id())
                .or(() -> organizations.find(account.ownerId()).map(Organization::defaultAccount))
                .orElse(account)
                .holder();
    }
}
