package com.example.climate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.core.error.CallCancelledException;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.ledger.FileLedger;
import io.github.climatefinance.core.ledger.LedgerEntry;
import io.github.climatefinance.doconomy.DoconomyClient;
import io.github.climatefinance.icr.IcrClient;
import io.github.climatefinance.puro.PuroClient;
import io.github.climatefinance.sandbox.Fault;
import io.github.climatefinance.sandbox.Sandbox;
import io.github.climatefinance.trading.TradingClient;
import io.github.climatefinance.trading.model.DigitalOrderData;
import io.github.climatefinance.trading.model.QuantityType;
import io.github.climatefinance.trading.model.TradeSide;
import io.github.climatefinance.xpansiv.XpansivClient;
import io.micrometer.core.instrument.MeterRegistry;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import okhttp3.ConnectionPool;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The beans of docs/spring.md in a context, each client on its sandbox. */
class ClimateFinanceConfigurationTest {
    @TempDir
    private Path folder;

    @Test
    void everyClientCallsItsProviderAndIsClosedWithTheContext() throws Throwable {
        try (Booted application = Booted.in(folder)) {
            Map<String, ThrowingCallable> calls = calls(application);
            for (ThrowingCallable call : calls.values()) {
                call.call();
            }
            ConnectionPool pool = application.bean(ConnectionPool.class);

            assertThat(application.sandbox().violations()).isEmpty();
            assertThat(application.bean(MeterRegistry.class).find("climatefinance.http").timers())
                    .extracting(timer -> timer.getId().getTag("uri"))
                    .contains("/registry/methodologies", "/account/{AccountIdentifier}")
                    .doesNotContain("none");
            assertThat(pool.connectionCount()).isPositive();

            application.closeContext();

            calls.forEach((name, call) -> assertThatThrownBy(call)
                    .as(name)
                    .isInstanceOfSatisfying(CallCancelledException.class, e -> assertThat(e.outcome())
                            .isEqualTo(Outcome.NOT_SENT))
                    .hasMessageContaining("closed"));
            assertThat(pool.connectionCount()).isZero();
        }
    }

    @Test
    void whatWasNotKnownAtTheEndIsKnownToTheNextContext() throws Exception {
        Sandbox sandbox;
        try (Booted application = Booted.in(folder)) {
            sandbox = application.sandbox();
            sandbox.trading()
                    .faults()
                    .next("createDigitalMarketOrder", Fault.dropBeforeEffect())
                    .always();
            assertThatThrownBy(() -> application.bean(TradingClient.class)
                            .digitalAssets()
                            .createMarketOrder(order(sandbox)))
                    .isInstanceOfSatisfying(
                            SdkException.class, e -> assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN));
        }

        try (FileLedger ledger = FileLedger.open(folder.resolve("ledger"))) {
            assertThat(ledger.unresolved()).extracting(LedgerEntry::operationId).containsExactly("createDigitalMarketOrder");
        }
    }

    @Test
    void secretsAreNotPrinted() throws Exception {
        try (Booted application = Booted.in(folder)) {
            Sandbox sandbox = application.sandbox();

            assertThat(application.bean(ClimateFinanceProperties.class).toString())
                    .contains(sandbox.puro().baseUrl(), "***")
                    .doesNotContain(
                            sandbox.puro().key(),
                            sandbox.puro().secret(),
                            sandbox.icr().organizationToken(),
                            sandbox.xpansiv().user().clientSecret(),
                            sandbox.xpansiv().user().password(),
                            sandbox.trading().clientSecret());
        }
    }

    @Test
    void aMissingSettingEndsTheStartWithItsName() {
        assertThatThrownBy(() -> Booted.without("CLIMATEFINANCE_PURO_BASE_URL", folder))
                .rootCause()
                .hasMessage("`environment` or `baseUrl` is required");
        assertThatThrownBy(() -> Booted.without("CLIMATEFINANCE_XPANSIV_TOKEN_URL", folder))
                .rootCause()
                .hasMessageContaining("`tokenUrl`");
        assertThatThrownBy(() -> Booted.without("CLIMATEFINANCE_ICR_ORGANIZATION_TOKEN", folder))
                .rootCause()
                .hasMessageContaining("organizationToken");
    }

    private static Map<String, ThrowingCallable> calls(Booted application) {
        Sandbox sandbox = application.sandbox();
        XpansivClient xpansiv = application.bean(XpansivClient.class);
        IcrClient icr = application.bean(IcrClient.class);
        PuroClient puro = application.bean(PuroClient.class);
        DoconomyClient doconomy = application.bean(DoconomyClient.class);
        TradingClient trading = application.bean(TradingClient.class);
        Map<String, ThrowingCallable> calls = new LinkedHashMap<>();
        calls.put("xpansiv", () -> assertThat(xpansiv.account()
                        .get(sandbox.xpansiv().user().accountIdentifier())
                        .services())
                .isNotEmpty());
        calls.put("icr", () -> assertThat(icr.organizations()
                        .get(sandbox.icr().organizationId())
                        .id())
                .isEqualTo(sandbox.icr().organizationId()));
        calls.put("puro", () -> assertThat(puro.methodologies().list().data()).isNotEmpty());
        calls.put("doconomy", () -> assertThat(doconomy.classifications().list().classifications()).isNotEmpty());
        calls.put("trading", () -> assertThat(trading.users().list().hasData()).isTrue());
        return calls;
    }

    private static DigitalOrderData order(Sandbox sandbox) {
        return DigitalOrderData.builder()
                .cryptoSymbol("BTC")
                .tradeSide(TradeSide.BUY)
                .quantityType(QuantityType.AMOUNT)
                .quantity(new BigDecimal("50.00"))
                .walletCustomerProductId(
                        UUID.fromString(sandbox.trading().customer().walletId()))
                .cashCustomerProductId(
                        UUID.fromString(sandbox.trading().customer().cashId()))
                .build();
    }
}
