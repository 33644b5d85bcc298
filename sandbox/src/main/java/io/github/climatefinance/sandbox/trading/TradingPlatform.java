package io.github.climatefinance.sandbox.trading;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What the platform answers. Lets one question into the books at a time, and does first what has become due by then.
 * Safe for any number of threads.
 */
public final class TradingPlatform {

    /** How long the platform needs for a step, unless told otherwise. */
    private static final Duration USUAL_DELAY = Duration.ofMillis(200);

    /** A person who is active. */
    public static final String REQUESTOR = Seed.ACTIVE_PERSON;

    /** A person who is not active. */
    public static final String INACTIVE_REQUESTOR = Seed.NEW_PERSON;

    /** A search for a company that waits for its data. */
    public static final String LEGAL_ENTITY_SEARCH = Ids.of("legal entity search", 1);

    /** The customer with the most money. */
    public static final TradingCustomer CUSTOMER =
            new TradingCustomer(Seed.CUSTOMER, Seed.ACTIVE_PERSON, Seed.CASH, Seed.WALLET, Seed.DEPOSITORY);

    /** A customer with little money. */
    public static final TradingCustomer SECOND_CUSTOMER = new TradingCustomer(
            Seed.SECOND_CUSTOMER, Seed.SECOND_PERSON, Seed.SECOND_CASH, Seed.SECOND_WALLET, Seed.SECOND_DEPOSITORY);

    private final InstantSource time;
    private final Consumer<TradingNotification> notifications;
    private final Consumer<PriceTick> prices;
    private Books books;
    private PriceTicks ticks;
    private OnboardingDesk onboardings;
    private Map<String, Operation> operations;

    private TradingPlatform(
            InstantSource time, Consumer<TradingNotification> notifications, Consumer<PriceTick> prices) {
        this.time = time;
        this.notifications = notifications;
        this.prices = prices;
        books = seeded();
        ticks = new PriceTicks(books, prices);
        onboardings = new OnboardingDesk(books);
        operations = operations(books, onboardings);
    }

    /**
     * The platform with its seeded past, in a time of somebody else's. Listeners must neither wait nor ask the platform.
     *
     * @param notifications is told what webhooks are to be told, in that order
     * @param prices is told how prices stand whenever time has passed for them
     */
    public static TradingPlatform seeded(
            InstantSource time, Consumer<TradingNotification> notifications, Consumer<PriceTick> prices) {
        return new TradingPlatform(time, notifications, prices);
    }

    private Books seeded() {
        Books seeded = new Books(USUAL_DELAY, notifications);
        seeded.agenda.advanceTo(Seed.BEGUN);
        Seed.fill(seeded);
        return seeded;
    }

    private static Map<String, Operation> operations(Books books, OnboardingDesk onboardings) {
        Map<String, Operation> all = new HashMap<>();
        new UserDesk(books).addTo(all);
        new PersonDesk(books).addTo(all);
        new CompanyDesk(books).addTo(all);
        new TaxDesk(books).addTo(all);
        new RoleDesk(books).addTo(all);
        new LabelDesk(books).addTo(all);
        onboardings.addTo(all);
        new OffboardingDesk(books, onboardings).addTo(all);
        new DocumentDesk(books).addTo(all);
        new ProductDesk(books).addTo(all);
        new DigitalDesk(books).addTo(all);
        new SecurityDesk(books).addTo(all);
        new TransferDesk(books).addTo(all);
        new WebhookDesk(books.notices).addTo(all);
        return Map.copyOf(all);
    }

    /** The operations it knows, by operationId. */
    public synchronized Set<String> operationIds() {
        return operations.keySet();
    }

    /**
     * Answers a question.
     *
     * @throws IllegalArgumentException if it knows no such operation
     */
    public synchronized Answer answer(String operationId, Question question) {
        Operation operation = operations.get(operationId);
        if (operation == null) {
            throw new IllegalArgumentException("there is no operation `" + operationId + "`");
        }
        catchUp();
        try {
            return operation.answer(question);
        } catch (Refusal refusal) {
            return refusal.answer();
        }
    }

