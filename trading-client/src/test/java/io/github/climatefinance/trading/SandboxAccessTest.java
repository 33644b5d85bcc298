package io.github.climatefinance.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.climatefinance.core.error.TokenException;
import io.github.climatefinance.sandbox.SandboxRequest;
import io.github.climatefinance.sandbox.TradingSandbox;
import io.github.climatefinance.sandbox.trading.TradingCustomer;
import io.github.climatefinance.sandbox.trading.TradingSwitch;
import io.github.climatefinance.trading.model.DigitalOrderData;
import io.github.climatefinance.trading.model.QuantityType;
import io.github.climatefinance.trading.model.TradeSide;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whom the provider admits, and who is said to act. */
class SandboxAccessTest {
    private static final String ORDER = "createDigitalMarketOrder";

    private final TradingSandbox sandbox = TradingSandbox.start();
    private final UUID requestor = UUID.fromString(sandbox.requestorId());

    @AfterEach
    void stop() {
        assertThat(sandbox.violations()).isEmpty();
        sandbox.close();
    }

    private TradingClient.Builder stranger(TokenPath path) {
        return TradingClient.builder()
                .baseUrl(sandbox.baseUrl())
                .tokenPath(path)
                .tokenUrl(path == TokenPath.CONNECT ? sandbox.tokenUrl() : sandbox.olderTokenUrl())
                .credentials(TradingCredentials.of(sandbox.clientId(), sandbox.clientSecret()));
    }

    private DigitalOrderData order() {
        TradingCustomer customer = sandbox.customer();
        return DigitalOrderData.builder()
                .cryptoSymbol("BTC")
                .tradeSide(TradeSide.BUY)
                .quantityType(QuantityType.UNIT)
                .quantity(new BigDecimal("0.01"))
                .walletCustomerProductId(UUID.fromString(customer.walletId()))
                .cashCustomerProductId(UUID.fromString(customer.cashId()))
                .build();
    }

    private List<String> requestors(String operation) {
        return sandbox.requests(operation).stream()
                .map(SandboxRequest::headers)
                .map(headers -> Optional.ofNullable(headers.get("requestor-id"))
                        .map(values -> String.join(" and ", values))
                        .orElse("none"))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void aTokenOfEitherPathIsTakenAndAnotherIsGotWhenItHasLapsed(TokenPath path) {
        try (TradingClient trading = stranger(path).requestorId(requestor).build()) {
            trading.digitalAssets().createMarketOrder(order());
            sandbox.passes(Duration.ofHours(1));
            trading.digitalAssets().createMarketOrder(order());
        }

        assertThat(sandbox.requests().stream().map(SandboxRequest::path).filter(path.path()::equals))
                .hasSize(2);
        assertThat(sandbox.requests(ORDER))
                .extracting(request -> request.status().orElse(0))
                .containsExactly(200, 401, 200);
    }

    @Test
    void whereAScopeIsWantedTheNewerPathHasItAndTheOlderIfTold() {
        sandbox.switchOn(TradingSwitch.SCOPE_REQUIRED);
        TradingCredentials scoped = TradingCredentials.of(sandbox.clientId(), sandbox.clientSecret())
                .scope(sandbox.scope());
        try (TradingClient newer = stranger(TokenPath.CONNECT).build();
                TradingClient older = stranger(TokenPath.OAUTH2).build();
                TradingClient told =
                        stranger(TokenPath.OAUTH2).credentials(scoped).build()) {
            newer.webhooks().list();
            told.webhooks().list();

            assertThat(catchThrowableOfType(
                                    TokenException.class, () -> older.webhooks().list())
                            .status())
                    .hasValue(400);
        }
    }

    @Test
    void aWrongSecretIsToldWithoutIt() {
        try (TradingClient trading = stranger(TokenPath.CONNECT)
                .credentials(TradingCredentials.of(sandbox.clientId(), "synthetic-guess"))
                .build()) {
            assertThat(catchThrowableOfType(
                            TokenException.class, () -> trading.webhooks().list()))
                    .hasMessageNotContaining("synthetic-guess");
        }
        assertThat(sandbox.requests("listWebhooks")).isEmpty();
    }

    @Test
    void aCommandWithoutARequestorIsRefusedBeforeAnythingIsSent() {
        try (TradingClient trading = stranger(TokenPath.CONNECT).build()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> trading.digitalAssets().createMarketOrder(order()))
                    .withMessage("`Requestor-ID` is required by createDigitalMarketOrder, and neither the call nor the"
                            + " client has one");
        }

        assertThat(sandbox.requests()).isEmpty();
    }

    @Test
    void theRequestorOfTheCallGoesBeforeThatOfTheClientAndReadsHaveNone() {
        UUID other = UUID.fromString(sandbox.customer().naturalPersonId());
        try (TradingClient trading =
                stranger(TokenPath.CONNECT).requestorId(requestor).build()) {
            trading.digitalAssets().createMarketOrder(order());
            UUID id = trading.digitalAssets()
                    .withRequestorId(other)
                    .createMarketOrder(order())
                    .orderId();
            trading.digitalAssets().createMarketOrder(order());
            trading.digitalAssets().withRequestorId(other).getOrder(id);
        }

        assertThat(requestors(ORDER)).containsExactly(requestor.toString(), other.toString(), requestor.toString());
        assertThat(requestors("getDigitalOrder")).containsExactly("none");
    }

    @Test
    void aRequestorWhoIsNobodyMakesTheOrderInvalid() {
        try (TradingClient trading = stranger(TokenPath.CONNECT)
                .requestorId(UUID.fromString("00000000-0000-4000-8000-00000000dead"))
                .build()) {
            UUID id = trading.digitalAssets().createMarketOrder(order()).orderId();
            sandbox.passes(Duration.ofMinutes(1));

            assertThat(trading.commands().digitalOrder(id).look().progress()).isEqualTo(CommandResult.Progress.INVALID);
        }
    }
}
