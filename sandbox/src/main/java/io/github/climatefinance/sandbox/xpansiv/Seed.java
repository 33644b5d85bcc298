package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.sandbox.xpansiv.Identifiers.Kind;
import io.github.climatefinance.sandbox.xpansiv.Retirement.Status;
import io.github.climatefinance.sandbox.xpansiv.Trades.Trade;
import io.github.climatefinance.sandbox.xpansiv.Transfer.Phase;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The past of fresh books: credits that came in, and then everything through the books' own doors, so that it adds up. */
final class Seed {

    private static final Instant FIRST = Instant.parse("2021-01-15T16:00:00Z");
    private static final Instant LINKED = Instant.parse("2024-01-10T15:00:00Z");
    private static final Instant END = Instant.parse("2025-06-01T00:00:00Z");

    // Seeded offers must never be too old to accept.
    private static final LocalDate FAR_AHEAD = LocalDate.of(2099, 12, 31);

    private final Books books;
    private final Random random = new Random(2026);
    private int lots;

    private Seed(Books books) {
        this.books = books;
    }

    static void fill(Books books) {
        Seed seed = new Seed(books);
        seed.bringIn();
        seed.split();
        seed.trade();
        seed.retire();
        seed.transfer();
        books.agenda.advanceTo(END);
        seed.deals();
    }

    private void bringIn() {
        List<Instrument> all = Catalogue.INSTRUMENTS;
        for (int i = 0; i < all.size(); i++) {
            boolean first = i % 2 == 0;
            int number = i / 2 + 1;
            if (first || List.of(1, 3, 4, 10, 14).contains(number)) {
                hold(Accounts.main(), all.get(i), 1 + i / 2 % 4);
            }
            if (!first && List.of(1, 2, 3, 5, 6, 10, 12, 14, 15, 17).contains(number)) {
                hold(Accounts.partner(), all.get(i), 1 + i % 3);
            }
            if (first && List.of(1, 3, 12).contains(number)) {
                hold(Accounts.child(), all.get(i), 1);
            }
        }
        position(Accounts.main(), "SYN-ACR-9009-2019").quarantine();
        books.agenda.advanceTo(LINKED);
    }

    private void hold(Account account, Instrument instrument, int count) {
        for (int i = 0; i < count; i++) {
            long quantity = 1_500 + 50L * random.nextInt(150);
            TaxLot.Origin origin = origin(FIRST.plus(Duration.ofDays(14L * lots + 3L * i)));
            TaxLot lot = books.inventory.issue(account, instrument, quantity, origin);
            if (origin.kind().equals("Issuance")) {
                books.records.issuances.add(new Issuance(books.identifiers.text(Kind.ISSUANCE), lot, quantity));
            }
            lots++;
        }
    }

    private TaxLot.Origin origin(Instant at) {
        Price price = new Price(lots % 10 == 9 ? "EUR" : "USD", BigDecimal.valueOf(200L + random.nextInt(900), 2));
        boolean delivered = lots % 3 == 2;
        return new TaxLot.Origin(
                List.of("Import", "Issuance", "Transfer").get(lots % 3),
                at,
                lots % 7 == 3 ? Optional.empty() : Optional.of(price),
                delivered ? Optional.of("Synthetic Buyer " + (1 + lots % 5) + " Example Ltd") : Optional.empty(),
                delivered ? Optional.of("SYN-TRADE-OLD-" + lots) : Optional.empty(),
                lots % 6 == 2 ? Optional.of("SYN-DEAL-" + (1 + lots / 6 % 4)) : Optional.empty());
    }

    private void split() {
        for (String ein :
                List.of("SYN-ACR-9001-2020", "SYN-CAR-9004-2020", "SYN-VCS-9003-2019", "SYN-NAR-9003-2023-04")) {
            TaxLot source = position(Accounts.main(), ein).lots().get(0);
            TaxLot.Origin from = source.origin();
            source.splitOff(250);
            TaxLot part = books.inventory.receive(
                    Accounts.main(),
                    source.instrument(),
                    250,
                    new TaxLot.Origin(
                            "Split", LINKED, from.price(), from.counterparty(), from.tradeId(), from.dealId()));
            books.records.splitLots.add(new SplitLot(
                    books.identifiers.text(Kind.SPLIT), source, part, 250, "Synthetic Buyer 1 Example Ltd"));
        }
    }

    private void trade() {
        books.agenda.advanceTo(Instant.parse("2024-06-03T14:00:00Z"));
        deposit("SYN-ACR-9001-2020", "SYN-CARBON", 600, 1);
        deposit("SYN-ACR-9001-2020", "SYN-CARBON", 300, 2);
        deposit("SYN-NEPOOL-MSS9101-2023-02", "SYN-REC", 400, 1);
        deposit("SYN-VCS-9003-2019", "SYN-CARBON-2", 450, 1);
        deposit(Catalogue.DEPOSIT_REJECTED, "SYN-CARBON", 100, 1);
        books.agenda.advanceTo(Instant.parse("2024-06-04T14:00:00Z"));
        Trade trade = new Trade(
                "SYN-TRADE-1", Accounts.main(), Accounts.partner(), "SYN-ACR-9001-2020", 200, Price.usd("7.10"));
        books.trades.settle(trade, books.deposits.of(Accounts.main(), "CBL").toList());
    }

