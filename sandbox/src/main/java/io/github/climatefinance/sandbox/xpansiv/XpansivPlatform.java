package io.github.climatefinance.sandbox.xpansiv;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the platform answers. Lets one question into the books at a time, and does first what has become due by then.
 * Safe for any number of threads.
 */
public final class XpansivPlatform {

    /** Identifier of the main account, which reaches the child account as well. */
    public static final String MAIN_ACCOUNT = Accounts.MAIN;

    /** Name of the main account, also at the registries. */
    public static final String MAIN_NAME = Accounts.MAIN_NAME;

    /** Identifier of the other party. */
    public static final String PARTNER_ACCOUNT = Accounts.PARTNER;

    /** Name of the other party, also at the registries. */
    public static final String PARTNER_NAME = Accounts.PARTNER_NAME;

    /** Identifier of the child account. */
    public static final String CHILD_ACCOUNT = Accounts.CHILD;

    /** Name of the child account, also at the registries. */
    public static final String CHILD_NAME = Accounts.CHILD_NAME;

    /** How long the platform needs for a step of a deposit, retirement or transfer, unless told otherwise. */
    private static final Duration USUAL_DELAY = Duration.ofMillis(200);

    private final InstantSource time;
    private Books books;
    private Map<String, Operation> operations;

    private interface Operation {
        Answer answer(Question question);
    }

    private XpansivPlatform(InstantSource time) {
        this.time = time;
        this.books = seeded();
        this.operations = operations(books);
    }

    /** The platform with its seeded past, in a time of somebody else's. */
    public static XpansivPlatform seeded(InstantSource time) {
        return new XpansivPlatform(time);
    }

    private static Books seeded() {
        Books books = new Books(USUAL_DELAY);
        Seed.fill(books);
        return books;
    }

    private static Map<String, Operation> operations(Books books) {
        Map<String, Operation> all = new HashMap<>();
        Exchanges exchanges = new Exchanges(books);
        RetirementCheck check = new RetirementCheck(books);
        all.put("getReferenceData", question -> Answer.ok(ReferenceData.json()));
        all.put("getAccount", question -> Answer.ok(Accounts.reached(question).json(books.view(question))));
        all.put("listSubAccounts", XpansivPlatform::subAccounts);
        CatalogueSearch catalogue = new CatalogueSearch(books);
        all.put("searchAccountHolders", catalogue::accountHolders);
        all.put("searchGenerators", catalogue::generators);
        all.put("searchProjects", catalogue::projects);
        all.put("searchInstruments", catalogue::instruments);
        Portfolio portfolio = new Portfolio(books);
        all.put("searchAccountPositions", portfolio::search);
        all.put("getPortfolioAccountActions", portfolio::actions);
        all.put("getTaxLotsByProgram", portfolio::report);
        RecordSearch records = new RecordSearch(books);
        all.put("searchIssuances", records::issuances);
        all.put("searchSplitLots", records::splitLots);
        all.put("searchForwardDeals", records::forwardDeals);
        all.put("listExchangeAccounts", exchanges::listAccounts);
        DepositDesk deposits = new DepositDesk(books, exchanges);
        all.put("searchDeposits", deposits::search);
        all.put("createDeposits", deposits::deposit);
        all.put("withdrawDeposits", deposits::withdraw);
        all.put("settleTrade", new SettlementDesk(books, exchanges)::settle);
        all.put("withdrawAndExport", new ExportDesk(books, exchanges, check)::withdrawAndExport);
        RetirementDesk retirements = new RetirementDesk(books, exchanges, check);
        all.put("withdrawAndRetire", retirements::withdrawAndRetire);
        all.put("createRetirement", withoutMessage(retirements::create));
        all.put("checkRetirementStatus", withoutMessage(retirements::checkStatus));
        all.put("searchRetirements", withoutMessage(retirements::search));
        all.put("getRegistryRules", retirements::rules);
        all.put("searchTransfers", new TransferSearch(books)::search);
        all.put("createTransfers", new TransferDesk(books)::create);
        PendingTransferDesk pending = new PendingTransferDesk(books);
        all.put("cancelTransfers", pending::cancel);
        all.put("rejectTransfers", pending::reject);
        all.put("acceptTransfers", pending::accept);
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
        operations = operations(books);
    }

    /** Turns a switch on. */
    public synchronized void switchOn(XpansivSwitch which) {
        books.switches.on(which);
    }

    /** Turns a switch off. */
    public synchronized void switchOff(XpansivSwitch which) {
        books.switches.off(which);
    }

    /** Whether a switch is on. */
    public synchronized boolean has(XpansivSwitch which) {
        return books.switches.has(which);
    }

    /** How long each step of what begins from now on takes. */
    public synchronized void processingDelay(Duration delay) {
        catchUp();
        books.agenda.delay(delay);
    }

    /** All retirements, in the order they were booked. */
    public synchronized List<BookedRetirement> retirements() {
        catchUp();
        return books.retirements.all().stream().map(Retirement::booked).toList();
    }

    /** All transfers and exports, in the order they were booked. */
    public synchronized List<BookedTransfer> transfers() {
        catchUp();
        return books.transfers.all().stream().map(Transfer::booked).toList();
    }

    /** All deposits, in the order they were booked. */
    public synchronized List<BookedDeposit> deposits() {
        catchUp();
        return books.deposits.all().stream().map(Deposit::booked).toList();
    }

    /** Where all credits are, by instrument. */
    public synchronized List<EinTotals> totals() {
        catchUp();
        return books.inventory.totals();
    }

    private void catchUp() {
        books.agenda.advanceTo(time.instant());
    }

    private static Operation withoutMessage(Operation operation) {
        return question -> {
            try {
                return operation.answer(question);
            } catch (Refusal refusal) {
                throw refusal.withoutMessage();
            }
        };
    }

    private static Answer subAccounts(Question question) {
        Account account = Accounts.reached(question);
        try {
            String program = Programs.known(question);
            return Answer.ok(
                    Json.array(Shuffle.of(SubAccount.of(account, program), SubAccount::code), SubAccount::json));
        } catch (Refusal refusal) {
            throw refusal.withField("ProgramCode");
        }
    }
}
