package io.github.climatefinance.sandbox.trading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.sandbox.pdf.Pdf;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/** The past of the platform: two customers who can trade, somebody who cannot, documents and a strategy. */
final class Seed {

    static final Instant BEGUN = Instant.parse("2025-06-02T08:00:00Z");
    static final String ACTIVE_PERSON = Ids.of(Kind.NATURAL_PERSON.name(), 1);
    static final String SECOND_PERSON = Ids.of(Kind.NATURAL_PERSON.name(), 2);
    static final String NEW_PERSON = Ids.of(Kind.NATURAL_PERSON.name(), 3);
    static final String CUSTOMER = Ids.of(Kind.CUSTOMER.name(), 1);
    static final String SECOND_CUSTOMER = Ids.of(Kind.CUSTOMER.name(), 2);
    static final String CASH = Ids.of(Kind.PRODUCT.name(), 1);
    static final String WALLET = Ids.of(Kind.PRODUCT.name(), 2);
    static final String DEPOSITORY = Ids.of(Kind.PRODUCT.name(), 3);
    static final String SECOND_CASH = Ids.of(Kind.PRODUCT.name(), 4);
    static final String SECOND_WALLET = Ids.of(Kind.PRODUCT.name(), 5);
    static final String SECOND_DEPOSITORY = Ids.of(Kind.PRODUCT.name(), 6);

    private static final BigDecimal WORLD = new BigDecimal("1000000000");

    private final Books books;
    private final Products products;

    private Seed(Books books) {
        this.books = books;
        this.products = new Products(books);
    }

    static void fill(Books books) {
        Seed seed = new Seed(books);
        seed.market();
        seed.person("Anna", "ACTIVE");
        seed.person("Bert", "ACTIVE");
        seed.person("Carl", "CREATED");
        seed.customer(ACTIVE_PERSON);
        seed.customer(SECOND_PERSON);
        seed.products(
                CUSTOMER,
                "100000.00",
                Map.of("BTC", "2.5", "ETH", "40", "SYNT", "120.5", "ZZSYNTHETF01", "250", "ZZSYNTHBND01", "100"));
        seed.products(SECOND_CUSTOMER, "2500.00", Map.of("ETH", "1.25", "ZZSYNTHETF01", "10"));
        seed.documents();
        seed.strategy();
    }

    private void market() {
        Instrument.ALL.forEach(instrument -> books.ledger.issue(Ledger.MARKET, instrument.code(), WORLD));
        books.ledger.issue(Ledger.MARKET, Ledger.MONEY, WORLD);
        books.ledger.issue(Ledger.OUTSIDE, Ledger.MONEY, WORLD);
    }

    private Thing add(Kind kind, ObjectNode data, String status) {
        Thing thing = books.store.add(kind, data, books.agenda.now());
        thing.become(status, books.agenda.now());
        thing.isNews();
        return thing;
    }

    private void person(String firstName, String status) {
        ObjectNode data = Json.object()
                .put("gender", "MALE")
                .put("firstName", "Synthetic " + firstName)
                .put("lastName", "Example")
                .put("birthDay", "1980-01-31")
                .put("birthPlace", "Synthetic Town Example")
                .put("birthCountry", "DE")
                .put("isUsNationality", false)
                .put("globalId", Ids.global(books.ids.next("globalId")));
        add(Kind.NATURAL_PERSON, data, status);
    }

    private void customer(String personId) {
        Thing customer = add(
                Kind.CUSTOMER, Json.object().put("entityId", personId).put("entityType", "NATURAL_PERSON"), "ACTIVE");
        books.store
                .find(Kind.NATURAL_PERSON, personId)
                .ifPresent(person -> person.data()
                        .putArray("roles")
                        .addObject()
                        .put("roleName", "CUSTOMER")
                        .put("roleId", customer.id())
                        .put("relatedCustomerId", customer.id()));
    }

    private void products(String customerId, String money, Map<String, String> positions) {
        Thing cash = product(customerId, "BALANCE_ACCOUNT");
        Thing wallet = product(customerId, "CURRENCY_WALLET");
        Thing depository = product(customerId, "DEPOSITORY_ACCOUNT");
        books.ledger.issue(cash.id(), Ledger.MONEY, new BigDecimal(money));
        Instrument.ALL.stream()
                .filter(instrument -> positions.containsKey(instrument.code()))
                .forEach(instrument -> books.ledger.issue(
                        instrument.family() == Instrument.Family.SECURITY ? depository.id() : wallet.id(),
                        instrument.code(),
                        new BigDecimal(positions.get(instrument.code()))));
    }

    private Thing product(String customerId, String code) {
        Thing product = add(Kind.PRODUCT, products.data(customerId, code), "ACTIVE");
        products.opened(product);
        return product;
    }

    private void documents() {
        document("TERMS_AND_CONDITIONS", "2025-01-01", "");
        document("DATA_PRIVACY_POLICY", "2025-01-01", "");
        document("RISK_INFORMATION", "2024-01-01", "2024-12-31");
    }

    private void document(String type, String from, String until) {
        String name = "Synthetic " + type.toLowerCase(Locale.ROOT).replace('_', ' ') + " example";
        ObjectNode data = Json.object()
                .put("name", name)
                .put("type", type)
                .put("version", 1)
                .put("size", 1)
                .put("validFrom", from)
                .put(DocumentDesk.FILE, Pdf.saying(name));
        if (!until.isEmpty()) {
            data.put("validUntil", until);
        }
        add(Kind.PARTNER_DOCUMENT, data, "CREATED");
    }

    private void strategy() {
        ObjectNode data = Json.object()
                .put("name", "Synthetic strategy example")
                .put("code", "SYN1")
                .put("type", "TOKENIZED")
                .put("subscribersCount", 1);
        ObjectNode subscriber = data.putArray("subscribers")
                .addObject()
                .put("subscriberId", Ids.of("subscriber", 1))
                .put("customerId", CUSTOMER);
        subscriber.putObject("depositAccount").put("customerProductId", WALLET);
        subscriber.putObject("settlementAccount").put("customerProductId", CASH);
        add(Kind.STRATEGY, data, "PENDING");
    }
}
