package io.github.climatefinance.examples.trading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.examples.show.Origin;
import io.github.climatefinance.examples.show.ParsedPage;
import io.github.climatefinance.examples.show.ProgramRun;
import io.github.climatefinance.examples.show.Screen;
import io.github.climatefinance.sandbox.Fault;
import io.github.climatefinance.sandbox.TradingSandbox;
import io.github.climatefinance.sandbox.WebhookDelivery;
import io.github.climatefinance.sandbox.trading.TradingCustomer;
import io.github.climatefinance.sandbox.trading.TradingQuote;
import io.github.climatefinance.sandbox.trading.TradingSide;
import io.github.climatefinance.sandbox.trading.TradingSwitch;
import io.github.climatefinance.trading.TradingClient;
import io.github.climatefinance.trading.model.DigitalOrderData;
import io.github.climatefinance.trading.model.QuantityType;
import io.github.climatefinance.trading.model.TradeSide;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TradingBuyTest {
    private static final String UUID_TEXT = "\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}";

    private static final String ID = "00000000-0000-4000-8000-000000000000";

    private final Screen screen = new Screen();
    private final TradingSandbox sandbox = TradingSandbox.start().processingDelay(Duration.ofMillis(50));

    @TempDir
    private Path folder;

    private final ProgramRun program = new ProgramRun(
            () -> folder.resolve("purchase.html"),
            screen,
            (arguments, terminal) -> TradingBuy.run(arguments, terminal, platforms()));

    @AfterEach
    void close() {
        assertThat(sandbox.violations()).isEmpty();
        sandbox.close();
    }

    @Test
    void acceptsAQuoteOnceAndWritesAContractNote() throws Exception {
        assertThat(program.run()).isZero();

        assertThat(screen.err()).isEmpty();
        assertThat(sandbox.transactions()).hasSize(1);
        assertThat(sandbox.requests("acceptQuote")).hasSize(1);
        ParsedPage page = program.parsed();
        assertThat(page.looking("section", "certificate")).hasSize(1);
        assertThat(page.texts("p"))
                .contains("0.05 BTC", "2,901.45 EUR", "58,029.00 EUR each, by an accepted quote", "Synthetic");
        assertThat(page.facts())
                .contains(
                        "Price of one: 58,029.00 EUR",
                        "Amount: 2,901.45 EUR",
                        "Paid beyond it: 0.00 EUR (computed; the order tells no fee)")
                .anyMatch(fact -> fact.matches("External id: " + UUID_TEXT + ", made by the SDK"))
                .anyMatch(fact -> fact.matches("Order: " + UUID_TEXT))
                // Whoever is first: on a busy machine the read may be.
                .anyMatch(fact -> fact.matches("Status: (FILLED|SETTLED), (told by|read without a) webhook"));
        assertThat(page.rows("What"))
                .containsExactly(
                        List.of("Money, EUR", "100,000.00", "97,098.55", "-2,901.45"),
                        List.of("BTC", "2.5", "2.55", "0.05"));
        assertThat(screen.out()).contains("97,098.55 EUR\n", Origin.SANDBOX.words());
    }

    @Test
    void theWebhookEndsTheWaitAndIsShownAsItCame() throws Exception {
        // Reading never tells the end.
        sandbox.faults()
                .next("getDigitalOrder", Fault.answer(answer -> ((ObjectNode) answer).put("status", "PENDING")))
                .always();

        assertThat(program.run()).isZero();

        assertThat(program.parsed().rows("Came").get(0)).hasSize(4).containsAnyOf("FILLED", "SETTLED");
        assertThat(program.parsed().facts())
                .anyMatch(fact -> fact.matches("Status: (FILLED|SETTLED), told by webhook"));
        assertThat(sandbox.deliveries())
                .extracting(WebhookDelivery::event)
                .contains("DIGITAL_ASSET_ORDER_NOTIFICATION");
        assertThat(sandbox.requests("registerWebhook")).hasSize(1);
        assertThat(screen.out())
                .contains("https://webhooks.synthetic-broker.example/tradevest/")
                .containsPattern("webhook (FILLED|SETTLED) came at ");
    }

    @Test
    void everyStepIsToldInItsOrder() throws Exception {
        assertThat(program.run()).isZero();

        assertThat(screen.lines())
                .map(line -> line.strip().split(" ", -1)[0])
                .containsSubsequence("webhook", "quote", "before", "accept", "wait", "after", "Contract");
        assertThat(screen.out()).contains("handed out by the sandbox itself");
        assertThat(program.parsed().looking("ol", "timeline").get(0).getTextContent())
                .contains("100,000.00 EUR, 2.5 BTC, 40 ETH", "97,098.55 EUR, 2.55 BTC, 40 ETH");
    }

    @Test
    void buysAtThePriceOfTheMarketWithoutAQuote() throws Exception {
        sandbox.prices().set("ETH", new BigDecimal("2000"));

        assertThat(program.run("--market", "--asset", "ETH", "--quantity", "2")).isZero();

        assertThat(sandbox.requests("acceptQuote")).isEmpty();
        assertThat(sandbox.requests("createDigitalMarketOrder")).hasSize(1);
        assertThat(program.parsed().texts("p"))
                .contains("2 ETH", "4,002.00 EUR", "2,001.00 EUR each, at the price of the market");
        assertThat(program.parsed().rows("What").get(1)).containsExactly("ETH", "40", "42", "2");
        assertThat(screen.out()).doesNotContain("quote");
    }

    @Test
    void aCoinThatTheCustomerDidNotHaveIsANewPosition() throws Exception {
        assertThat(program.run("--asset", "SOL", "--quantity", "1")).isZero();

        assertThat(program.parsed().rows("What").get(1)).containsExactly("SOL", "0", "1", "1");
    }

    @Test
    void aLostAnswerBuysOnce() {
        assertThat(program.run("--lose-answer")).isZero();

        assertThat(sandbox.requests("acceptQuote")).hasSize(2);
        assertThat(sandbox.transactions()).hasSize(1);
        assertThat(screen.out().replaceAll("\\s+", " "))
                .contains(
                        "the first answer was lost: the order was sent again with the same external id, refused, and found"
                                + " by it; 3 exchanges, one order");
    }

    @Test
    void aLostAnswerOfTheMarketBuysOnceToo() {
        assertThat(program.run("--lose-answer", "--market")).isZero();

        assertThat(sandbox.requests("createDigitalMarketOrder")).hasSize(2);
        assertThat(sandbox.transactions()).hasSize(1);
    }

    @Test
    void anExternalIdOfTheCallersOwnIsUsed() throws Exception {
        assertThat(program.run("--external-id", "synthetic-own-id")).isZero();

        assertThat(program.parsed().facts()).contains("External id: synthetic-own-id");
        assertThat(sandbox.requests("acceptQuote").get(0).body()).contains("\"synthetic-own-id\"");
    }

    @Test
    void anExternalIdThatWasUsedBeforeBuysNothing() {
        try (TradingClient trading = Platforms.client(sandbox)) {
            TradingCustomer customer = sandbox.customer();
            trading.digitalAssets()
                    .withRequestorId(UUID.fromString(sandbox.requestorId()))
                    .createMarketOrder(DigitalOrderData.builder()
                            .cryptoSymbol("ETH")
                            .tradeSide(TradeSide.BUY)
                            .quantityType(QuantityType.UNIT)
                            .quantity(BigDecimal.ONE)
                            .externalId("synthetic-own-id")
                            .cashCustomerProductId(UUID.fromString(customer.cashId()))
                            .walletCustomerProductId(UUID.fromString(customer.walletId()))
                            .build());
        }

        assertThat(program.run("--external-id", "synthetic-own-id")).isEqualTo(1);

        assertThat(screen.err())
                .startsWith("trading-buy: trading acceptQuote failed: HTTP 409")
                .hasLineCount(1);
        assertThat(program.file()).doesNotExist();
    }

    @Test
    void anExpiredQuoteBuysNothing() {
        sandbox.quoteLifetime(Duration.ZERO);

        assertThat(program.run()).isEqualTo(1);

        assertThat(screen.err())
                .matches("trading-buy: nothing was bought: digital order " + UUID_TEXT
                        + " is INVALID, \"the quote has expired\"; no contract note was written\n");
        assertThat(sandbox.transactions()).isEmpty();
        assertThat(program.file()).doesNotExist();
    }

    @Test
    void anExpiredQuoteThatIsRefusedAtOnceIsOneSentenceToo() {
        sandbox.quoteLifetime(Duration.ZERO).switchOn(TradingSwitch.EXPIRED_QUOTES_REFUSED_AT_ONCE);

        assertThat(program.run()).isEqualTo(1);

        assertThat(screen.err())
                .startsWith("trading-buy: trading acceptQuote failed: HTTP 409")
                .contains("the quote has expired")
                .hasLineCount(1);
    }

    @Test
    void tooLittleMoneyBuysNothing() {
        assertThat(program.run("--quantity", "3")).isEqualTo(1);

        assertThat(screen.err())
                .matches("trading-buy: nothing was bought: digital order " + UUID_TEXT
                        + " is REJECTED, \"insufficient balance\"; no contract note was written\n");
        assertThat(sandbox.transactions()).isEmpty();
    }

    @Test
    void aPersonWhoIsNotActiveBuysNothing() {
        assertThat(program.run("--requestor", sandbox.inactiveRequestorId())).isEqualTo(1);

        assertThat(screen.err())
                .startsWith("trading-buy: nothing was bought: digital order ")
                .contains(" is INVALID, ")
                .hasLineCount(1);
    }

    @Test
    void aCoinThatIsNotTradedIsUsage() {
        assertThat(program.run("--asset", "NONE")).isEqualTo(2);

        assertThat(screen.err())
                .isEqualTo("trading-buy: `--asset` must be of a coin that the sandbox trades, but was NONE\n");
        assertThat(sandbox.requests("acceptQuote")).isEmpty();
    }

    @Test
    void aRealPurchaseReadsTheOrderAndRegistersNothing() throws Exception {
        TradingQuote quote = sandbox.quote("BTC", TradingSide.BUY, new BigDecimal("0.1"));

        assertThat(runLive("--quote", quote.quoteId())).isZero();

        assertThat(sandbox.requests("registerWebhook")).isEmpty();
        assertThat(program.parsed().facts())
                .anyMatch(fact -> fact.matches("Status: (FILLED|SETTLED), read without a webhook"));
        assertThat(program.parsed().texts("p")).contains("0.1 BTC").doesNotContain("Synthetic");
        assertThat(program.html()).doesNotContain(Origin.SANDBOX.words());
        assertThat(screen.out()).doesNotContain(Origin.SANDBOX.words());
    }

    @Test
    void textsFromThePlatformAreOnlyText() throws Exception {
        sandbox.faults()
                .next("getDigitalOrder", Fault.answer(answer -> {
                    ((ObjectNode) answer.path("marketOrderData")).put("symbol", ProgramRun.HOSTILE);
                    return answer;
                }))
                .always();

        assertThat(program.run()).isZero();

        assertThat(program.parsed().elements("script")).isEmpty();
        assertThat(program.parsed().elements("img")).isEmpty();
        assertThat(program.parsed().rows("What").get(1).get(0)).isEqualTo(ProgramRun.HARMLESS);
        assertThat(screen.out()).doesNotContain("\u001b");
    }

    @Test
    void whatThePlatformKeepsToItselfReadsSo() throws Exception {
        sandbox.faults()
                .next("getDigitalOrder", Fault.answer(answer -> {
                    ((ObjectNode) answer).remove(List.of("executionData", "marketOrderData"));
                    return answer;
                }))
                .always();
        sandbox.faults()
                .next("getCustomerProduct", Fault.answer(answer -> {
                    ((ObjectNode) answer).remove("accountData");
                    return answer;
                }))
                .always();

        assertThat(program.run()).isZero();

        assertThat(program.parsed().facts()).contains("Price of one: not told", "Amount: not told");
        assertThat(program.parsed().rows("What").get(0))
                .containsExactly("Money, EUR", "not told", "not told", "not told");
    }

    @Test
    void aPathThatCannotBeWrittenIsFoundBeforeAnythingIsSent() {
        assertThat(program.runOnly("--out", folder.toString())).isEqualTo(1);

        assertThat(screen.err()).isEqualTo("trading-buy: cannot write " + folder + ": it is a directory\n");
        assertThat(sandbox.requests()).isEmpty();
    }

    @Test
    void wrongArgumentsAreOneSentence() {
        assertThat(program.run("--quantity", "much")).isEqualTo(2);

        assertThat(screen.err())
                .isEqualTo("trading-buy: `--quantity` must be a number above 0, such as 2.5, but was \"much\"\n");
        assertThat(sandbox.requests()).isEmpty();
    }

    @Test
    void helpTellsTheOptions() {
        assertThat(program.run("--help")).isZero();

        assertThat(screen.out()).isEqualTo(BuyOptions.HELP);
        assertThat(sandbox.requests()).isEmpty();
    }

    @Test
    void liveWithoutEnvironmentSaysWhatIsMissingAndEndsWithTwo() throws Exception {
        ProgramRun.assertThatLiveNeedsEnvironment(
                TradingBuy.class,
                folder,
                "--yes-buy",
                "--market",
                "--asset",
                "BTC",
                "--quantity",
                "1",
                "--cash",
                ID,
                "--wallet",
                ID,
                "--requestor",
                ID);
    }

    private int runLive(String... arguments) {
        return program.run(live(arguments).toArray(String[]::new));
    }

    private List<String> live(String... arguments) {
        List<String> all = new ArrayList<>(List.of("--live", "--yes-buy"));
        all.addAll(List.of("--cash", sandbox.customer().cashId()));
        all.addAll(List.of("--wallet", sandbox.customer().walletId()));
        all.addAll(List.of("--requestor", sandbox.requestorId()));
        all.addAll(List.of(arguments));
        return all;
    }

    private Platforms platforms() {
        return new Platforms(() -> Platforms.client(sandbox), () -> sandbox);
    }
}