    /** Back to the seeded past, the first switches and the usual delay. */
    public synchronized void reset() {
        books = seeded();
        ticks = new PriceTicks(books, prices);
        onboardings = new OnboardingDesk(books);
        operations = operations(books, onboardings);
    }

    /** Turns a switch on. */
    public synchronized void switchOn(TradingSwitch which) {
        books.switches.on(which);
    }

    /** Turns a switch off. */
    public synchronized void switchOff(TradingSwitch which) {
        books.switches.off(which);
    }

    /** Whether a switch is on. */
    public synchronized boolean has(TradingSwitch which) {
        return books.switches.has(which);
    }

    /** How long each step of what begins from now on takes. */
    public synchronized void processingDelay(Duration delay) {
        catchUp();
        books.agenda.delay(delay);
    }

    /** Does what has become due. Every question does so first. */
    public synchronized void catchUp() {
        books.agenda.advanceTo(time.instant());
        ticks.tellIfDue();
    }

    /**
     * Lets time pass: prices move each second of it.
     *
     * @param move moves the time that the platform is in
     */
    public synchronized void passes(Duration duration, Runnable move) {
        catchUp();
        ticks.planFor(duration);
        move.run();
        catchUp();
    }

    /** Gives a quote that stands for 30 seconds, or what was said last. */
    public synchronized TradingQuote quote(String symbol, TradingSide side, BigDecimal quantity) {
        catchUp();
        return books.quotes.give(symbol, side, quantity);
    }

    /** How long quotes stand that are given from now on. */
    public synchronized void quoteLifetime(Duration lifetime) {
        books.quotes.lifetime(lifetime);
    }

    /** Says how the next onboarding ends that is started. */
    public synchronized void nextOnboardingEnds(OnboardingEnd end) {
        onboardings.nextEnds(end);
    }

    /** Decides on an onboarding in review. */
    public synchronized void decide(String onboardingId, OnboardingEnd end) {
        catchUp();
        onboardings.decide(onboardingId, end);
    }

    /** Closes a product, as no operation that is documented does. */
    public synchronized void closeProduct(String customerProductId) {
        catchUp();
        Thing product = books.store
                .find(Kind.PRODUCT, customerProductId)
                .orElseThrow(() -> new IllegalArgumentException(
                        "`customerProductId` must be of a product, but was " + customerProductId));
        product.data().put("closedOn", Json.time(books.agenda.now()));
        books.commands.change(product, "CLOSED");
    }

    /** Has prices move by themselves from now on, each second. */
    public synchronized void pricesLive() {
        catchUp();
        ticks.live();
    }

    /** Moves the prices once. */
    public synchronized void tick() {
        catchUp();
        books.market.walk();
        ticks.moved();
        ticks.tellIfDue();
    }

    /** Lets a second's prices be those before. */
    public synchronized void rest() {
        catchUp();
        ticks.rest();
        ticks.tellIfDue();
    }

    /** Has prices stay as they are while time passes. */
    public synchronized void pricesRest() {
        catchUp();
        ticks.resting(true);
    }

    /** Has prices move again while time passes. */
    public synchronized void pricesWalk() {
        catchUp();
        ticks.resting(false);
    }

    /** Sets the price of something that is traded, of which buyers pay a little more and sellers get a little less. */
    public synchronized void setPrice(String code, BigDecimal price) {
        catchUp();
        books.market.put(code, price);
        ticks.moved();
        ticks.tellIfDue();
    }

    /** How the prices of all coins stand. */
    public synchronized PriceTick prices() {
        catchUp();
        PriceTick now = ticks.standing(Set.of());
        return new PriceTick(now.time(), now.levels(), now.levels().keySet());
    }

    /** The transactions that were really booked, in that order. */
    public synchronized List<BookedTransaction> transactions() {
        catchUp();
        return books.store.all(Kind.TRANSACTION).stream()
                .map(BookedTransaction::of)
                .toList();
    }

    /** Where all of each asset is. */
    public synchronized List<AssetTotals> totals() {
        catchUp();
        return books.ledger.totals();
    }
}
