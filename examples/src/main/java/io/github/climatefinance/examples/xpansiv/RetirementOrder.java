package io.github.climatefinance.examples.xpansiv;

import io.github.climatefinance.xpansiv.RegistryAttributes;
import io.github.climatefinance.xpansiv.model.WithdrawAndRetireItem;
import io.github.climatefinance.xpansiv.model.WithdrawAndRetireRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What is to be retired, for whom, and where it is deposited before.
 *
 * @param externalIdentifier by which the retirement can be found again; empty for a new one
 */
record RetirementOrder(Item item, Place place, List<Attribute> attributes, Optional<String> externalIdentifier) {

    /** So much of an instrument. */
    record Item(String program, String ein, int quantity) {}

    /**
     * A market of an execution venue of an exchange.
     *
     * @param market empty for the first that trades the instrument at the venue
     */
    record Place(String exchange, String venue, Optional<String> market) {}

    /** What the registry is told. The provider publishes no names of attributes. */
    record Attribute(String name, String value, boolean isBeneficiary) {}

    RetirementOrder {
        attributes = List.copyOf(attributes);
    }

    /** The attribute that tells for whom the credits are retired. */
    Optional<Attribute> beneficiary() {
        return attributes.stream().filter(Attribute::isBeneficiary).findFirst();
    }

    /** The request for it: one item, with an identifier of our own. */
    WithdrawAndRetireRequest request(String identifier) {
        RegistryAttributes told = RegistryAttributes.builder();
        attributes.forEach(attribute -> tell(told, attribute));
        return WithdrawAndRetireRequest.builder()
                .retirements(List.of(WithdrawAndRetireItem.builder()
                        .ein(item.ein())
                        .quantity(item.quantity())
                        .externalIdentifier(identifier)
                        .build()))
                .attributes(told.build())
                .build();
    }

    private static void tell(RegistryAttributes told, Attribute attribute) {
        String value = attribute.value();
        if (value.equals("true")) {
            told.yes(attribute.name());
        } else if (value.equals("false")) {
            told.no(attribute.name());
        } else if (value.matches("0|-?[1-9][0-9]{0,17}") && !attribute.isBeneficiary()) {
            told.number(attribute.name(), new BigDecimal(value));
        } else {
            told.text(attribute.name(), value);
        }
    }
}
