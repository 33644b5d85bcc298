package com.example.climate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.climatefinance.doconomy.model.Transaction;
import io.github.climatefinance.doconomy.model.TransactionImpact;
import io.github.climatefinance.puro.PuroClient;
import io.github.climatefinance.trading.model.DigitalOrderData;
import io.github.climatefinance.trading.model.TradeSide;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;

/** The SDK's models in controllers, where Spring Boot's mapper is Jackson 3. */
class ModelsInJackson3Test {
    private static final String ORDER =
            """
            {"cryptoSymbol":"BTC","tradeSide":"HEDGE","quantityType":"AMOUNT","quantity":123456789012345678.90,\
            "externalId":"ünï","walletCustomerProductId":"00000000-0000-4000-8000-000000000001",\
            "cashCustomerProductId":"00000000-0000-4000-8000-000000000002",\
            "later":{"a":1.10,"b":null,"c":[12345678901234567890123,true]},"none":null}""";

    private static final String PAYMENT =
            """
            {"reference":"1","classifications":[{"type":"MCC","code":"0742"}],\
            "amount":{"value":129.50,"currency":"SEK"},"country":"SE","date":"2026-02-28"}""";

    private static final String IMPACT =
            """
            {"transactionReference":"1","somethingNew":{"figure":0.10}}""";

    private static final JsonMapper PLAIN = JsonMapper.builder().build();

    @TempDir
    private static Path folder;

    private static Booted application;

    @BeforeAll
    static void boot() throws Exception {
        application = Booted.in(folder);
    }

    @AfterAll
    static void close() {
        application.close();
    }

    @Test
    void aControllerGivesBackWhatItGot() throws Exception {
        assertThat(application.post("/order", ORDER).body()).isEqualTo(ORDER);
        assertThat(application.post("/payments", "[" + PAYMENT + "]").body()).isEqualTo("[" + PAYMENT + "]");
        assertThat(application.post("/impact", IMPACT).body()).isEqualTo(IMPACT);
    }

    @Test
    void modelsServeInsideAClassOfTheApplication() throws Exception {
        String json = "{\"name\":\"Synthetic\",\"order\":" + ORDER + ",\"payments\":[" + PAYMENT
                + "],\"sides\":{\"HEDGE\":\"BUY\"}}";

        assertThat(application.post("/portfolio", json).body()).isEqualTo(json);
    }

    @Test
    void aControllerReturnsWhatAClientReadAsItCame() throws Exception {
        String id = application.bean(PuroClient.class)
                .transactions()
                .list()
                .data()
                .get(0)
                .transactionId();

        HttpResponse<String> answer = application.get("/transactions/" + id);

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(io.github.climatefinance.puro.model.Transaction.fromJson(answer.body()))
                .isEqualTo(application.bean(PuroClient.class)
                        .transactions()
                        .get(id));
    }

    @Test
    void aBodyOfTheWrongTypeIsTheCallersMistake() throws Exception {
        assertThat(application.post("/order", "{\"quantity\":true}").statusCode()).isEqualTo(400);
        assertThat(application.post("/order", "[]").statusCode()).isEqualTo(400);
        assertThat(application.post("/order", "{\"quantity\":1").statusCode()).isEqualTo(400);
    }

    @Test
    void aMapperThatKnowsNothingOfUsWritesModels() {
        DigitalOrderData order = DigitalOrderData.fromJson(ORDER);
        Transaction payment = Transaction.fromJson(PAYMENT);

        assertThat(PLAIN.writeValueAsString(order)).isEqualTo(ORDER);
        assertThat(PLAIN.writeValueAsString(List.of(payment))).isEqualTo("[" + PAYMENT + "]");
        assertThat(PLAIN.writeValueAsString(Map.of(TradeSide.of("HEDGE"), TradeSide.BUY)))
                .isEqualTo("{\"HEDGE\":\"BUY\"}");
    }

    @Test
    void theRulesOfTheApplicationAreNotForModels() {
        JsonMapper snakes = JsonMapper.builder()
                .addModule(new ClimateFinanceModels())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .changeDefaultPropertyInclusion(value -> JsonInclude.Value.construct(
                        JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
                .build();

        assertThat(snakes.writeValueAsString(snakes.readValue(ORDER, DigitalOrderData.class)))
                .isEqualTo(ORDER);
    }

    @Test
    void aMapperThatKnowsNothingOfUsReadsEnumsAndRefusesModels() {
        assertThat(PLAIN.readValue("\"HEDGE\"", TradeSide.class)).isEqualTo(TradeSide.of("HEDGE"));
        assertThatThrownBy(() -> PLAIN.readValue(ORDER, DigitalOrderData.class))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining("no Creators");
        assertThatThrownBy(() -> PLAIN.readValue(IMPACT, TransactionImpact.class))
                .isInstanceOf(InvalidDefinitionException.class);
    }
}
