package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A synthetic forward deal: yearly deliveries of a project's credits (a bundle) or of a market's standard.
 *
 * @param number counts deals from 1; variety in the data follows it
 * @param counterparty at the registry; empty for one that is not on the platform
 * @param status of a completed one all deliveries are done
 * @param delivered the transfer that made the first delivery; empty if there was none on the platform
 */
record ForwardDeal(
        int number,
        Account account,
        Instrument instrument,
        Optional<String> counterparty,
        String status,
        Optional<Transfer> delivered) {

    private static final Instant EXECUTED = Instant.parse("2024-03-01T15:00:00Z");
    private static final Price UNIT_PRICE = Price.usd("8.50");
    private static final long VOLUME = 1_000;

    String name() {
        return "Synthetic Deal " + number;
    }

    String externalId() {
        return "SYN-DEAL-" + number;
    }

    Instant updated() {
        return EXECUTED.plus(Duration.ofDays(30L * number));
    }

    ObjectNode json(View view) {
        ObjectNode json = Json.object()
                .put("name", name())
                .put("memo", "Synthetic memo")
                .put("executionDate", view.time(EXECUTED))
                .put("externalDealId", externalId())
                .put("type", "PHYSICAL")
                .put("status", status)
                .put("transactionSideType", number % 2 == 0 ? "SELL" : "BUY")
                .put("program", instrument.program())
                .put("vintageType", "CALENDAR")
                .put("createdBy", "syn-user-" + account.id())
                .put("trader", "Synthetic Trader")
                .put("unitOfMeasure", instrument.resource() instanceof Generator ? "SYN_MWH" : "SYN_TON");
        addParties(json, view);
        json.put("lastUpdatedDate", view.time(updated()));
        json.putObject("forwardPortfolio").put("identifier", "SYN-BOOK-1").put("name", "Synthetic book");
        json.putObject("confirmDetails")
                .put("comments", "Synthetic comment")
                .put("brokerInWriting", true)
                .put("receivedDate", view.time(EXECUTED))
                .put("executionDate", view.time(EXECUTED));
        view.optional(json, "statusEvents", () -> events(status, view));
        json.set("forwardTransactions", Json.array(List.of(2024, 2025), year -> delivery(year, view)));
        return json;
    }

    private void addParties(ObjectNode json, View view) {
        if (counterparty.isPresent()) {
            json.put("counterpartyName", counterparty.get());
        } else {
            json.putObject("privateCounterpartyDetails")
                    .put("contactName", "Synthetic Contact")
                    .put("name", "Synthetic Private Party Example Ltd")
                    .put("tradeDate", view.time(EXECUTED))
                    .put("contractNumber", "SYN-CONTRACT-" + number);
        }
        json.putObject("brokerDetails")
                .put("identifier", "SYN-BROKER-1")
                .put("name", "Synthetic Broker Example LLC")
                .set("fee", Price.usd("125.00").json());
    }

    private ObjectNode delivery(int year, View view) {
        Optional<Transfer> delivery = year == 2024 ? delivered : Optional.empty();
        boolean done = delivery.isPresent() || status.equals("COMPLETED");
        long volume = delivery.map(transfer -> transfer.order().quantity()).orElse(done ? VOLUME : 0);
        ObjectNode json = Json.object()
                .put("identifier", externalId() + "-" + year)
                .put("deliveryDate", view.time(Instant.parse(year + "-12-01T17:00:00Z")))
                .put("quantity", VOLUME)
                .put("quantityType", "SYN_FIRM")
                .put("status", done ? "SYN_DELIVERED" : "SYN_OPEN")
                .put("deliveryScheduleType", "SYN_YEARLY");
        json.set("contractedDetails", contract(VOLUME));
        json.set("deliveredDetails", contract(volume));
        json.put("netOpenVolume", VOLUME - volume)
                .put("createdDate", view.time(EXECUTED))
                .put("lastUpdatedDate", view.time(updated()));
        json.set("forwardInstrument", isBundle() ? bundle(year) : model(year));
        json.put("deliveryNotes", "Synthetic note");
        view.optional(json, "statusEvents", () -> events(done ? "SYN_DELIVERED" : "SYN_OPEN", view));
        view.optional(
                json,
                "linkedTransfers",
                () -> Json.texts(delivery.map(Transfer::identifier).stream().toList()));
        return json;
    }

    private boolean isBundle() {
        return number % 2 == 1;
    }

    private ObjectNode bundle(int year) {
        ObjectNode json = Json.object().put("type", "BUNDLE");
        json.set("deliveryDateRange", range(year));
        ObjectNode bundle = json.putObject("attributeBundle").put("name", "Synthetic bundle " + number);
        bundle.set("dateRange", range(year));
        bundle.set("market", market());
        ObjectNode project = bundle.putArray("projects")
                .addObject()
                .put("upn", instrument.resource().upn());
        if (instrument.resource() instanceof Generator generator) {
            project.putObject("fuelType").put("code", generator.fuel()).put("registryCode", "SYN-" + generator.fuel());
        }
        return json;
    }

    private ObjectNode model(int year) {
        ObjectNode json = Json.object().put("type", "MMI");
        json.set("deliveryDateRange", range(year));
        ObjectNode model = json.putObject("marketModelInstrument");
        model.set("dateRange", range(year));
        model.set("market", market());
        return json;
    }

    private ObjectNode market() {
        Market market = Market.of(instrument.program()).get(0);
        return Json.object().put("code", market.apiCode()).put("name", market.name());
    }

    private static ObjectNode range(int year) {
        return Json.object()
                .put("startMonth", 1)
                .put("startYear", year)
                .put("endMonth", 12)
                .put("endYear", year);
    }

    private static ObjectNode contract(long volume) {
        ObjectNode json = Json.object().put("volume", volume);
        json.set("unitPrice", UNIT_PRICE.json());
        BigDecimal value = UNIT_PRICE.amount().multiply(BigDecimal.valueOf(volume));
        json.set("value", new Price(UNIT_PRICE.currency(), value).json());
        return json;
    }

    private static ArrayNode events(String status, View view) {
        return Json.array(
                List.of(status),
                type -> Json.object()
                        .put("type", type)
                        .put("action", "SYNTHETIC_ACTION")
                        .put("notes", "Synthetic event")
                        .put("timestamp", view.time(EXECUTED))
                        .put("user", "Synthetic User"));
    }
}
