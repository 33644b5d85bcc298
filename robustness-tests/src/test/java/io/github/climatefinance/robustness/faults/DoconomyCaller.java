package io.github.climatefinance.robustness.faults;

import io.github.climatefinance.core.batch.BatchResult;
import io.github.climatefinance.core.client.ClientBuilder;
import io.github.climatefinance.doconomy.Amounts;
import io.github.climatefinance.doconomy.Classifications;
import io.github.climatefinance.doconomy.DoconomyClient;
import io.github.climatefinance.doconomy.DoconomyCredentials;
import io.github.climatefinance.doconomy.model.Transaction;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Currency;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Calculates footprints, which changes nothing, over mutual TLS. */
record DoconomyCaller(DoconomyClient client) implements Caller {
    private static final Currency EURO = Currency.getInstance("EUR");

    DoconomyCaller(List<String> address, Consumer<ClientBuilder<?>> settings) {
        this(client(address, settings));
    }

    private static DoconomyClient client(List<String> address, Consumer<ClientBuilder<?>> settings) {
        char[] password = address.get(6).toCharArray();
        DoconomyClient.Builder builder = DoconomyClient.builder()
                .baseUrl(address.get(1))
                .tokenUrl(address.get(2))
                .v21BaseUrl(address.get(3))
                .v21TokenUrl(address.get(2))
                .credentials(DoconomyCredentials.of(address.get(4)))
                .tls(keyStore(address.get(5), password), password);
        settings.accept(builder);
        return builder.build();
    }

    private static KeyStore keyStore(String file, char[] password) {
        try {
            return KeyStore.getInstance(new File(file), password);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("the key store of the sandbox cannot be read", e);
        }
    }

    @Override
    public List<Read> reads() {
        return List.of(
                Read.ofItems(
                        "calculateImpacts",
                        variant -> client.calculate(payments(variant)).itemsPerCall(40).stream()
                                .map(BatchResult::result)),
                Read.ofItems(
                        "listCategories",
                        variant -> Stream.of(client.categories().list())),
                Read.ofItems(
                        "listSpendingCategories",
                        variant -> Stream.of(client.v21().categories().list())),
                Read.ofItems(
                        "listCurrencies",
                        variant -> Stream.of(client.v21().currencies().list())));
    }

    private static List<Transaction> payments(int variant) {
        return IntStream.rangeClosed(1, 100)
                .mapToObj(number -> Transaction.builder()
                        .reference("payment-" + number)
                        .classifications(List.of(Classifications.mcc(number % 10 == 0 ? "9999" : "5411")))
                        .amount(Amounts.of(BigDecimal.valueOf(100L * number + variant, 2), EURO))
                        .country("FR")
                        .build())
                .toList();
    }

    @Override
    public void close() {
        client.close();
    }
}
