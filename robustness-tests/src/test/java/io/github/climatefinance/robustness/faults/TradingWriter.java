package io.github.climatefinance.robustness.faults;

import io.github.climatefinance.core.client.ClientBuilder;
import io.github.climatefinance.core.client.ClientLedger;
import io.github.climatefinance.trading.TradingClient;
import io.github.climatefinance.trading.TradingCredentials;
import io.github.climatefinance.trading.model.DigitalOrderData;
import io.github.climatefinance.trading.model.Gender;
import io.github.climatefinance.trading.model.NaturalPersonData;
import io.github.climatefinance.trading.model.QuantityType;
import io.github.climatefinance.trading.model.TestIncomingTransferData;
import io.github.climatefinance.trading.model.TokenizedOrderData;
import io.github.climatefinance.trading.model.TradeSide;
import io.github.climatefinance.trading.model.TraditionalMarketOrderData;
import io.github.climatefinance.trading.model.TransferData;
import io.github.climatefinance.trading.model.UserData;
import io.github.climatefinance.trading.model.UserType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Buys, pays and registers, a little at a time: with an external id where there is room for one, else in a name. */
record TradingWriter(TradingClient client, Products products) implements Writer {
    private static final BigDecimal COINS = new BigDecimal("0.00001");
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final LocalDate BIRTH_DAY = LocalDate.of(1990, 5, 5);

    private record Products(UUID wallet, UUID cash, UUID depository) {}

    TradingWriter(List<String> address, Consumer<ClientBuilder<?>> settings) {
        this(
                client(address, settings),
                new Products(
                        UUID.fromString(address.get(6)),
                        UUID.fromString(address.get(7)),
                        UUID.fromString(address.get(8))));
    }

    static TradingClient client(List<String> address, Consumer<ClientBuilder<?>> settings) {
        TradingClient.Builder builder = TradingClient.builder()
                .baseUrl(address.get(1))
                .tokenUrl(address.get(2))
                .credentials(TradingCredentials.of(address.get(3), address.get(4)))
                .requestorId(UUID.fromString(address.get(5)));
        settings.accept(builder);
        return builder.build();
    }

    @Override
    public List<Write> writes() {
        return List.of(
                new Write("createDigitalMarketOrder", Searchable.FULLY, this::buyCoins),
                new Write("createTokenizedMarketOrder", Searchable.ON_A_PAGE, this::buyTokens),
                new Write("createNaturalPersonEntity", Searchable.NEVER, this::register),
                new Write("createTransfer", Searchable.NEVER, this::pay),
                new Write("createTraditionalMarketOrder", Searchable.NEVER, this::buyShares),
                new Write("createUser", Searchable.NEVER, this::admit),
                new Write("createTestIncomingTransfer", Searchable.NEVER, this::receive));
    }

    private void buyCoins(Reference reference) {
        client.digitalAssets()
                .createMarketOrder(DigitalOrderData.builder()
                        .cryptoSymbol("BTC")
                        .tradeSide(TradeSide.BUY)
                        .quantityType(QuantityType.UNIT)
                        .quantity(COINS)
                        .walletCustomerProductId(products.wallet)
                        .cashCustomerProductId(products.cash)
                        .externalId(reference.toString())
                        .build());
    }

    private void buyTokens(Reference reference) {
        client.tokenizedAssets()
                .createMarketOrder(TokenizedOrderData.builder()
                        .symbol("SYNT")
                        .side(TradeSide.BUY)
                        .quantityType(QuantityType.UNIT)
                        .quantity(CENT)
                        .walletCustomerProductId(products.wallet)
                        .cashCustomerProductId(products.cash)
                        .externalId(reference.toString())
                        .build());
    }

    /** Its external id, by which the provider knows a repeat, is made by the SDK. */
    private void register(Reference reference) {
        client.entities()
                .createNaturalPerson(NaturalPersonData.builder()
                        .gender(Gender.MALE)
                        .firstName("Synthetic Dorian")
                        .lastName("Example " + reference)
                        .birthDay(BIRTH_DAY)
                        .birthPlace("Synthetic Town")
                        .birthCountry("DE")
                        .isUsNationality(false)
                        .build());
    }

    private void pay(Reference reference) {
        client.transfers()
                .create(TransferData.builder()
                        .customerProductId(products.cash)
                        .amount(CENT)
                        .counterpartyName("Synthetic Receiver Example")
                        .iban("DE00000000000000000000")
                        .externalId(reference.toString())
                        .build());
    }

    private void buyShares(Reference reference) {
        client.traditionalAssets()
                .createMarketOrder(TraditionalMarketOrderData.builder()
                        .isin("ZZSYNTHETF01")
                        .tradeSide(TradeSide.BUY)
                        .quantity(BigDecimal.ONE)
                        .depositoryCustomerProductId(products.depository)
                        .cashCustomerProductId(products.cash)
                        .externalId(reference.toString())
                        .build());
    }

    private void admit(Reference reference) {
        client.users()
                .create(UserData.builder()
                        .gender(Gender.MALE)
                        .type(UserType.ADMIN)
                        .firstName("Synthetic Emil")
                        .lastName("Example " + reference)
                        .birthDay(BIRTH_DAY)
                        .birthPlace("Synthetic Town")
                        .birthCountry("DE")
                        .build());
    }

    private void receive(Reference reference) {
        client.transfers()
                .createTestIncoming(TestIncomingTransferData.builder()
                        .customerProductId(products.cash)
                        .amount(CENT)
                        .reference(reference.toString())
                        .build());
    }

    @Override
    public List<Read> reads() {
        return List.of(
                Read.ofItems("listPartnerDocuments", variant -> client.partnerDocuments().listAll().stream()),
                Read.ofItems("listStrategies", variant -> client.strategies().listAll().stream()),
                Read.ofItems("listCustomers", variant -> client.roles().listCustomersAll().stream()));
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
