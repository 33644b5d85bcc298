package io.github.climatefinance.trading;

import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.json.JsonDocument;
import io.github.climatefinance.core.json.JsonModel;
import io.github.climatefinance.core.json.ModelCodec;
import io.github.climatefinance.trading.TradingEvent.BeneficialOwnerEvent;
import io.github.climatefinance.trading.TradingEvent.CustomerEvent;
import io.github.climatefinance.trading.TradingEvent.CustomerProductEvent;
import io.github.climatefinance.trading.TradingEvent.DigitalAssetOrderEvent;
import io.github.climatefinance.trading.TradingEvent.DocumentEvent;
import io.github.climatefinance.trading.TradingEvent.IdentificationVerificationEvent;
import io.github.climatefinance.trading.TradingEvent.JointPersonEvent;
import io.github.climatefinance.trading.TradingEvent.LabelsUpdateEvent;
import io.github.climatefinance.trading.TradingEvent.LegalEntityEvent;
import io.github.climatefinance.trading.TradingEvent.LegalEntitySearchEvent;
import io.github.climatefinance.trading.TradingEvent.LegalRepresentativeEvent;
import io.github.climatefinance.trading.TradingEvent.NaturalPersonEvent;
import io.github.climatefinance.trading.TradingEvent.OffboardingEvent;
import io.github.climatefinance.trading.TradingEvent.OnboardingEvent;
import io.github.climatefinance.trading.TradingEvent.PartnerDocumentEvent;
import io.github.climatefinance.trading.TradingEvent.ProxyEvent;
import io.github.climatefinance.trading.TradingEvent.SavingsPlanEvent;
import io.github.climatefinance.trading.TradingEvent.StrategyEvent;
import io.github.climatefinance.trading.TradingEvent.TaxExemptionOrderEvent;
import io.github.climatefinance.trading.TradingEvent.TokenizedAssetOrderEvent;
import io.github.climatefinance.trading.TradingEvent.TraditionalAssetOrderEvent;
import io.github.climatefinance.trading.TradingEvent.TransferEvent;
import io.github.climatefinance.trading.TradingEvent.UnknownEvent;
import io.github.climatefinance.trading.TradingEvent.UserEvent;
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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the notifications of one event are read. Immutable. */
final class EventKind<N extends JsonModel> {
    private static final Map<EventType, EventKind<?>> BY_TYPE = Stream.of(
                    of(
                            EventType.CUSTOMER_NOTIFICATION,
                            CustomerNotification.Codec.INSTANCE,
                            CustomerNotification::customerId,
                            CustomerEvent::new),
                    of(
                            EventType.NATURAL_PERSON_NOTIFICATION,
                            NaturalPersonNotification.Codec.INSTANCE,
                            NaturalPersonNotification::naturalPersonId,
                            NaturalPersonEvent::new),
                    of(
                            EventType.IDENTIFICATION_VERIFICATION_NOTIFICATION,
                            IdentificationVerificationNotification.Codec.INSTANCE,
                            IdentificationVerificationNotification::identificationVerificationId,
                            IdentificationVerificationEvent::new),
                    new EventKind<>(
                            EventType.LABELS_UPDATE_NOTIFICATION,
                            LabelsUpdateNotification.Codec.INSTANCE,
                            about -> Optional.empty(),
                            LabelsUpdateEvent::new),
                    of(
                            EventType.ONBOARDING_NOTIFICATION,
                            OnboardingNotification.Codec.INSTANCE,
                            OnboardingNotification::onboardingId,
                            OnboardingEvent::new),
                    of(
                            EventType.OFFBOARDING_NOTIFICATION,
                            OffboardingNotification.Codec.INSTANCE,
                            OffboardingNotification::offboardingId,
                            OffboardingEvent::new),
                    of(
                            EventType.PROXY_NOTIFICATION,
                            ProxyNotification.Codec.INSTANCE,
                            ProxyNotification::proxyId,
                            ProxyEvent::new),
                    of(
                            EventType.BENEFICIAL_OWNER_NOTIFICATION,
                            BeneficialOwnerNotification.Codec.INSTANCE,
                            BeneficialOwnerNotification::beneficialOwnerId,
                            BeneficialOwnerEvent::new),
                    of(
                            EventType.LEGAL_ENTITY_NOTIFICATION,
                            LegalEntityNotification.Codec.INSTANCE,
                            LegalEntityNotification::legalEntityId,
                            LegalEntityEvent::new),
                    of(
                            EventType.LEGAL_REPRESENTATIVE_NOTIFICATION,
                            LegalRepresentativeNotification.Codec.INSTANCE,
                            LegalRepresentativeNotification::legalRepresentativeId,
                            LegalRepresentativeEvent::new),
                    of(
                            EventType.LEGAL_ENTITY_SEARCH_NOTIFICATION,
                            LegalEntitySearchNotification.Codec.INSTANCE,
                            LegalEntitySearchNotification::searchId,
                            LegalEntitySearchEvent::new),
                    of(
                            EventType.JOINT_PERSON_NOTIFICATION,
                            JointPersonNotification.Codec.INSTANCE,
                            JointPersonNotification::jointPersonId,
                            JointPersonEvent::new),
                    of(
                            EventType.PARTNER_DOCUMENT_NOTIFICATION,
                            PartnerDocumentNotification.Codec.INSTANCE,
                            PartnerDocumentNotification::documentId,
                            PartnerDocumentEvent::new),
                    of(
                            EventType.DOCUMENT_NOTIFICATION,
                            DocumentNotification.Codec.INSTANCE,
                            DocumentNotification::documentId,
                            DocumentEvent::new),
                    of(
                            EventType.USER_NOTIFICATION,
                            UserNotification.Codec.INSTANCE,
                            UserNotification::userId,
                            UserEvent::new),
                    of(
                            EventType.CUSTOMER_PRODUCT_NOTIFICATION,
                            CustomerProductNotification.Codec.INSTANCE,
                            CustomerProductNotification::customerProductId,
                            CustomerProductEvent::new),
                    of(
                            EventType.STRATEGY_NOTIFICATION,
                            StrategyNotification.Codec.INSTANCE,
                            StrategyNotification::strategyId,
                            StrategyEvent::new),
                    of(
                            EventType.TRANSFER_NOTIFICATION,
                            TransferNotification.Codec.INSTANCE,
                            TransferNotification::transferId,
                            TransferEvent::new),
                    of(
                            EventType.DIGITAL_ASSET_ORDER_NOTIFICATION,
                            DigitalAssetOrderNotification.Codec.INSTANCE,
                            DigitalAssetOrderNotification::orderId,
                            DigitalAssetOrderEvent::new),
                    of(
                            EventType.TRADITIONAL_ASSET_ORDER_NOTIFICATION,
                            TraditionalAssetOrderNotification.Codec.INSTANCE,
                            TraditionalAssetOrderNotification::orderId,
                            TraditionalAssetOrderEvent::new),
                    of(
                            EventType.TOKENIZED_ASSET_ORDER_NOTIFICATION,
                            TokenizedAssetOrderNotification.Codec.INSTANCE,
                            TokenizedAssetOrderNotification::orderId,
                            TokenizedAssetOrderEvent::new),
                    of(
                            EventType.TAX_EXEMPTION_ORDER_NOTIFICATION,
                            TaxExemptionOrderNotification.Codec.INSTANCE,
                            TaxExemptionOrderNotification::taxExemptionOrderId,
                            TaxExemptionOrderEvent::new),
                    of(
                            EventType.SAVINGS_PLANS_NOTIFICATION,
                            SavingsPlanNotification.Codec.INSTANCE,
                            SavingsPlanNotification::savingsPlanId,
                            SavingsPlanEvent::new))
            .collect(Collectors.toUnmodifiableMap(kind -> kind.type, kind -> kind));

