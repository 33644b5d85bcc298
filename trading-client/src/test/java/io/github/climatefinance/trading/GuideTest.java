package io.github.climatefinance.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.error.BadRequestException;
import io.github.climatefinance.core.error.ConflictException;
import io.github.climatefinance.core.error.OutcomeUnknownException;
import io.github.climatefinance.core.error.PollTimeoutException;
import io.github.climatefinance.sandbox.Fault;
import io.github.climatefinance.sandbox.TradingSandbox;
import io.github.climatefinance.sandbox.trading.TradingCustomer;
import io.github.climatefinance.sandbox.trading.TradingSide;
import io.github.climatefinance.sandbox.trading.TradingSwitch;
import io.github.climatefinance.trading.TradingEvent.CustomerEvent;
import io.github.climatefinance.trading.TradingEvent.DigitalAssetOrderEvent;
import io.github.climatefinance.trading.TradingEvent.TransferEvent;
import io.github.climatefinance.trading.model.CustomerProduct;
import io.github.climatefinance.trading.model.CustomerStatus;
import io.github.climatefinance.trading.model.DigitalOrder;
import io.github.climatefinance.trading.model.DigitalOrderData;
import io.github.climatefinance.trading.model.ErrorMessage;
import io.github.climatefinance.trading.model.MissingWebhook;
import io.github.climatefinance.trading.model.OrderResult;
import io.github.climatefinance.trading.model.OrderStatus;
import io.github.climatefinance.trading.model.QuantityType;
import io.github.climatefinance.trading.model.QuoteAcceptanceData;
import io.github.climatefinance.trading.model.TradeSide;
import io.github.climatefinance.trading.model.Transfer;
import io.github.climatefinance.trading.model.TransferData;
import io.github.climatefinance.trading.model.ValidationError;
import io.github.climatefinance.trading.model.WebhookData;
import io.github.climatefinance.trading.model.WebhookHeader;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The examples of {@code docs/trading.md}, as they stand there, run against the sandbox. */
class GuideTest {
    private final TradingSandbox sandbox = TradingSandbox.start().processingDelay(Duration.ofMillis(20));
    private final TradingClient trading = SandboxClients.builder(sandbox).build();
    private final TradingCustomer customer = sandbox.customer();
    private final UUID walletId = UUID.fromString(customer.walletId());
    private final UUID cashId = UUID.fromString(customer.cashId());

    @AfterEach
    void stop() {
        trading.close();
        assertThat(sandbox.violations()).isEmpty();
        sandbox.close();
    }

    @Test
    void credentials() {
        String clientId = "synthetic-client";
        String clientSecret = "synthetic-secret";
        UUID naturalPersonId = UUID.fromString(customer.naturalPersonId());

        TradingClient trading = TradingClient.builder()
                .environment(TradingEnvironment.TEST)
                .credentials(TradingCredentials.of(clientId, clientSecret))
                .requestorId(naturalPersonId)
                .build();

        trading.close();
    }

    @Test
    void requestor() {
        UUID naturalPersonId = UUID.fromString(sandbox.requestorId());
        DigitalOrderData order = order().build();

        trading.digitalAssets().withRequestorId(naturalPersonId).createMarketOrder(order);

        assertThat(sandbox.requests("createDigitalMarketOrder")).hasSize(1);
    }

    private DigitalOrderData.Builder order() {
        return DigitalOrderData.builder()
                .cryptoSymbol("BTC")
                .tradeSide(TradeSide.BUY)
                .quantityType(QuantityType.UNIT)
                .quantity(new BigDecimal("0.01"))
                .walletCustomerProductId(walletId)
                .cashCustomerProductId(cashId);
    }

