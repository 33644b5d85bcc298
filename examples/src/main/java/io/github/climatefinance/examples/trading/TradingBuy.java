package io.github.climatefinance.examples.trading;

import io.github.climatefinance.examples.show.Facts;
import io.github.climatefinance.examples.show.FailedException;
import io.github.climatefinance.examples.show.Figures;
import io.github.climatefinance.examples.show.Origin;
import io.github.climatefinance.examples.show.PageFile;
import io.github.climatefinance.examples.show.Program;
import io.github.climatefinance.examples.show.StepLog;
import io.github.climatefinance.examples.show.Terminal;
import io.github.climatefinance.examples.show.UsageException;
import io.github.climatefinance.sandbox.Fault;
import io.github.climatefinance.sandbox.TradingSandbox;
import io.github.climatefinance.sandbox.trading.TradingCustomer;
import io.github.climatefinance.sandbox.trading.TradingQuote;
import io.github.climatefinance.sandbox.trading.TradingSide;
import io.github.climatefinance.trading.TradingClient;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Buys coins by accepting a quote, or at the price of the market: places the order once, waits until a webhook tells its end,
 * reads money and position before and after, and writes a contract note. How a quote is asked for is not documented: the
 * sandbox hands one out by itself, and {@code --live} takes the id of one. Uses the sandbox unless {@code --live} and a
 * confirmation are given; {@code --help} tells the rest.
 */
public final class TradingBuy {
    private static final String HOST = "webhooks.synthetic-broker.example";

    private final BuyOptions options;
    private final Terminal terminal;
    private final Platforms platforms;

    private TradingBuy(BuyOptions options, Terminal terminal, Platforms platforms) {
        this.options = options;
        this.terminal = terminal;
        this.platforms = platforms;
    }

    /** Ends the JVM with 2 if the arguments make no sense, with 1 if it was not bought, or nobody can tell. */
    public static void main(String[] arguments) {
        Program.exit(run(List.of(arguments), Terminal.system()));
    }

    /** Returns the exit code. */
    public static int run(List<String> arguments, Terminal terminal) {
        return run(arguments, terminal, Platforms.OUTSIDE);
    }

    static int run(List<String> arguments, Terminal terminal, Platforms platforms) {
        return new Program("trading-buy")
                .run(terminal, () -> new TradingBuy(BuyOptions.parse(arguments), terminal, platforms).start());
    }

    private void start() throws UsageException, FailedException, IOException {
        switch (options.source()) {
            case NONE -> terminal.out().print(BuyOptions.HELP);
            case SANDBOX -> buyInSandbox();
            case LIVE -> buyLive();
        }
    }

    private void buyInSandbox() throws UsageException, FailedException, IOException {
        PageFile page = PageFile.at(options.out());
        try (TradingSandbox sandbox = platforms.sandbox().get();
                TradingClient trading = Platforms.client(sandbox);
                WebhookEndpoint endpoint = WebhookEndpoint.start()) {
            if (options.losesAnswer()) {
                boolean byQuote = options.wish().way() == BuyOptions.Way.QUOTE;
                sandbox.faults().next(byQuote ? "acceptQuote" : "createDigitalMarketOrder", Fault.dropAfterEffect());
            }
            StepLog log = begin(Origin.SANDBOX);
            log.step("webhook", "registered for " + endpoint.register(trading, HOST));
            log.more("the sandbox sends to " + endpoint.uri() + " instead");
            sandbox.deliverWebhooksTo(endpoint.uri());
            BuyOptions.Wish wish = quoted(sandbox, log);
            Buying buying = new Buying(trading, accounts(sandbox), Optional.of(endpoint), log);
            show(buying.run(wish, Origin.SANDBOX), page);
        }
    }

    private void buyLive() throws UsageException, FailedException, IOException {
        try (TradingClient trading = Program.liveClient(platforms.live())) {
            PageFile page = PageFile.at(options.out());
            BuyOptions.Ids who = options.who();
            Accounts accounts = new Accounts(
                    who.cash().orElseThrow(),
                    who.wallet().orElseThrow(),
                    who.requestor().orElseThrow());
            StepLog log = begin(Platforms.LIVE);
            Buying buying = new Buying(trading, accounts, Optional.empty(), log);
            show(buying.run(options.wish(), Platforms.LIVE), page);
        }
    }

    private StepLog begin(Origin origin) {
        String what = options.wish().quote().isPresent()
                ? "what a quote is for"
                : Figures.exact(options.wish().quantity()) + " "
                        + Terminal.harmless(options.wish().asset());
        terminal.out().println(terminal.bold("Purchase") + ": " + what + ", " + origin.words());
        terminal.out().println();
        return new StepLog(terminal);
    }

    private Accounts accounts(TradingSandbox sandbox) {
        TradingCustomer customer = sandbox.customer();
        BuyOptions.Ids who = options.who();
        return new Accounts(
                who.cash().orElseGet(() -> UUID.fromString(customer.cashId())),
                who.wallet().orElseGet(() -> UUID.fromString(customer.walletId())),
                who.requestor().orElseGet(() -> UUID.fromString(sandbox.requestorId())));
    }

    /** With a quote of the sandbox, if one is wished: no call of the API is known that asks for one. */
    private BuyOptions.Wish quoted(TradingSandbox sandbox, StepLog log) throws UsageException {
        BuyOptions.Wish wish = options.wish();
        if (wish.way() == BuyOptions.Way.MARKET) {
            return wish;
        }
        try {
            TradingQuote quote = sandbox.quote(wish.asset(), TradingSide.BUY, wish.quantity());
            log.step("quote", quote.quoteId());
            log.more(Figures.exact(quote.quantity()) + " " + quote.cryptoSymbol() + " for "
                    + Figures.money(quote.amount()) + " EUR, " + Figures.money(quote.price()) + " each, until "
                    + Figures.timeOfDay(quote.expiresAt()) + " UTC");
            log.more("handed out by the sandbox itself: how one is asked for is not documented");
            UUID id = UUID.fromString(quote.quoteId());
            return new BuyOptions.Wish(wish.asset(), wish.quantity(), wish.way(), Optional.of(id), wish.externalId());
        } catch (IllegalArgumentException unknown) {
            throw new UsageException("`--asset` must be of a coin that the sandbox trades, but was " + wish.asset());
        }
    }

    private void show(Purchase purchase, PageFile page) throws IOException {
        terminal.out().println();
        purchase.changes()
                .under(purchase.facts())
                .under(new Facts().add("Bought", purchase.quantity() + " " + purchase.asset() + ", " + purchase.way()))
                .printFramed(terminal, "Contract note", purchase.origin());
        terminal.show(PurchasePage.of(purchase), page, "Contract note");
    }
}
