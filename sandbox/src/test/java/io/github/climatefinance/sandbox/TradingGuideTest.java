package io.github.climatefinance.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.climatefinance.sandbox.trading.TradingQuote;
import io.github.climatefinance.sandbox.trading.TradingSide;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the guide shows. */
@ExtendWith(SandboxExtension.class)
class TradingGuideTest {

    private final TradingSandbox sandbox;

    TradingGuideTest(TradingSandbox sandbox) {
        this.sandbox = sandbox;
    }

    @Test
    void acceptsAQuote() throws Exception {
        sandbox.prices().holdStill().set("BTC", new BigDecimal("50000"));
        TradingQuote quote = sandbox.quote("BTC", TradingSide.BUY, new BigDecimal("0.1"));
        accept(quote); // by a client, for sandbox.customer()
        sandbox.passes(Duration.ofSeconds(1));
        assertThat(sandbox.transactions()).hasSize(1);
        assertThat(sandbox.totals())
                .allSatisfy(total -> assertThat(total.inProducts()).isNotNegative());
    }

    private void accept(TradingQuote quote) throws IOException, InterruptedException {
        new TradingCaller(sandbox)
                .post(
                        "/digital/orders/quote",
                        "{'quoteId':'%s','externalId':'synthetic','walletCustomerProductId':'%s','cashCustomerProductId':'%s'}"
                                .formatted(
                                        quote.quoteId(),
                                        sandbox.customer().walletId(),
                                        sandbox.customer().cashId()));
    }
}
