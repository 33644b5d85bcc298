package io.github.climatefinance.sandbox.trading;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** What customers' products are: who has them, what they hold, how they look. Not safe for several threads. */
final class Products {

    /** Where a product's data has its customer. */
    static final String CUSTOMER = "_customerId";

    private static final Map<String, String> TYPES = Map.of(
            "BALANCE_ACCOUNT", "CASH",
            "WALLET", "WALLET",
            "CURRENCY_WALLET", "WALLET",
            "DEPOSITORY_ACCOUNT", "DEPOSITORY");

    private final Books books;

    Products(Books books) {
        this.books = books;
    }

    ObjectNode data(String customerId, String code) {
        return Json.object()
                .put(CUSTOMER, customerId)
                .put("productCode", code)
                .put("productType", TYPES.getOrDefault(code, code));
    }

    /** What is to be done when it opens. */
    void opened(Thing product) {
        product.data().put("openedOn", Json.time(books.agenda.now()));
        if (isCash(product)) {
            product.data().put("currency", Ledger.MONEY);
            product.data()
                    .putObject("accountData")
                    .put("iban", iban(product.id()))
                    .put("bic", "SYNTDEXXXXX");
        }
    }

    private static String iban(String id) {
        long digits = Long.parseLong(id.replace("-", "").substring(0, 14), 16);
        return "DE00" + String.format("%018d", digits);
    }

    static boolean isCash(Thing product) {
        return product.text("productType").equals("CASH");
    }

    /** Why two products cannot trade together. */
    Optional<Problem> problem(String cashId, String positionId, String positionType) {
        Optional<Thing> cash = active(cashId, "CASH");
        Optional<Thing> position = active(positionId, positionType);
        if (cash.isEmpty()) {
            return Optional.of(Problem.notFound("active cash account"));
        }
        if (position.isEmpty()) {
            return Optional.of(Problem.notFound("active product of type " + positionType));
        }
        return cash.get().text(CUSTOMER).equals(position.get().text(CUSTOMER))
                ? Optional.empty()
                : Optional.of(Problem.of("the products belong to different customers"));
    }

    Optional<Thing> active(String id, String type) {
        return books.store
                .find(Kind.PRODUCT, id)
                .filter(product -> product.is("ACTIVE"))
                .filter(product -> product.text("productType").equals(type));
    }

    ObjectNode json(Thing product) {
        ObjectNode json = product.json();
        Map<String, Account> holdings = books.ledger.of(product.id());
        if (isCash(product)) {
            Optional.ofNullable(holdings.get(Ledger.MONEY))
                    .filter(account -> json.has("accountData"))
                    .ifPresent(account -> money((ObjectNode) json.path("accountData"), account));
        } else if (product.text("productType").equals("DEPOSITORY")) {
            positions(json.putArray("traditionalAssets"), product, Instrument.Family.SECURITY);
        } else {
            positions(json.putArray("cryptoAssets"), product, Instrument.Family.CRYPTO);
            positions(json.putArray("tokenizedAssets"), product, Instrument.Family.TOKEN);
        }
        return json;
    }

    private static void money(ObjectNode json, Account account) {
        json.set("availableBalance", Json.amount(account.available()));
        json.set("withdrawableBalance", Json.amount(account.withdrawable()));
        json.put("modifiedOn", Json.time(account.modifiedOn()));
    }

    private void positions(ArrayNode json, Thing product, Instrument.Family family) {
        for (Instrument instrument : books.market.all(family)) {
            Account account = books.ledger.of(product.id()).get(instrument.code());
            if (account != null && account.amount().signum() > 0) {
                ObjectNode position = json.addObject();
                describe(position, instrument);
                position.set("quantity", Json.amount(account.amount()));
                position.set("availableQuantity", Json.amount(account.available()));
                position.put("modifiedOn", Json.time(account.modifiedOn()));
            }
        }
    }

    private void describe(ObjectNode position, Instrument instrument) {
        switch (instrument.family()) {
            case CRYPTO -> position.put("cryptoSymbol", instrument.code());
            case SECURITY -> position.put("isin", instrument.code());
            case TOKEN -> {
                position.put("underlying", "ZZSYNTHSHR01");
                position.put("tokenSymbol", instrument.code());
                position.put("name", instrument.name());
                position.put("currency", Ledger.MONEY);
                position.set("currentPrice", Json.amount(books.market.price(instrument)));
            }
        }
    }

    /** How much money a cash account can send away. */
    BigDecimal withdrawable(String cashId) {
        return books.ledger.account(cashId, Ledger.MONEY).withdrawable();
    }
}
