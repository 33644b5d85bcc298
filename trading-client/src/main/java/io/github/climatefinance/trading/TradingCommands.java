package io.github.climatefinance.trading;

import io.github.climatefinance.core.json.OpenEnum;
import io.github.climatefinance.trading.model.Customer;
import io.github.climatefinance.trading.model.CustomerProduct;
import io.github.climatefinance.trading.model.CustomerProductStatus;
import io.github.climatefinance.trading.model.CustomerStatus;
import io.github.climatefinance.trading.model.DigitalOrder;
import io.github.climatefinance.trading.model.Document;
import io.github.climatefinance.trading.model.DocumentStatus;
import io.github.climatefinance.trading.model.EntityOverview;
import io.github.climatefinance.trading.model.EntityStatus;
import io.github.climatefinance.trading.model.EventType;
import io.github.climatefinance.trading.model.IdentificationVerification;
import io.github.climatefinance.trading.model.IdentificationVerificationStatus;
import io.github.climatefinance.trading.model.LegalEntitySearch;
import io.github.climatefinance.trading.model.LegalEntitySearchState;
import io.github.climatefinance.trading.model.LegalEntitySearchStatus;
import io.github.climatefinance.trading.model.NaturalPerson;
import io.github.climatefinance.trading.model.Offboarding;
import io.github.climatefinance.trading.model.OffboardingStatus;
import io.github.climatefinance.trading.model.Onboarding;
import io.github.climatefinance.trading.model.OnboardingStatus;
import io.github.climatefinance.trading.model.OrderStatus;
import io.github.climatefinance.trading.model.RoleOnboarding;
import io.github.climatefinance.trading.model.TokenizedOrder;
import io.github.climatefinance.trading.model.TraditionalOrder;
import io.github.climatefinance.trading.model.Transfer;
import io.github.climatefinance.trading.model.TransferEnvelope;
import io.github.climatefinance.trading.model.TransferStatus;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What commands have created, to be waited for by its id. Thread-safe; nothing is sent before a wait begins.
 *
 * <p>Each method says when the command counts as done; {@link Command#until} sets other statuses. {@code INVALID} and
 * {@code REJECTED} are ends of all kinds (documented). The statuses of orders and transfers are documented; those of persons,
 * customers, onboardings and offboardings are known from third parties. How long the provider takes is not documented.
 */
public final class TradingCommands {
    private static final Set<OrderStatus> TRADED =
            Set.of(OrderStatus.FILLED, OrderStatus.CORRECTED, OrderStatus.SETTLED);
    private static final Set<EntityStatus> PERSON = Set.of(
            EntityStatus.CREATED,
            EntityStatus.PENDING,
            EntityStatus.ACTIVE,
            EntityStatus.INACTIVE,
            EntityStatus.SUSPENDED_COMPLIANCE,
            EntityStatus.DECEASED);

    private final TradingClient client;
    private final @Nullable TradingEvents events;

    TradingCommands(TradingClient client, @Nullable TradingEvents events) {
        this.client = client;
        this.events = events;
    }

    /** An order for a crypto asset: done when it is filled, corrected or settled. */
    public Command<DigitalOrder, OrderStatus> digitalOrder(UUID orderId) {
        return command(
                orderId,
                new CommandKind<>(
                        "digital order",
                        List.of(EventType.DIGITAL_ASSET_ORDER_NOTIFICATION),
                        found(client.digitalAssets()::getOrder),
                        status(DigitalOrder::hasStatus, DigitalOrder::status),
                        DigitalOrder::message,
                        TRADED));
    }

    /** An order for a tokenized asset: done when it is filled, corrected or settled. */
    public Command<TokenizedOrder, OrderStatus> tokenizedOrder(UUID orderId) {
        return command(
                orderId,
                new CommandKind<>(
                        "tokenized order",
                        List.of(EventType.TOKENIZED_ASSET_ORDER_NOTIFICATION),
                        found(client.tokenizedAssets()::getOrder),
                        status(TokenizedOrder::hasStatus, TokenizedOrder::status),
                        TokenizedOrder::message,
                        TRADED));
    }

    /**
     * An order for a security: done when it is filled as a whole, corrected or settled. A limit or stop order may stand for as
     * long as a year: {@link Command#awaitChecked} waits until it is in the queue.
     */
    public Command<TraditionalOrder, OrderStatus> traditionalOrder(UUID orderId) {
        return command(
                orderId,
                new CommandKind<>(
                        "traditional order",
                        List.of(EventType.TRADITIONAL_ASSET_ORDER_NOTIFICATION),
                        found(client.traditionalAssets()::getOrder),
                        status(TraditionalOrder::hasStatus, TraditionalOrder::status),
                        TraditionalOrder::message,
                        TRADED));
    }

    /** A transfer: done when it is processed. */
    public Command<Transfer, TransferStatus> transfer(UUID transferId) {
        return command(
                transferId,
                new CommandKind<>(
                        "transfer",
                        List.of(EventType.TRANSFER_NOTIFICATION),
                        found(client.transfers()::get)
                                .andThen(answer -> answer.filter(TransferEnvelope::hasTransfer)
                                        .map(TransferEnvelope::transfer)),
                        status(Transfer::hasTransferStatus, Transfer::transferStatus),
                        Transfer::rejectReason,
                        Set.of(TransferStatus.PROCESSED)));
    }

    /**
     * A natural person of {@code customers()}: done when it is there, whether onboarded or not. That the person tells its status
     * when it is read, is known from third parties; where it does not, only an event ends the wait.
     */
    public Command<NaturalPerson, EntityStatus> naturalPerson(UUID naturalPersonId) {
        return command(
                naturalPersonId,
                new CommandKind<>(
                        "natural person",
                        List.of(EventType.NATURAL_PERSON_NOTIFICATION),
                        found(client.customers()::getNaturalPerson),
                        NaturalPerson::naturalPersonStatus,
                        person -> Optional.empty(),
                        PERSON));
    }

    /**
     * A person or company of {@code entities()}, of any kind: done when it is there, whether onboarded or not. Its status is
     * looked up by the search for entities (third-party), because what each kind shows of itself has none.
     */
    public Command<EntityOverview, EntityStatus> entity(UUID entityId) {
        return command(
                entityId,
                new CommandKind<>(
                        "entity",
                        List.of(
                                EventType.NATURAL_PERSON_NOTIFICATION,
                                EventType.LEGAL_ENTITY_NOTIFICATION,
                                EventType.JOINT_PERSON_NOTIFICATION,
                                EventType.BENEFICIAL_OWNER_NOTIFICATION,
                                EventType.LEGAL_REPRESENTATIVE_NOTIFICATION),
                        this::search,
                        EntityOverview::entityStatus,
                        entity -> Optional.empty(),
                        PERSON));
    }

    private Optional<EntityOverview> search(UUID id) {
        return client.entities().search(params -> params.entityId(id)).data().stream()
                .filter(found -> found.hasEntityId() && found.entityId().equals(id))
                .findFirst();
    }

    /** A customer of {@code roles()}: done when it is there, whether onboarded or not. */
    public Command<Customer, CustomerStatus> customer(UUID customerId) {
        return command(
                customerId,
                new CommandKind<>(
                        "customer",
                        List.of(EventType.CUSTOMER_NOTIFICATION),
                        found(client.roles()::getCustomer),
                        status(Customer::hasCustomerStatus, Customer::customerStatus),
                        customer -> Optional.empty(),
                        Set.of(
                                CustomerStatus.CREATED,
                                CustomerStatus.PENDING,
                                CustomerStatus.ACTIVE,
                                CustomerStatus.ESTATE,
                                CustomerStatus.SUSPENDED,
                                CustomerStatus.SUSPENDED_COMPLIANCE)));
    }

    /** A product of a customer: done when it is active, or was and is not any more. */
    public Command<CustomerProduct, CustomerProductStatus> customerProduct(UUID customerProductId) {
        return command(
                customerProductId,
                new CommandKind<>(
                        "customer product",
                        List.of(EventType.CUSTOMER_PRODUCT_NOTIFICATION),
                        found(client.products()::get),
                        status(CustomerProduct::hasStatus, CustomerProduct::status),
                        product -> Optional.empty(),
                        Set.of(
                                CustomerProductStatus.ACTIVE,
                                CustomerProductStatus.BLOCKED,
                                CustomerProductStatus.RESTRICTED,
                                CustomerProductStatus.INACTIVE,
                                CustomerProductStatus.CLOSED)));
    }

    /** An onboarding of {@code onboardings()}: done when it is approved. */
    public Command<Onboarding, OnboardingStatus> onboarding(UUID onboardingId) {
        return command(
                onboardingId,
                new CommandKind<>(
                        "onboarding",
                        List.of(EventType.ONBOARDING_NOTIFICATION),
                        found(client.onboardings()::get),
                        status(Onboarding::hasStatus, Onboarding::status),
                        onboarding -> Optional.empty(),
                        Set.of(OnboardingStatus.APPROVED)));
    }

    /** An onboarding of {@code roles()}: done when it is approved. */
    public Command<RoleOnboarding, OnboardingStatus> roleOnboarding(UUID onboardingId) {
        return command(
                onboardingId,
                new CommandKind<>(
                        "onboarding",
                        List.of(EventType.ONBOARDING_NOTIFICATION),
                        found(client.roles()::getOnboarding),
                        status(RoleOnboarding::hasStatus, RoleOnboarding::status),
                        onboarding -> Optional.empty(),
                        Set.of(OnboardingStatus.APPROVED)));
    }

    /** An offboarding of {@code offboardings()}: done when it is approved. An ordinary one takes two months. */
    public Command<Offboarding, OffboardingStatus> offboarding(UUID offboardingId) {
        return command(
                offboardingId,
                new CommandKind<>(
                        "offboarding",
                        List.of(EventType.OFFBOARDING_NOTIFICATION),
                        found(client.offboardings()::get),
                        status(Offboarding::hasStatus, Offboarding::status),
                        offboarding -> Optional.empty(),
                        Set.of(OffboardingStatus.APPROVED)));
    }

    /** A document: done when it is there, whether approved or not. */
    public Command<Document, DocumentStatus> document(UUID documentId) {
        return command(
                documentId,
                new CommandKind<>(
                        "document",
                        List.of(EventType.DOCUMENT_NOTIFICATION),
                        found(client.documents()::get),
                        status(Document::hasStatus, Document::status),
                        document -> Optional.empty(),
                        Set.of(
                                DocumentStatus.CREATED,
                                DocumentStatus.PENDING,
                                DocumentStatus.APPROVED,
                                DocumentStatus.ARCHIVED)));
    }

    /** An identification by an external service: done when it is approved. */
    public Command<IdentificationVerification, IdentificationVerificationStatus> identificationVerification(
            UUID identificationVerificationId) {
        return command(
                identificationVerificationId,
                new CommandKind<>(
                        "identification",
                        List.of(EventType.IDENTIFICATION_VERIFICATION_NOTIFICATION),
                        found(client.entities()::getIdentificationVerification),
                        status(IdentificationVerification::hasStatus, IdentificationVerification::status),
                        identification -> Optional.empty(),
                        Set.of(IdentificationVerificationStatus.APPROVED)));
    }

    /** A search for a company at a data vendor: done when it is completed. Its statuses are known from third parties. */
    public Command<LegalEntitySearch, LegalEntitySearchStatus> legalEntitySearch(UUID searchId) {
        return command(
                searchId,
                new CommandKind<>(
                        "search",
                        List.of(EventType.LEGAL_ENTITY_SEARCH_NOTIFICATION),
                        found(client.customers()::getLegalEntitySearch),
                        answer -> answer.search().flatMap(LegalEntitySearchState::status),
                        search -> Optional.empty(),
                        Set.of(LegalEntitySearchStatus.COMPLETED)));
    }

    private <T, S extends OpenEnum> Command<T, S> command(UUID id, CommandKind<T, S> kind) {
        return new Command<>(kind, id, events);
    }

    private static <T> Function<UUID, Optional<T>> found(Function<UUID, T> read) {
        return id -> Optional.of(read.apply(id));
    }

    private static <T, S extends OpenEnum> Function<T, Optional<S>> status(Predicate<T> has, Function<T, S> status) {
        return object -> Optional.of(object).filter(has).map(status);
    }
}
