package io.github.climatefinance.examples.trading;

import io.github.climatefinance.examples.show.Figures;
import io.github.climatefinance.trading.model.AccountData;
import io.github.climatefinance.trading.model.CryptoAsset;
import io.github.climatefinance.trading.model.Currency;
import io.github.climatefinance.trading.model.CustomerProduct;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Money and coins of a customer at one time.
 *
 * @param money what is there to trade with; empty where the platform does not tell
 * @param coins by symbol
 */
record Holdings(Optional<BigDecimal> money, String currency, Map<String, BigDecimal> coins) {

    static Holdings of(CustomerProduct cash, CustomerProduct wallet) {
        return new Holdings(
                cash.accountData().flatMap(AccountData::availableBalance),
                cash.currency().map(Currency::value).orElse(""),
                wallet.cryptoAssets().stream()
                        .filter(coin -> coin.cryptoSymbol().isPresent())
                        .collect(Collectors.toMap(
                                coin -> coin.cryptoSymbol().orElseThrow(), Holdings::quantity, BigDecimal::add)));
    }

    /** In one line. */
    String words() {
        String cash = money.map(amount -> (Figures.money(amount) + " " + currency).strip())
                .orElse("money " + Purchase.NOT_TOLD);
        return coins.keySet().stream()
                .sorted()
                .map(symbol -> ", " + Figures.exact(coins(symbol)) + " " + symbol)
                .collect(Collectors.joining("", cash, ""));
    }

    private static BigDecimal quantity(CryptoAsset coin) {
        return coin.quantity().orElse(BigDecimal.ZERO);
    }

    /** How many coins; a wallet without any does not name them. */
    BigDecimal coins(String symbol) {
        return coins.getOrDefault(symbol, BigDecimal.ZERO);
    }
}
