package io.github.climatefinance.examples.xpansiv;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.examples.show.Facts;
import io.github.climatefinance.examples.show.Figures;
import io.github.climatefinance.examples.show.Origin;
import io.github.climatefinance.examples.show.Timeline;
import io.github.climatefinance.xpansiv.model.Retirement;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What the platform says of a retirement that is done.
 *
 * @param retirements one, unless the platform did it in parts; at least one
 * @param beneficiary the name of the attribute that tells for whom it was done
 * @param events how it came about
 */
record Receipt(
        Origin origin,
        String account,
        List<Retirement> retirements,
        Optional<String> beneficiary,
        List<Timeline.Event> events) {

    Receipt {
        retirements = List.copyOf(retirements);
        events = List.copyOf(events);
    }

    Credit credit() {
        Retirement first = retirements.get(0);
        return first.hasInstrument() ? Credit.of(first.instrument()) : Credit.UNKNOWN;
    }

    /** How much was retired, in credits. */
    BigInteger quantity() {
        return retirements.stream()
                .filter(Retirement::hasQuantity)
                .map(one -> BigInteger.valueOf(one.quantity()))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** For whom, as the platform has it. */
    String party() {
        return beneficiary.map(told()::get).orElse(Credit.NOT_TOLD);
    }

    Facts facts() {
        Credit credit = credit();
        Facts facts = new Facts().add(credit.kind().origin(), credit.source().name());
        credit.source().registryId().ifPresent(id -> facts.add("Id at the registry", credit.program() + " " + id));
        credit.source().country().ifPresent(country -> facts.add("Country", country));
        facts.add("Program", credit.program())
                .add("Vintage", credit.vintage())
                .add("EIN", credit.ein())
                .add("External identifier", each(Retirement::externalIdentifier))
                .add("Retirement", each(one -> when(one.hasIdentifier(), one::identifier)))
                .add("Registry transfer", each(Retirement::registryTransferIdentifier))
                .add("Registry position", each(Retirement::registryPositionId))
                .add("Account", account)
                .add(
                        "Asked for",
                        moment(retirements.stream()
                                .flatMap(one -> when(one.hasCreatedDate(), one::createdDate).stream())
                                .min(Comparator.naturalOrder())))
                .add(
                        "Retired",
                        moment(retirements.stream()
                                .flatMap(one -> when(one.hasLastUpdatedDate(), one::lastUpdatedDate).stream())
                                .max(Comparator.naturalOrder())));
        told().forEach((name, value) -> facts.add("Attribute " + name, value));
        return facts;
    }

    /** The attributes the platform has of it. */
    private Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        for (Retirement one : retirements) {
            if (one.hasAttributes()) {
                one.attributes().forEach((name, value) -> told.put(name, text(value)));
            }
        }
        return told;
    }

    private String each(Function<Retirement, Optional<String>> part) {
        String all = retirements.stream()
                .flatMap(one -> part.apply(one).stream())
                .distinct()
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? Credit.NOT_TOLD : all;
    }

    private static <T> Optional<T> when(boolean there, Supplier<T> value) {
        return there ? Optional.of(value.get()) : Optional.empty();
    }

    private static String moment(Optional<OffsetDateTime> time) {
        return time.map(OffsetDateTime::toInstant).map(Figures::millisecond).orElse(Credit.NOT_TOLD);
    }

    private static String text(JsonNode value) {
        return value.isTextual() ? value.asText() : value.toString();
    }
}
