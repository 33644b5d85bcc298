package io.github.climatefinance.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.goldens.documents.api.OrdersApi;
import io.github.climatefinance.goldens.documents.api.PaymentsApi;
import io.github.climatefinance.goldens.documents.model.BankPayment;
import io.github.climatefinance.goldens.documents.model.CardPayment;
import io.github.climatefinance.goldens.documents.model.Money;
import io.github.climatefinance.goldens.documents.model.Order;
import io.github.climatefinance.goldens.documents.model.State;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A description in several documents, one root that refers to the others, makes one client with one set of models. */
class GeneratedDocumentsTest {
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final String ORDER = "{\"id\":\"" + ID + "\",\"price\":{\"amount\":1.50,\"currency\":\"EUR\"},"
            + "\"state\":\"OPEN\",\"paidBy\":[";
    private static final String CARD =
            "{\"means\":\"card\",\"price\":{\"amount\":1,\"currency\":\"EUR\"},\"lastDigits\":\"1234\"}";

    @Test
    void whatOneDocumentTakesFromTheOthersIsReadAndWritten() {
        String bank = "{\"means\":\"bank\",\"price\":{\"amount\":2,\"currency\":\"EUR\"},\"account\":\"a\",\"refunds\":"
                + ORDER + "]}}";
        String answer = ORDER + CARD + "," + bank + "]}";
        try (FixtureClient client = FixtureClient.startWith("bearer").json(answer)) {
            Order order = new OrdersApi(client.calls()).get(ID);

            assertThat(client.request().getTarget()).isEqualTo("/base/orders/" + ID);
            assertThat(order.price().amount()).isEqualByComparingTo("1.50");
            assertThat(order.state().is(State.OPEN)).isTrue();
            assertThat(order.paidBy()).hasSize(2);
            assertThat(order.paidBy().get(0)).isInstanceOf(CardPayment.class);
            assertThat(order.paidBy().get(1))
                    .isInstanceOfSatisfying(
                            BankPayment.class,
                            paid -> assertThat(paid.refunds().orElseThrow().id())
                                    .isEqualTo(ID));
            assertThat(order.toJson()).isEqualTo(answer);
        }
    }

    @Test
    void operationsOfEveryDocumentHaveTheSecurityOfTheRoot() {
        try (FixtureClient client = FixtureClient.startWith("bearer", "basic").json(CARD)) {
            CardPayment payment = CardPayment.builder()
                    .price(Money.builder()
                            .amount(BigDecimal.ONE)
                            .currency("EUR")
                            .build())
                    .lastDigits("1234")
                    .build();

            new PaymentsApi(client.calls()).create(payment);

            var request = client.request();
            assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer token");
            assertThat(FixtureClient.body(request)).isEqualTo(CARD);
        }
    }

    @Test
    void sharedParametersPageThroughAListing() {
        try (FixtureClient client = FixtureClient.startWith("bearer")
                .json("{\"total\":3,\"data\":[" + ORDER + "]}," + ORDER + "]}]}")
                .json("{\"total\":3,\"data\":[" + ORDER + "]}]}")) {
            var walk = new OrdersApi(client.calls()).listAll(p -> p.limit(2).state(State.OPEN));

            assertThat(walk.stream()).hasSize(3);
            assertThat(client.request().getTarget()).isEqualTo("/base/orders?state=OPEN&limit=2");
            assertThat(client.request().getTarget()).isEqualTo("/base/orders?state=OPEN&limit=2&offset=2");
        }
    }

    /** Which of the two was meant, nobody could tell from the name. */
    @Test
    void oneNameForTwoSchemasOfDifferentDocumentsIsRefused(@TempDir Path directory) throws IOException {
        Path from = Goldens.spec("documents").getParent();
        try (Stream<Path> documents = Files.list(from)) {
            for (Path document : (Iterable<Path>) documents.filter(Files::isRegularFile)::iterator) {
                String text = Files.readString(document);
                Files.writeString(
                        directory.resolve(document.getFileName().toString()),
                        document.endsWith("payments.yaml") ? text.replace("CardPayment", "Order") : text);
            }
        }

        assertThatThrownBy(() -> Generation.of(directory.resolve("spec.yaml"), "x", directory.resolve("out")))
                .hasMessageContaining("schema `Order_1` has no type name")
                .hasMessageContaining("two documents have different schemas of one name");
    }
}