    private final EventType type;
    private final ModelCodec<N> codec;
    private final Function<N, Optional<UUID>> id;
    private final BiFunction<EventHead, N, TradingEvent> event;

    private EventKind(
            EventType type,
            ModelCodec<N> codec,
            Function<N, Optional<UUID>> id,
            BiFunction<EventHead, N, TradingEvent> event) {
        this.type = type;
        this.codec = codec;
        this.id = id;
        this.event = event;
    }

    private static <N extends JsonModel> EventKind<N> of(
            EventType type, ModelCodec<N> codec, Function<N, UUID> id, BiFunction<EventHead, N, TradingEvent> event) {
        return new EventKind<>(type, codec, id.andThen(Optional::of), event);
    }

    static EventKind<?> of(EventType type) {
        EventKind<?> known = BY_TYPE.get(type);
        return known != null
                ? known
                : new EventKind<>(type, Notification.Codec.INSTANCE, about -> Optional.empty(), UnknownEvent::new);
    }

    /**
     * Reads a notification. What most ids are called is inferred: one that is not where it is looked for must not keep a
     * notification from being told.
     *
     * @throws DecodingException if it is none
     */
    TradingEvent read(String json) {
        N notification = JsonDocument.read(codec, json);
        Notification common = JsonDocument.read(Notification.Codec.INSTANCE, json);
        Optional<UUID> about;
        try {
            about = id.apply(notification);
        } catch (DecodingException missing) {
            return new UnknownEvent(new EventHead(type, Optional.empty(), common), common);
        }
        return event.apply(new EventHead(type, about, common), notification);
    }
}
