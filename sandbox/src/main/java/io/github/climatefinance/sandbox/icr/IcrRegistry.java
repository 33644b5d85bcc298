package io.github.climatefinance.sandbox.icr;

import io.github.climatefinance.sandbox.icr.Transaction.Action;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What the registry answers. Lets one question into the books at a time, and does first what has become due by then.
 * Safe for any number of threads.
 */
public final class IcrRegistry {

    /** How long the registry needs for a step of a transaction, unless told otherwise. */
    private static final Duration USUAL_DELAY = Duration.ofMillis(200);

    /** Id of the one app there is. */
    public static final String APP_ID = Ids.of("app", 1);

    static final String APP_NAME_ID = "synthetic-app-example";

    /** Id of the organization that has the app installed with permission to act. */
    public static final String MAIN_ORGANIZATION = Seed.MAIN;

    /** Id of the organization that has the app installed with permission to ask. */
    public static final String SECOND_ORGANIZATION = Seed.SECOND;

    /** Id of an organization without the app. */
    public static final String PARTNER_ORGANIZATION = Seed.PARTNER;

    private final InstantSource time;
    private final Consumer<IcrEvent> listener;
    private Books books;
    private Map<String, Operation> operations;

    private interface Operation {
        Answer answer(Question question);
    }

    private IcrRegistry(InstantSource time, Consumer<IcrEvent> listener) {
        this.time = time;
        this.listener = listener;
        books = seeded();
        operations = operations(books);
    }

    /**
     * The registry with its seeded past, in a time of somebody else's.
     *
     * @param listener is told what happens in the order it happens, and must neither wait nor ask the registry
     */
    public static IcrRegistry seeded(InstantSource time, Consumer<IcrEvent> listener) {
        return new IcrRegistry(time, listener);
    }

    private Books seeded() {
        Books seeded = new Books(USUAL_DELAY, listener);
        seeded.agenda.advanceTo(Seed.INSTALLED);
        Seed.fill(seeded);
        return seeded;
    }

    private static Map<String, Operation> operations(Books books) {
        Map<String, Operation> all = new HashMap<>();
        Access access = new Access(books);
        addOrganizations(all, new OrganizationDesk(books, access));
        addActions(all, new ActionDesk(books, access));
        addPublic(all, new PublicDesk(books, access));
        addWarehouse(all, new WarehouseDesk(books, access));
        addV1(all, new V1Desk(books, access));
        InstallationDesk installations = new InstallationDesk(books);
        all.put("listInstallations", question -> installations.list());
        all.put("getInstallation", installations::get);
        all.put("createUserAndOrganization", installations::createUserAndOrganization);
        return Map.copyOf(all);
    }

    private static void addOrganizations(Map<String, Operation> all, OrganizationDesk desk) {
        all.put("getOrganization", desk::get);
        all.put("getOrganizationAddresses", desk::addresses);
        all.put("listOrganizationRetirements", desk::retirements);
        all.put("getOrganizationRetirementPdf", desk::retirementPdf);
        all.put("getInventory", desk::inventory);
        all.put("requestTestCredits", desk::friendbot);
    }

    private static void addActions(Map<String, Operation> all, ActionDesk desk) {
        all.put("transferCredits", question -> desk.act(Action.TRANSFER, question));
        all.put("retireCredits", question -> desk.act(Action.RETIRE, question));
        all.put("transferAndRetireCredits", question -> desk.act(Action.TRANSFER_RETIRE, question));
        all.put("cancelCredits", question -> desk.act(Action.CANCEL, question));
        all.put("requestTransfer", question -> desk.request(Action.TRANSFER, question));
        all.put("requestRetirement", question -> desk.request(Action.RETIRE, question));
        all.put("requestTransferAndRetirement", question -> desk.request(Action.TRANSFER_RETIRE, question));
        all.put("getTransaction", desk::transaction);
        all.put("listInventoryRequests", desk::requests);
        all.put("getInventoryRequest", desk::getRequest);
    }

    private static void addPublic(Map<String, Operation> all, PublicDesk desk) {
        all.put("listProjects", question -> desk.projects());
        all.put("listInternalProjects", desk::internalProjects);
        all.put("getProject", desk::project);
        all.put("getProjectCredits", desk::projectCredits);
        all.put("getBufferInventory", question -> desk.registryInventory("buffer"));
        all.put("getAdjustmentInventory", question -> desk.registryInventory("adjustment"));
        all.put("getRegistryInventory", question -> desk.registryInventory("organization"));
        all.put("listRetirements", desk::retirements);
        all.put("getRetirement", desk::retirement);
        all.put("getRetirementPdf", desk::retirementPdf);
    }

    private static void addWarehouse(Map<String, Operation> all, WarehouseDesk desk) {
        all.put("getWarehouseInventory", desk::inventory);
        all.put("listReservations", desk::reservations);
        all.put("getReservation", desk::reservation);
        all.put("createReservation", desk::reserve);
        all.put("cancelReservation", desk::cancel);
        all.put("transferReservation", question -> desk.finish(Action.TRANSFER, question));
        all.put("retireReservation", question -> desk.finish(Action.RETIRE, question));
        all.put("transferAndRetireReservation", question -> desk.finish(Action.TRANSFER_RETIRE, question));
    }

