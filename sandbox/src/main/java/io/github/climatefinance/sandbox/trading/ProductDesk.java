package io.github.climatefinance.sandbox.trading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the partner offers, the products of customers, and strategies. */
final class ProductDesk {

    private static final Map<String, String> FILTERS =
            Map.of("productType", "productType", "productCode", "productCode", "status", "status");

    private final Books books;
    private final Verbs verbs;
    private final Products products;

    ProductDesk(Books books) {
        this.books = books;
        this.verbs = new Verbs(books);
        this.products = new Products(books);
    }

    void addTo(Map<String, Operation> all) {
        all.put("listProductDefinitions", question -> definitions());
        all.put("listProductFees", this::fees);
        all.put("listCustomerProducts", this::list);
        all.put("createCustomerProduct", this::create);
        all.put(
                "getCustomerProduct",
                question -> new Answer.Found(
                        products.json(books.store.get(Kind.PRODUCT, question.path("customerProductId")))));
        all.put("listStrategies", verbs.listing(Kind.STRATEGY));
        all.put("createStrategy", verbs.creating(Kind.STRATEGY));
        all.put("getStrategyByCustomerProduct", this::strategy);
    }

    private static Answer definitions() {
        ObjectNode json = Json.object();
        json.putArray("data")
                .add(definition("Synthetic cash account example", "CASH", "BALANCE_ACCOUNT"))
                .add(definition("Synthetic depository example", "DEPOSITORY", "DEPOSITORY_ACCOUNT"))
                .add(definition("Synthetic wallet example", "WALLET", "CURRENCY_WALLET"));
        return new Answer.Found(json);
    }

    private static ObjectNode definition(String name, String type, String code) {
        return Json.object()
                .put("name", name)
                .put("productType", type)
                .put("productCode", code)
                .put("description", name)
                .put("isActive", true);
    }

    private Answer fees(Question question) {
        ObjectNode fee = Json.object()
                .put("partnerFeeId", Ids.of("fee", 1))
                .put("productCode", "BALANCE_ACCOUNT")
                .put("partnerFeeCategory", "ACCOUNT")
                .put("partnerFeeStatus", "ACTIVE")
                .put("partnerFeeCurrency", Ledger.MONEY)
                .put("partnerFeeType", "FIXED")
                .put("partnerFeeTrigger", "EVENT_BASED")
                .put("partnerFeeFrequency", "MONTHLY")
                .put("partnerFeeCollection", "MONTHLY")
                .put("partnerId", Ids.of("partner", 1))
                .put("partnerFeeTriggerEvent", "IDENTIFICATION")
                .put("partnerFixedFeeAmount", 1)
                .put("validFrom", "2025-01-01");
        List<ObjectNode> fees =
                Verbs.fits(fee, question, Map.of("productCode", "productCode")) ? List.of(fee) : List.of();
        return new Answer.Found(Json.array(fees, one -> one));
    }

    private Answer list(Question question) {
        List<ObjectNode> found = books.store.all(Kind.PRODUCT).stream()
                .filter(product -> product.text(Products.CUSTOMER).equals(question.path("customerId")))
                .map(products::json)
                .filter(json -> Verbs.fits(json, question, FILTERS))
                .filter(json -> Verbs.fits(json.path("accountData"), question, Map.of("iban", "iban")))
                .toList();
        return new Answer.Found(Json.array(found, one -> one));
    }

    private Answer create(Question question) {
        String customerId = question.path("customerId");
        ObjectNode data =
                products.data(customerId, question.body().path("productCode").asText());
        return Verbs.created(books.commands.create(
                Kind.PRODUCT,
                question,
                data,
                () -> books.store
                                .find(Kind.CUSTOMER, customerId)
                                .filter(customer -> customer.is("ACTIVE"))
                                .isPresent()
                        ? Optional.empty()
                        : Optional.of(Problem.notFound("active customer")),
                product -> books.agenda.later(() -> open(product))));
    }

    private void open(Thing product) {
        products.opened(product);
        if (Products.isCash(product)) {
            books.ledger.account(product.id(), Ledger.MONEY);
        }
        books.commands.change(product, "ACTIVE");
    }

    private Answer strategy(Question question) {
        String id = question.path("customerProductId");
        books.store.get(Kind.PRODUCT, id);
        return books.store.all(Kind.STRATEGY).stream()
                .filter(strategy -> strategy.data()
                        .path("subscribers")
                        .findValuesAsText("customerProductId")
                        .contains(id))
                .findFirst()
                .<Answer>map(strategy -> new Answer.Found(strategy.json()))
                .orElseThrow(() -> Refusal.notFound("strategy"));
    }
}
