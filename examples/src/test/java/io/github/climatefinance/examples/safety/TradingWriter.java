package io.github.climatefinance.examples.safety;

import io.github.climatefinance.core.client.ClientLedger;
import io.github.climatefinance.core.ledger.WriteLedger;
import io.github.climatefinance.sandbox.TradingSandbox;
import io.github.climatefinance.trading.TradingClient;
import io.github.climatefinance.trading.TradingCredentials;
import io.github.climatefinance.trading.model.DigitalOrder;
import io.github.climatefinance.trading.model.DigitalOrderData;
import io.github.climatefinance.trading.model.QuantityType;
import io.github.climatefinance.trading.model.TradeSide;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Orders a few coins at a time, with an external id. */
record TradingWriter(TradingClient client, UUID wallet, UUID cash) implements Writer {
    static final BigDecimal COINS = new BigDecimal("0.00001");

    TradingWriter(List<String> address, WriteLedger ledger, Duration deadline) {
        this(client(address, ledger, deadline), UUID.fromString(address.get(6)), UUID.fromString(address.get(7)));
    }

    static List<String> address(TradingSandbox sandbox) {
        return List.of(
                "trading",
                sandbox.baseUrl(),
                sandbox.tokenUrl(),
                sandbox.clientId(),
                sandbox.clientSecret(),
                sandbox.requestorId(),
                sandbox.customer().walletId(),
                sandbox.customer().cashId());
    }

    private static TradingClient client(List<String> address, WriteLedger ledger, Duration deadline) {
        return TradingClient.builder()
                .baseUrl(address.get(1))
                .tokenUrl(address.get(2))
                .credentials(TradingCredentials.of(address.get(3), address.get(4)))
                .requestorId(UUID.fromString(address.get(5)))
                .timeout(deadline)
                .ledger(ledger)
                .build();
    }

    @Override
    public void write(String reference) {
        client.digitalAssets()
                .createMarketOrder(DigitalOrderData.builder()
                        .cryptoSymbol("BTC")
                        .tradeSide(TradeSide.BUY)
                        .quantityType(QuantityType.UNIT)
                        .quantity(COINS)
                        .walletCustomerProductId(wallet)
                        .cashCustomerProductId(cash)
                        .externalId(reference)
                        .build());
    }

    /** The external ids of all orders, as the provider lists them. */
    List<String> listed() {
        return client.digitalAssets().listOrdersAll(wallet).stream()
                .map(DigitalOrder::externalId)
                .toList();
    }

    @Override
    public ClientLedger ledger() {
        return client.ledger();
    }

    @Override
    public void close() {
        client.close();
    }
}