    @Test
    void commands() {
        OrderResult received = trading.digitalAssets()
                .createMarketOrder(DigitalOrderData.builder()
                        .cryptoSymbol("BTC")
                        .tradeSide(TradeSide.BUY)
                        .quantityType(QuantityType.AMOUNT)
                        .quantity(new BigDecimal("50.00"))
                        .walletCustomerProductId(walletId)
                        .cashCustomerProductId(cashId)
                        .build());

        CommandResult<DigitalOrder> end =
                trading.commands().digitalOrder(received.orderId()).await(Duration.ofMinutes(2));

        switch (end.progress()) {
            case DONE -> System.out.println("bought: " + end.object());
            case INVALID, REJECTED ->
                System.out.println("refused: " + end.reason().orElse("no reason told"));
            case ENDED, GONE -> System.out.println("not executed: " + end);
            case WAITING -> throw new IllegalStateException("a wait does not end so");
        }

        assertThat(end.isDone()).isTrue();
        assertThat(end.object().orElseThrow().status()).isIn(OrderStatus.FILLED, OrderStatus.SETTLED);
    }

    @Test
    void otherEnds() {
        UUID orderId =
                trading.digitalAssets().createMarketOrder(order().build()).orderId();

        CommandResult<DigitalOrder> settled = trading.commands()
                .digitalOrder(orderId)
                .until(OrderStatus.SETTLED)
                .waiting()
                .firstDelay(Duration.ofMillis(100))
                .onPoll(System.out::println)
                .timeout(Duration.ofMinutes(10))
                .build()
                .await();

        assertThat(settled.status()).contains("SETTLED");
    }

    @Test
    void refusals() {
        UUID transferId = trading.transfers()
                .create(TransferData.builder()
                        .customerProductId(cashId)
                        .amount(new BigDecimal("999999999"))
                        .counterpartyName("Synthetic Receiver Example")
                        .iban("DE00000000000000000000")
                        .build())
                .transferId();

        CommandResult<Transfer> end = trading.commands().transfer(transferId).await(Duration.ofMinutes(1));

        assertThat(end.isRefused()).isTrue();
    }

    @Test
    void aDeadlineNamesTheLastStateOfTheSandbox() {
        sandbox.processingDelay(Duration.ofHours(1));
        UUID orderId =
                trading.digitalAssets().createMarketOrder(order().build()).orderId();

        PollTimeoutException late = catchThrowableOfType(
                PollTimeoutException.class,
                () -> trading.commands().digitalOrder(orderId).await(Duration.ofMillis(1)));

        assertThat(late).hasMessageEndingWith("digital order " + orderId + " is RECEIVED");
    }

    @Test
    void externalIds() {
        String ownId = "synthetic-order-1";
        sandbox.faults().next("createDigitalMarketOrder", Fault.dropAfterEffect());

        ApiResponse<OrderResult> placed = trading.digitalAssets()
                .createMarketOrderWithResponse(order().externalId(ownId).build());
        if (placed.isSettledByReading()) {
            System.out.println("the first answer was lost; the order was found by its external id");
        }

        assertThat(placed.isSettledByReading()).isTrue();
        assertThat(catchThrowableOfType(
                        ConflictException.class,
                        () -> trading.digitalAssets()
                                .createMarketOrder(order().externalId(ownId).build())))
                .isNotNull();
    }

    @Test
    void unknownOutcome() {
        TransferData transfer = TransferData.builder()
                .customerProductId(cashId)
                .amount(new BigDecimal("12.50"))
                .counterpartyName("Synthetic Receiver Example")
                .iban("DE00000000000000000000")
                .build();
        sandbox.faults().next("createTransfer", Fault.dropAfterEffect());

        try {
            trading.transfers().create(transfer);
        } catch (OutcomeUnknownException unknown) {
            System.out.println("do not send it again; ask the provider for external id "
                    + unknown.idempotencyKey().orElseThrow());
        }

        assertThat(sandbox.requests("createTransfer")).hasSize(2);
    }

    @Test
    void quotes() {
        UUID quoteId = UUID.fromString(
                sandbox.quote("BTC", TradingSide.BUY, new BigDecimal("0.01")).quoteId());
        sandbox.passes(Duration.ofMinutes(1));

        UUID orderId = trading.digitalAssets()
                .acceptQuote(QuoteAcceptanceData.builder()
                        .quoteId(quoteId)
                        .walletCustomerProductId(walletId)
                        .cashCustomerProductId(cashId)
                        .build())
                .orderId();
        CommandResult<DigitalOrder> end =
                trading.commands().digitalOrder(orderId).await(Duration.ofMinutes(1));

        assertThat(end.progress()).isEqualTo(CommandResult.Progress.INVALID);
    }

