package io.github.climatefinance.codegen;

import static io.github.climatefinance.codegen.FixtureClient.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.error.ConflictException;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.OutcomeUnknownException;
import io.github.climatefinance.goldens.keyed.api.OrdersApi;
import io.github.climatefinance.goldens.keyed.model.OrderData;
import io.github.climatefinance.goldens.keyed.model.OrderResult;
import io.github.climatefinance.goldens.keyed.model.PersonData;
import io.github.climatefinance.goldens.keyed.model.TransferData;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;

/** The golden of keyed operations, called against a server. */
class GeneratedKeyedTest {
    private static final String ID = "00000000-0000-4000-8000-000000000001";
    private static final OrderData ORDER = OrderData.builder().walletId("w").build();
    private static final TransferData TRANSFER =
            TransferData.builder().quantity(BigDecimal.ONE).build();

    private static String order(String key, Object createdOn) {
        return "{\"page\":{\"orders\":[{\"orderId\":\"" + ID + "\",\"createdOn\":\"" + createdOn
                + "\",\"externalId\":\"" + key + "\",\"note\":\"n\"}]}}";
    }

    @Test
    void aBodyNeedsNoKeyEvenIfTheDocumentRequiresOne() {
        try (FixtureClient client = FixtureClient.startWith("basic").json("{\"orderId\":\"" + ID + "\"}")) {
            ApiResponse<OrderResult> response = new OrdersApi(client.calls()).createWithResponse(ORDER);

            String key = response.idempotencyKey().orElseThrow();
            assertThat(UUID.fromString(key).version()).isEqualTo(7);
            assertThat(body(client.request())).isEqualTo("{\"walletId\":\"w\",\"externalId\":\"" + key + "\"}");
        }
        assertThat(ORDER.hasExternalId()).isFalse();
        assertThatThrownBy(ORDER::externalId).isInstanceOf(DecodingException.class);
    }

    @Test
    void whatElseIsRequiredStaysSo() {
        assertThatThrownBy(() -> OrderData.builder().externalId("k").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`walletId` is required");
    }

    @Test
    void aBodyThatIsAlsoSentWithoutAKeyNeedsItFromItsBuilder() {
        assertThatThrownBy(() -> PersonData.builder().name("Synthetic Person").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`externalId` is required");
    }

    @Test
    void aBlankKeyIsRefusedBeforeSending() {
        try (FixtureClient client = FixtureClient.startWith("basic")) {
            OrdersApi orders = new OrdersApi(client.calls());
            OrderData blank = ORDER.toBuilder().externalId("").build();

            assertThatThrownBy(() -> orders.createAsync(blank))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("`externalId` must not be blank: leave it out to have a key made");
            assertThat(client.requests()).isZero();
        }
    }

    @Test
    void aConflictOnOurRepeatIsSettledByTheReadOfTheDocument() {
        try (FixtureClient client =
                FixtureClient.startWith("basic").status(503).status(409).json(order("k/1", OffsetDateTime.now()))) {
            ApiResponse<OrderResult> response = new OrdersApi(client.calls())
                    .createWithResponse(ORDER.toBuilder().externalId("k/1").build());

            assertThat(response.isSettledByReading()).isTrue();
            assertThat(response.value().orderId()).hasToString(ID);
            assertThat(response.value().hasCreatedOn()).isTrue();
            assertThat(response.value().note())
                    .as("not required, so not taken over")
                    .isEmpty();
            assertThat(response.value().additionalProperties()).isEmpty();
            client.request();
            client.request();
            RecordedRequest read = client.request();
            assertThat(read.getMethod()).isEqualTo("GET");
            assertThat(read.getTarget()).isEqualTo("/base/wallets/w/orders?externalId=k%2F1");
            assertThat(read.getHeaders().get("Authorization")).startsWith("Basic ");
        }
    }

    @Test
    void anOldOrderWithTheCallersKeyIsNotTakenForThisOne() {
        try (FixtureClient client =
                FixtureClient.startWith("basic").status(503).status(409).json(order("k", "2020-01-01T00:00:00Z"))) {
            OrdersApi orders = new OrdersApi(client.calls());

            OutcomeUnknownException failure = catchThrowableOfType(
                    OutcomeUnknownException.class,
                    () -> orders.create(ORDER.toBuilder().externalId("k").build()));

            assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(failure.idempotencyKey()).contains("k");
            assertThat(failure.reconcileOperationId()).contains("listOrders");
        }
    }

    @Test
    void aConflictOnTheFirstAttemptIsOne() {
        try (FixtureClient client = FixtureClient.startWith("basic").status(409)) {
            OrdersApi orders = new OrdersApi(client.calls());

            ConflictException failure = catchThrowableOfType(ConflictException.class, () -> orders.create(ORDER));

            assertThat(failure.idempotencyKey()).isPresent();
            assertThat(client.requests()).isEqualTo(1);
        }
    }

    @Test
    void aHeaderThatIsTheKeyNeedsNotBeGivenAndIsFoundInThePropertyThatIsTold() {
        try (FixtureClient client = FixtureClient.startWith("basic").answering(GeneratedKeyedTest::lost)) {
            OrdersApi orders = new OrdersApi(client.calls());

            OutcomeUnknownException failure =
                    catchThrowableOfType(OutcomeUnknownException.class, () -> orders.createTransfer("a b", TRANSFER));

            assertThat(failure.outcome())
                    .as("found, but its id is of another type than the answer's")
                    .isEqualTo(Outcome.ACCEPTED);
            String key = failure.idempotencyKey().orElseThrow();
            assertThat(client.request().getHeaders().get("Idempotency-Key")).isEqualTo(key);
            assertThat(client.request().getHeaders().get("Idempotency-Key")).isEqualTo(key);
            RecordedRequest read = client.request();
            assertThat(read.getTarget()).isEqualTo("/base/transfers/a%20b?reference=" + key);
            assertThat(read.getHeaders().get("Authorization")).isNull();
        }
    }

    /** The first attempt breaks off, the second meets a conflict, and then there is a transfer. */
    private static FixtureClient.Reply lost(RecordedRequest request, int number) {
        return switch (number) {
            case 1 -> new FixtureClient.Reply(503, "");
            case 2 -> new FixtureClient.Reply(409, "");
            default ->
                new FixtureClient.Reply(
                        200, "{\"id\":\"t\",\"reference\":\"" + request.getUrl().queryParameter("reference") + "\"}");
        };
    }

    @Test
    void aHeaderOfTheCallersIsSent() {
        try (FixtureClient client = FixtureClient.startWith("basic").json("{\"id\":1}")) {
            new OrdersApi(client.calls()).createTransfer("a", TRANSFER, p -> p.idempotencyKey("h"));

            assertThat(client.request().getHeaders().values("Idempotency-Key")).containsExactly("h");
        }
    }

    @Test
    void aFormNeedsNoKeyEither() {
        try (FixtureClient client = FixtureClient.startWith("basic").status(204)) {
            ApiResponse<Void> response = new OrdersApi(client.calls()).submitFormWithResponse(p -> p.text("t"));

            assertThat(body(client.request()))
                    .isEqualTo("text=t&reference=" + response.idempotencyKey().orElseThrow());
        }
    }
}
