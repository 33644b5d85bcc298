package io.github.climatefinance.trading;

import io.github.climatefinance.core.json.JsonModel;
import io.github.climatefinance.trading.model.BeneficialOwnerNotification;
import io.github.climatefinance.trading.model.CustomerNotification;
import io.github.climatefinance.trading.model.CustomerProductNotification;
import io.github.climatefinance.trading.model.DigitalAssetOrderNotification;
import io.github.climatefinance.trading.model.DocumentNotification;
import io.github.climatefinance.trading.model.EventType;
import io.github.climatefinance.trading.model.IdentificationVerificationNotification;
import io.github.climatefinance.trading.model.JointPersonNotification;
import io.github.climatefinance.trading.model.LabelsUpdateNotification;
import io.github.climatefinance.trading.model.LegalEntityNotification;
import io.github.climatefinance.trading.model.LegalEntitySearchNotification;
import io.github.climatefinance.trading.model.LegalRepresentativeNotification;
import io.github.climatefinance.trading.model.NaturalPersonNotification;
import io.github.climatefinance.trading.model.Notification;
import io.github.climatefinance.trading.model.NotificationType;
import io.github.climatefinance.trading.model.OffboardingNotification;
import io.github.climatefinance.trading.model.OnboardingNotification;
import io.github.climatefinance.trading.model.PartnerDocumentNotification;
import io.github.climatefinance.trading.model.ProxyNotification;
import io.github.climatefinance.trading.model.SavingsPlanNotification;
import io.github.climatefinance.trading.model.StrategyNotification;
import io.github.climatefinance.trading.model.TaxExemptionOrderNotification;
import io.github.climatefinance.trading.model.TokenizedAssetOrderNotification;
import io.github.climatefinance.trading.model.TraditionalAssetOrderNotification;
import io.github.climatefinance.trading.model.TransferNotification;
import io.github.climatefinance.trading.model.UserNotification;
import io.github.climatefinance.trading.model.ValidationError;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * Something the provider told by a webhook. The body does not say what it is about, the address it came to does: so each
 * kind is a record around the notification as the document describes it.
 *
 * <p>What is documented of order, time and repeats is nothing: an event may come late, twice, or never. Its id may be new to
 * the partner, as that of an incoming transfer is (documented). All are immutable.
 */
public sealed interface TradingEvent {
    /** What every event has. */
    EventHead head();

    /** The whole notification. {@code toJson()} of it is what the provider sent, unknown properties included. */
    JsonModel notification();

    /** The event, as the address told it. */
    default EventType type() {
        return head().type();
    }

    /** The object it is about, unless it is about several or of a kind this version does not know. */
    default Optional<UUID> id() {
        return head().id();
    }

    /** When the object changed; missing when a change was refused. */
    default Optional<OffsetDateTime> modifiedOn() {
        return head().common().modifiedOn();
    }

    /** How far the object is, in the provider's word; missing when a change was refused. */
    default Optional<String> status() {
        return head().common().status();
    }

    /** Why it was sent. */
    default Optional<NotificationType> notificationType() {
        return head().common().notificationType();
    }

    /** Why a command was refused; mostly missing. */
    default Optional<ValidationError> validationError() {
        return head().common().validationError();
    }

    /**
     * Whether it tells that a change of an object was refused, so that the object is as it was. The provider then sends
     * neither status nor time (documented).
     */
    default boolean isRefusedChange() {
        boolean refused = validationError().isPresent()
                || notificationType()
                        .filter(NotificationType.VALIDATION_ERROR::is)
                        .isPresent();
        return refused && status().isEmpty() && modifiedOn().isEmpty();
    }

    /** A customer. */
    record CustomerEvent(EventHead head, CustomerNotification notification) implements TradingEvent {}

    /** A natural person. */
    record NaturalPersonEvent(EventHead head, NaturalPersonNotification notification) implements TradingEvent {}

    /** An identification by an external service. */
    record IdentificationVerificationEvent(EventHead head, IdentificationVerificationNotification notification)
            implements TradingEvent {}

    /** Labels of customers; about several objects, so without an id. */
    record LabelsUpdateEvent(EventHead head, LabelsUpdateNotification notification) implements TradingEvent {}

    /** An onboarding; its payload is inferred. */
    record OnboardingEvent(EventHead head, OnboardingNotification notification) implements TradingEvent {}

    /** An offboarding; its payload is inferred. */
    record OffboardingEvent(EventHead head, OffboardingNotification notification) implements TradingEvent {}

    /** A proxy; its payload is inferred. */
    record ProxyEvent(EventHead head, ProxyNotification notification) implements TradingEvent {}

    /** A beneficial owner; its payload is inferred. */
    record BeneficialOwnerEvent(EventHead head, BeneficialOwnerNotification notification) implements TradingEvent {}

    /** A company; its payload is inferred. */
    record LegalEntityEvent(EventHead head, LegalEntityNotification notification) implements TradingEvent {}

    /** A legal representative; its payload is inferred. */
    record LegalRepresentativeEvent(EventHead head, LegalRepresentativeNotification notification)
            implements TradingEvent {}

    /** A search for a company; its payload is inferred. */
    record LegalEntitySearchEvent(EventHead head, LegalEntitySearchNotification notification) implements TradingEvent {}

    /** A joint person; its payload is inferred. */
    record JointPersonEvent(EventHead head, JointPersonNotification notification) implements TradingEvent {}

    /** A document of the partner; its payload is inferred. */
    record PartnerDocumentEvent(EventHead head, PartnerDocumentNotification notification) implements TradingEvent {}

    /** A document; its payload is inferred. */
    record DocumentEvent(EventHead head, DocumentNotification notification) implements TradingEvent {}

    /** A user of the partner's panel; its payload is inferred. */
    record UserEvent(EventHead head, UserNotification notification) implements TradingEvent {}

    /** A product of a customer; its payload is inferred. */
    record CustomerProductEvent(EventHead head, CustomerProductNotification notification) implements TradingEvent {}

    /** A strategy; its payload is inferred. */
    record StrategyEvent(EventHead head, StrategyNotification notification) implements TradingEvent {}

    /** A transfer, incoming ones included; its payload is inferred. */
    record TransferEvent(EventHead head, TransferNotification notification) implements TradingEvent {}

    /** An order for a crypto asset; of its payload status and type are documented. */
    record DigitalAssetOrderEvent(EventHead head, DigitalAssetOrderNotification notification) implements TradingEvent {}

    /** An order for a security; of its payload status and type are documented. */
    record TraditionalAssetOrderEvent(EventHead head, TraditionalAssetOrderNotification notification)
            implements TradingEvent {}

    /** An order for a tokenized asset; of its payload status and type are documented. */
    record TokenizedAssetOrderEvent(EventHead head, TokenizedAssetOrderNotification notification)
            implements TradingEvent {}

    /** A tax exemption order; its payload is inferred. */
    record TaxExemptionOrderEvent(EventHead head, TaxExemptionOrderNotification notification) implements TradingEvent {}

    /** A savings plan. */
    record SavingsPlanEvent(EventHead head, SavingsPlanNotification notification) implements TradingEvent {}

    /**
     * An event whose payload is not documented, that is new, or that lacks the id its kind should have:
     * {@code toJson()} of the notification has all of it.
     */
    record UnknownEvent(EventHead head, Notification notification) implements TradingEvent {}
}
