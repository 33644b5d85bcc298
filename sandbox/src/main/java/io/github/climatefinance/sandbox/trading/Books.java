package io.github.climatefinance.sandbox.trading;

import io.github.climatefinance.sandbox.agenda.Agenda;
import io.github.climatefinance.sandbox.switches.Switches;
import java.time.Duration;
import java.util.function.Consumer;

/** Everything the platform knows. Not safe for several threads. */
final class Books {

    final Switches<TradingSwitch> switches = new Switches<>(TradingSwitch.class);
    final Ids ids = new Ids();
    final Store store = new Store(ids, switches);
    final Agenda agenda;
    final Ledger ledger;
    final Notices notices;
    final Commands commands;
    final Market market = new Market();
    final Quotes quotes;
    final Orders orders;
    final Transactions transactions;

    /** @param listener is told each notification that somebody wants */
    Books(Duration delay, Consumer<TradingNotification> listener) {
        agenda = new Agenda(delay);
        ledger = new Ledger(agenda);
        notices = new Notices(agenda, switches, listener);
        commands = new Commands(this);
        quotes = new Quotes(this);
        transactions = new Transactions(this);
        orders = new Orders(this);
    }
}