    private void deposit(String ein, String market, long quantity, long priority) {
        TaxLot lot = position(Accounts.main(), ein).lots().get(0);
        books.deposits.make(lot, Market.byCode(market).orElseThrow(), quantity, priority);
    }

    private void retire() {
        List<String> eins = List.of(
                "SYN-ACR-9001-2020",
                "SYN-CAR-9005-2021",
                "SYN-VCS-9003-2019",
                "SYN-NEPOOL-MSS9102-2023-03",
                "SYN-M_RETS-M9106-2023-07",
                "SYN-MIRECS-MI9109-2023-10",
                Catalogue.RETIREMENT_FAILS,
                "SYN-ACR-9002-2021",
                "SYN-VCS-9008-2021");
        Instant at = Instant.parse("2024-07-01T13:00:00Z");
        for (int i = 0; i < eins.size(); i++) {
            books.agenda.advanceTo(at.plus(Duration.ofDays(30L * i)));
            Retirement made = retire(eins.get(i), 100 + 10L * i, "SYN-PAST-" + (i + 1));
            if (i == 7) {
                books.retirements.giveUp(made, Status.CANCELLED);
            } else if (i == 8) {
                books.retirements.giveUp(made, Status.REJECTED);
            }
        }
    }

    private Retirement retire(String ein, long quantity, String externalIdentifier) {
        Position position = position(Accounts.main(), ein);
        JsonNode attributes = Json.object().put("retirementReason", "VOLUNTARY");
        Retirement.Order order = new Retirement.Order(
                Accounts.main(),
                position.instrument(),
                Strategy.OLDEST_TAX_LOT_FIRST.slices(position, quantity),
                Optional.of(externalIdentifier),
                attributes);
        return books.retirements.order(List.of(order)).retirements().get(0);
    }

    private void transfer() {
        Account main = Accounts.main();
        Account partner = Accounts.partner();
        books.agenda.advanceTo(Instant.parse("2025-04-01T13:00:00Z"));
        accept(books.transfers
                .offer(List.of(order(partner, main, "SYN-ACR-9001-2023", 150, Optional.of("SYN-DEAL-1"))))
                .transfers()
                .get(0));
        accept(offer(partner, main, "SYN-NEPOOL-MSS9101-2024-02", 175));
        accept(offer(main, partner, "SYN-CAR-9004-2020", 125));
        books.transfers.end(offer(main, partner, "SYN-VCS-9006-2019", 60), Phase.CANCELLED);
        books.transfers.end(offer(main, partner, "SYN-NAR-9104-2023-05", 70), Phase.REJECTED);
        books.agenda.advanceTo(Instant.parse("2025-05-20T13:00:00Z"));
        offer(partner, main, "SYN-ACR-9002-2022", 110);
        offer(main, partner, "SYN-VCS-9003-2019", 130);
        books.transfers.offer(List.of(
                order(partner, main, "SYN-M_RETS-M9105-2024-06", 90, Optional.empty()),
                order(partner, main, "SYN-M_RETS-M9106-2024-01", 95, Optional.empty())));
    }

    private void accept(Transfer transfer) {
        books.transfers.accept(transfer, transfer.price().orElseThrow(), Optional.empty());
    }

    private Transfer offer(Account from, Account to, String ein, long quantity) {
        return books.transfers
                .offer(List.of(order(from, to, ein, quantity, Optional.empty())))
                .transfers()
                .get(0);
    }

    private Transfer.Order order(Account from, Account to, String ein, long quantity, Optional<String> dealId) {
        Position position = position(from, ein);
        Transfer.Terms terms = new Transfer.Terms(
                Optional.of("SYN-PAST-" + ein),
                Optional.of(Price.usd("6.75")),
                Optional.of(FAR_AHEAD),
                Optional.empty(),
                Optional.empty(),
                dealId);
        List<Slice> slices = Strategy.OLDEST_TAX_LOT_FIRST.slices(position, quantity);
        return new Transfer.Order(from, Optional.of(to), to.name(), position.instrument(), slices, terms);
    }

    private void deals() {
        Transfer delivery = books.transfers.all().get(0);
        deal(1, "SYN-ACR-9001-2023", Optional.of(Accounts.PARTNER_NAME), "EXECUTED", Optional.of(delivery));
        deal(2, "SYN-NEPOOL-MSS9101-2023-02", Optional.of(Accounts.PARTNER_NAME), "PENDING", Optional.empty());
        deal(3, "SYN-M_RETS-M9105-2023-06", Optional.empty(), "PENDING", Optional.empty());
        deal(4, "SYN-VCS-9003-2019", Optional.of("Synthetic Buyer 2 Example Ltd"), "COMPLETED", Optional.empty());
    }

    private void deal(
            int number, String ein, Optional<String> counterparty, String status, Optional<Transfer> delivery) {
        books.records.forwardDeals.add(new ForwardDeal(
                number, Accounts.main(), Catalogue.instrument(ein).orElseThrow(), counterparty, status, delivery));
    }

    private Position position(Account account, String ein) {
        return books.inventory.position(account, ein).orElseThrow(() -> new IllegalStateException("no " + ein));
    }
}