    @Test
    void errors() {
        DigitalOrderData order = order().quantity(new BigDecimal("-1")).build();

        try {
            trading.digitalAssets().createMarketOrder(order);
        } catch (BadRequestException refused) {
            ErrorMessage error = ErrorMessage.of(refused).orElseThrow();
            error.errorDetails().forEach(detail -> System.out.println(detail.field() + ": " + detail.errors()));
        }

        sandbox.takeViolations();
        assertThat(sandbox.requests("createDigitalMarketOrder"))
                .singleElement()
                .satisfies(request -> assertThat(request.status()).hasValue(400));
    }

    @Test
    void positions() {
        CustomerProduct wallet = trading.products().get(walletId);
        wallet.cryptoAssets()
                .forEach(asset -> System.out.println(
                        asset.cryptoSymbol().orElse("") + " " + asset.quantity().orElse(BigDecimal.ZERO)));

        assertThat(wallet.cryptoAssets()).isNotEmpty();
    }

    @Test
    void webhooks() throws IOException {
        String secret = "synthetic-webhook-secret";

        WebhookHeader header =
                WebhookHeader.builder().name("Api-Key").value(secret).build();
        TradingEvents events = TradingEvents.create();
        TradingWebhookHandler handler = TradingWebhookHandler.builder(TradingWebhooks.withHeader(header))
                .onEvent(events)
                .onEvent(event -> System.out.println(told(event)))
                .onRefusal(refused -> System.err.println(refused.getMessage()))
                .build();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/hooks/", exchange -> {
            byte[] body = exchange.getRequestBody().readNBytes(1_000_000);
            int status = exchange.getRequestMethod().equals("POST")
                    ? handler.handle(exchange.getRequestURI().getPath(), exchange.getRequestHeaders(), body)
                    : 405;
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();

        sandbox.deliverWebhooksTo(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
        sandbox.switchOn(TradingSwitch.NOTIFICATIONS_TWICE).switchOn(TradingSwitch.NOTIFICATIONS_OUT_OF_ORDER);

        for (MissingWebhook missing : trading.webhooks().listMissing()) {
            String path = missing.eventType().value().toLowerCase(Locale.ROOT).replace('_', '-');
            trading.webhooks()
                    .register(WebhookData.builder()
                            .eventType(missing.eventType())
                            .url("https://bank.example/hooks/" + path)
                            .headers(List.of(header))
                            .build());
        }

        UUID orderId = trading.digitalAssets()
                .withRequestorId(UUID.fromString(sandbox.inactiveRequestorId()))
                .createMarketOrder(order().build())
                .orderId();

        CommandResult<DigitalOrder> end =
                trading.commands(events).digitalOrder(orderId).await(Duration.ofMinutes(2));
        end.validationError().flatMap(ValidationError::description).ifPresent(System.out::println);

        assertThat(end.progress()).isEqualTo(CommandResult.Progress.INVALID);
        assertThat(sandbox.deliveries())
                .isNotEmpty()
                .allSatisfy(delivery -> assertThat(delivery.status()).hasValue(200));
        assertThat(trading.commands(events).digitalOrder(orderId).look().validationError())
                .isPresent();
        server.stop(0);
    }

    static String told(TradingEvent event) {
        if (event.isRefusedChange()) {
            return "a change was refused: " + event.validationError();
        } else if (event instanceof DigitalAssetOrderEvent order) {
            return order.notification().orderId() + " is "
                    + order.notification().status();
        } else if (event instanceof TransferEvent transfer) {
            return transfer.notification().transferId() + " is "
                    + transfer.notification().status();
        } else if (event instanceof CustomerEvent customer
                && customer.notification()
                        .status()
                        .filter(CustomerStatus.ACTIVE::is)
                        .isPresent()) {
            return "welcome " + customer.notification().customerId();
        }
        return event.type() + ": " + event.notification().toJson();
    }
}