    private static void addV1(Map<String, Operation> all, V1Desk desk) {
        all.put("listV1Projects", desk::projects);
        all.put("getV1Project", desk::project);
        all.put("listV1InternalProjects", desk::internalProjects);
        all.put("getV1Inventory", desk::inventory);
        all.put("transferV1Credits", desk::transfer);
        all.put("retireV1Credits", desk::retire);
        all.put("listV1Transactions", desk::transactions);
        all.put("getV1Transaction", desk::transaction);
        all.put("listV1EntityTransactions", desk::entityTransactions);
        all.put("listV1Accounts", desk::accounts);
        all.put("createV1Account", desk::openAccount);
        all.put("deleteV1Account", desk::closeAccount);
        all.put("listV1Retirements", question -> desk.retirements());
        all.put("getV1Retirement", desk::retirement);
    }

    /** The operations it knows, by operationId; those on tokens are not its business. */
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
        if (isSuspended(question.caller())) {
            return new Answer.Refused(403, "the installation is suspended");
        }
        try {
            return operation.answer(question);
        } catch (Refusal refusal) {
            return refusal.answer();
        }
    }

    /** What a token for an installation permits; empty if it is unknown. */
    public synchronized Optional<Grant> grant(String installationId) {
        return books.installations.find(installationId).map(Installation::grant);
    }

    /** Whether the caller shows a token of an installation that is suspended. */
    public synchronized boolean isSuspended(Grant caller) {
        return books.installations
                .find(caller.installationId())
                .filter(Installation::isSuspended)
                .isPresent();
    }

    /** The ids of all installations, oldest first. */
    public synchronized List<String> installationIds() {
        return books.installations.all().stream().map(Installation::id).toList();
    }

    /**
     * Installs the app in an organization.
     *
     * @return the id of the installation
     */
    public synchronized String install(String organizationId, Map<String, String> permissions) {
        catchUp();
        return books.installations
                .install(known(books.organizations.find(organizationId), "organizationId", organizationId), permissions)
                .id();
    }

    /** Removes the app from an organization. */
    public synchronized void uninstall(String installationId) {
        catchUp();
        books.installations.uninstall(installation(installationId));
    }

    /** Has an organization suspend the app. */
    public synchronized void suspend(String installationId) {
        catchUp();
        books.installations.suspend(installation(installationId));
    }

    /** Has an organization let the app work again. */
    public synchronized void unsuspend(String installationId) {
        catchUp();
        books.installations.unsuspend(installation(installationId));
    }

    /** Has an organization accept other permissions, for tokens made from now on. */
    public synchronized void permit(String installationId, Map<String, String> permissions) {
        catchUp();
        books.installations.permit(installation(installationId), permissions);
    }

    /** Has the organization approve a request that waits. */
    public synchronized void approve(String requestId) {
        catchUp();
        books.transactions.approve(waiting(requestId));
    }

    /** Has the organization reject a request that waits. */
    public synchronized void reject(String requestId) {
        catchUp();
        books.transactions.reject(waiting(requestId));
    }

    /** Has the next transaction that is made come to nothing. */
    public synchronized void nextTransactionEnds(TransactionEnd end) {
        books.transactions.nextEnds(end);
    }

    /** Back to the seeded past, the first switches and the usual delay. */
    public synchronized void reset() {
        books = seeded();
        operations = operations(books);
    }

    /** Turns a switch on. */
    public synchronized void switchOn(IcrSwitch which) {
        books.switches.on(which);
    }

    /** Turns a switch off. */
    public synchronized void switchOff(IcrSwitch which) {
        books.switches.off(which);
    }

    /** Whether a switch is on. */
    public synchronized boolean has(IcrSwitch which) {
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
    }

    /** All retirements, in the order they were made. */
    public synchronized List<BookedRetirement> retirements() {
        catchUp();
        return books.retirements.all().stream().map(Retirement::booked).toList();
    }

    /** All transactions, in the order they were made. */
    public synchronized List<BookedTransaction> transactions() {
        catchUp();
        return books.transactions.all().stream().map(Transaction::booked).toList();
    }

    /** Where all credits are, by kind. */
    public synchronized List<CreditTotals> totals() {
        catchUp();
        return books.catalogue.credits().stream()
                .map(credit -> CreditTotals.of(credit, books.holdings))
                .toList();
    }

    private Installation installation(String id) {
        return known(books.installations.find(id), "installationId", id);
    }

    private Transaction waiting(String id) {
        return known(
                books.transactions.find(id).filter(one -> one.state() == Transaction.State.PENDING_REQUEST),
                "requestId",
                id);
    }

    private static <T> T known(Optional<T> found, String name, String value) {
        return found.orElseThrow(
                () -> new IllegalArgumentException("`" + name + "` must be known to the registry, but was " + value));
    }
}
