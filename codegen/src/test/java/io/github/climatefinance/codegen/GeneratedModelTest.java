package io.github.climatefinance.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.goldens.documents.model.CardPayment;
import io.github.climatefinance.goldens.documents.model.Payment;
import io.github.climatefinance.goldens.documents.model.UnknownPayment;
import io.github.climatefinance.goldens.enums.model.Entry;
import io.github.climatefinance.goldens.enums.model.Grade;
import io.github.climatefinance.goldens.enums.model.Level;
import io.github.climatefinance.goldens.enums.model.State;
import io.github.climatefinance.goldens.models.model.Account;
import io.github.climatefinance.goldens.models.model.Destination;
import io.github.climatefinance.goldens.models.model.Folder;
import io.github.climatefinance.goldens.naming.model.OddNames;
import io.github.climatefinance.goldens.unions.model.Calculated;
import io.github.climatefinance.goldens.unions.model.CarbonInstrument;
import io.github.climatefinance.goldens.unions.model.Circle;
import io.github.climatefinance.goldens.unions.model.Instrument;
import io.github.climatefinance.goldens.unions.model.NoFootprint;
import io.github.climatefinance.goldens.unions.model.Outcome;
import io.github.climatefinance.goldens.unions.model.RecInstrument;
import io.github.climatefinance.goldens.unions.model.Shape;
import io.github.climatefinance.goldens.unions.model.Square;
import io.github.climatefinance.goldens.unions.model.UnknownInstrument;
import io.github.climatefinance.goldens.unions.model.UnknownOutcome;
import io.github.climatefinance.goldens.unions.model.UnknownShape;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedModelTest {
    private static final String FULL = """
            {"id":"00000000-0000-4000-8000-000000000001","balance":1234567890.12345678901234567890,
            "serial":9007199254740993,"rank":3,"active":true,"openedAt":"2026-01-02T03:04:05Z","closedOn":"2026-02-03",
            "owner":{"name":"A. Example"},"reference":"r","apiSecret":"hush-hush","website":"not a uri",
            "lots":[{"tonnes":1.50}],"aliases":["a"],"matrix":[[1.10,2],[]],"limits":{"z":1,"a":2},
            "remarks":{"z":null,"a":"b"},"owners":{"2024":null,"2025":{"name":"B. Example"}},
            "settings":{"deep":[1,{"x":null}]},"anything":[false,2.50],
            "parent":{"id":"00000000-0000-4000-8000-000000000002"},"children":[{"balance":0}],"contact":"a@example.com"}""".replace("\n", "");

    @Test
    void everythingThatWasReadIsWrittenBackByteForByte() {
        assertThat(Account.fromJson(FULL).toJson()).isEqualTo(FULL);
        assertThat(Account.fromJson(FULL).toBuilder().build()).isEqualTo(Account.fromJson(FULL));
        assertThat(Account.fromJson(FULL)).hasSameHashCodeAs(Account.fromJson(FULL));
    }

    @Test
    void valuesHaveTheTypesOfTheDocument() {
        Account account = Account.fromJson(FULL);

        assertThat(account.id()).isEqualTo(UUID.fromString("00000000-0000-4000-8000-000000000001"));
        assertThat(account.balance()).isEqualTo(new BigDecimal("1234567890.12345678901234567890"));
        assertThat(account.serial()).contains(9007199254740993L);
        assertThat(account.closedOn()).contains(LocalDate.of(2026, 2, 3));
        assertThat(account.matrix()).containsExactly(List.of(new BigDecimal("1.10"), new BigDecimal("2")), List.of());
        assertThat(account.limits()).containsExactly(Map.entry("z", 1L), Map.entry("a", 2L));
        assertThat(account.parent())
                .get()
                .satisfies(parent -> assertThat(parent.hasId()).isTrue());
        assertThat(account.children()).hasSize(1);
        assertThat(account.contact()).contains("a@example.com");
    }

    @Test
    void valuesOfAMapMayBeNullWhereTheDocumentSaysSo() {
        Map<String, @Nullable String> remarks = new HashMap<>();
        remarks.put("a", null);

        Account account = Account.fromJson(FULL).toBuilder().remarks(remarks).build();
        remarks.clear();

        assertThat(Account.fromJson(FULL).remarks()).containsExactly(entry("z", null), entry("a", "b"));
        assertThat(account.toJson()).contains("\"remarks\":{\"a\":null}");
        assertThatThrownBy(() -> Account.fromJson("{\"limits\":{\"z\":null}}")).isInstanceOf(DecodingException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'name':'f','folders':[%s]}", "{'shelves':[{'folders':[%s]}]}"})
    void modelsThatContainThemselvesAreReadAndWrittenAHundredLevelsDeep(String level) {
        String json = "{}";
        for (int i = 0; i < 100; i++) {
            json = String.format(level.replace('\'', '"'), json);
        }

        Folder folder = Folder.fromJson(json);

        assertThat(folder.toJson()).isEqualTo(json);
        assertThat(folder).isEqualTo(Folder.fromJson(json)).hasSameHashCodeAs(Folder.fromJson(json));
        assertThat(folder).isNotEqualTo(Folder.fromJson(json.replace("{}", "{\"name\":\"deep\"}")));
        assertThat(folder.toString()).startsWith("Folder{").hasSizeGreaterThan(1_000);
    }

    @Test
    void aMissingRequiredPropertyIsNamedByItsAccessorAndNowhereBefore() {
        Account account = Account.fromJson("{}");

        assertThat(account.toJson()).isEqualTo("{}");
        assertThat(account.hasBalance()).isFalse();
        assertThat(account.hasLots()).isFalse();
        assertThat(account).isEqualTo(Account.fromJson("{}")).hasToString("Account{}");
        assertThatThrownBy(account::balance)
                .isInstanceOf(DecodingException.class)
                .hasMessage("`balance` is missing from this Account");
        assertThatThrownBy(account::lots).isInstanceOf(DecodingException.class);
    }

    @Test
    void whatIsOptionalIsEmptyWhenItIsAbsent() {
        Account account = Account.fromJson("{}");

        assertThat(account.serial()).isEmpty();
        assertThat(account.aliases()).isEmpty();
        assertThat(account.limits()).isEmpty();
        assertThat(account.settings()).isEmpty();
        assertThat(account.anything()).isEmpty();
    }

    @Test
    void absentNullAndValueAreThreeThings() {
        Account absent = Account.fromJson("{}");
        Account none = Account.fromJson("{\"reference\":null}");
        Account some = Account.fromJson("{\"reference\":\"r\"}");

        assertThat(absent.isReferenceNull()).isFalse();
        assertThat(none.isReferenceNull()).isTrue();
        assertThat(some.isReferenceNull()).isFalse();
        assertThat(none.reference()).isEmpty();
        assertThat(none).isNotEqualTo(absent);
        assertThat(none.toJson()).isEqualTo("{\"reference\":null}");
    }

    @Test
    void aBuilderTurnsNullIntoValueAndBack() {
        Account.Builder builder = Account.builder()
                .id(new UUID(0, 1))
                .balance(BigDecimal.ONE)
                .lots(List.of())
                .closedOnNull();

        assertThat(builder.referenceNull().build().isReferenceNull()).isTrue();
        assertThat(builder.reference("r").build().reference()).contains("r");
        assertThat(builder.build().isReferenceNull()).isFalse();
        assertThat(builder.ownerNull().build().toJson()).contains("\"owner\":null");
    }

    @Test
    void buildRefusesWhatIsMissingByName() {
        Account.Builder builder = Account.builder().id(new UUID(0, 1)).lots(List.of());

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`balance` is required");
        builder.balance(BigDecimal.ONE);
        assertThatThrownBy(builder::build).hasMessage("`closedOn` is required");
        assertThat(builder.closedOnNull().build().isClosedOnNull()).isTrue();
        assertThat(builder.build().hasRevision())
                .as("only the provider sets it")
                .isFalse();
    }

    @Test
    void unknownPropertiesAreKeptAndCanBeSent() {
        Account account = Account.fromJson("{\"balance\":1,\"new\":{\"a\":[1.50]}}");

        assertThat(account.additionalProperties()).containsOnlyKeys("new");
        assertThat(account.toJson()).isEqualTo("{\"balance\":1,\"new\":{\"a\":[1.50]}}");
        assertThat(Account.fromJson(FULL).toBuilder()
                        .additionalProperty("more", IntNode.valueOf(2))
                        .build()
                        .toJson())
                .isEqualTo(FULL.substring(0, FULL.length() - 1) + ",\"more\":2}");
    }

    @Test
    void secretsAreNotShown() {
        assertThat(Account.fromJson(FULL).toString()).contains("apiSecret=███").doesNotContain("hush-hush");
    }

    @Test
    void listsOfAModelCannotBeChangedFromOutside() {
        List<String> mine = new java.util.ArrayList<>(List.of("a"));
        Account account = Account.fromJson("{}").toBuilder()
                .id(new UUID(0, 1))
                .balance(BigDecimal.ONE)
                .closedOnNull()
                .lots(List.of())
                .aliases(mine)
                .build();
        mine.add("b");

        assertThat(account.aliases()).containsExactly("a");
        assertThatThrownBy(() -> account.aliases().add("c")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void anyObjectMapperReadsAndWritesModels() throws Exception {
        ObjectMapper mapper = new ObjectMapper();

        assertThat(mapper.writeValueAsString(Account.fromJson(FULL))).isEqualTo(FULL);
        assertThat(mapper.readValue(FULL, Account.class)).isEqualTo(Account.fromJson(FULL));
        assertThat(mapper.readValue("\"InProgress\"", State.class)).isSameAs(State.IN_PROGRESS);
        assertThat(mapper.readValue("{\"type\":\"CARBON\"}", Instrument.class)).isInstanceOf(CarbonInstrument.class);
    }

    @Test
    void unknownEnumValuesKeepTheirText() {
        Entry entry = Entry.fromJson("{\"state\":\"on-hold\"}");

        assertThat(entry.state().isKnown()).isFalse();
        assertThat(entry.state().known()).isEqualTo(State.Known.UNRECOGNIZED);
        assertThat(entry.state().value()).isEqualTo("on-hold");
        assertThat(entry.toJson()).isEqualTo("{\"state\":\"on-hold\"}");
        assertThat(entry.state()).isEqualTo(State.of("on-hold")).isNotEqualTo(State.IN_PROGRESS);
    }

    @Test
    void knownEnumValuesAreConstantsUnderTheirText() {
        assertThat(State.of("pending_queue")).isSameAs(State.PENDING_QUEUE);
        assertThat(State.of("2nd-try").known()).isEqualTo(State.Known.VALUE_2ND_TRY);
        assertThat(State.of("")).isSameAs(State.EMPTY);
        assertThat(State.of("UNRECOGNIZED").isKnown()).isTrue();
        assertThat(State.of("inprogress").isKnown()).isFalse();
        assertThat(Grade.of("+")).isSameAs(Grade.GOOD);
    }

    @Test
    void caseIsIgnoredOnlyWhereTheDocumentSaysSo() {
        Level shouted = Level.of("HIGH");

        assertThat(shouted.known()).isEqualTo(Level.Known.HIGH);
        assertThat(shouted.is(Level.HIGH)).isTrue();
        assertThat(shouted).isNotEqualTo(Level.HIGH).hasToString("HIGH");
        assertThat(Entry.fromJson("{\"level\":null}").isLevelNull()).isTrue();
    }

    @Test
    void theDiscriminatorTellsTheMember() {
        assertThat(Instrument.fromJson("{\"type\":\"CARBON\",\"tonnes\":1}")).isInstanceOf(CarbonInstrument.class);
        assertThat(Instrument.fromJson("{\"type\":\"REC\"}")).isInstanceOf(RecInstrument.class);
        assertThat(CarbonInstrument.builder().tonnes(BigDecimal.ONE).build().type())
                .isEqualTo("CARBON");
        assertThat(RecInstrument.builder().build().type().value()).isEqualTo("REC");
    }

    @Test
    void anUnknownMemberIsKeptAsItCame() {
        String json = "{\"type\":\"WATER\",\"litres\":1.50}";

        Instrument instrument = Instrument.fromJson(json);

        assertThat(instrument).isInstanceOf(UnknownInstrument.class).isEqualTo(Instrument.fromJson(json));
        assertThat(((UnknownInstrument) instrument).json().get("litres").decimalValue())
                .isEqualTo(new BigDecimal("1.50"));
        assertThat(instrument.toJson()).isEqualTo(json);
    }

    @Test
    void presentPropertiesTellTheMemberWhereThereIsNoDiscriminator() {
        assertThat(Outcome.fromJson("{\"reference\":\"r\",\"co2eEmission\":1,\"unit\":\"kg\"}"))
                .isInstanceOf(Calculated.class);
        assertThat(Outcome.fromJson("{\"reference\":\"r\",\"co2eEmission\":null}"))
                .isInstanceOf(NoFootprint.class);
        assertThat(Outcome.fromJson("{}")).isInstanceOf(UnknownOutcome.class);
        assertThat(Shape.fromJson("{\"side\":1,\"inner\":{\"radius\":2}}"))
                .isInstanceOfSatisfying(
                        Square.class, square -> assertThat(square.inner()).get().isInstanceOf(Circle.class));
        assertThat(Shape.fromJson("[1]")).isInstanceOf(UnknownShape.class);
    }

    @Test
    void whatAllKindsHaveAlikeIsAskedOfTheUnion() {
        Payment known = Payment.fromJson("{\"means\":\"card\",\"price\":{\"amount\":1.50}}");
        Payment unknown = Payment.fromJson("{\"means\":\"shells\",\"price\":{\"amount\":1.50},\"beach\":7}");

        assertThat(known).isInstanceOf(CardPayment.class);
        assertThat(unknown).isInstanceOf(UnknownPayment.class);
        assertThat(known.price().toJson()).isEqualTo("{\"amount\":1.50}");
        assertThat(unknown.price()).isEqualTo(known.price());
        assertThat(unknown.means()).isEqualTo("shells");
        assertThat(unknown.hasPrice()).isTrue();
        assertThat(Outcome.fromJson("[1]").reference()).isEmpty();
        assertThat(Outcome.fromJson("{\"new\":1}").reference()).isEmpty();
    }

    @Test
    void whatAnUnknownKindLacksOrHasWrongIsToldByItsAccessorOnly() {
        Payment bare = Payment.fromJson("{\"means\":\"shells\",\"price\":null}");
        Payment wrong = Payment.fromJson("{\"means\":\"shells\",\"price\":{\"amount\":[1]}}");

        assertThat(bare.hasPrice()).isFalse();
        assertThatThrownBy(bare::price)
                .isInstanceOf(DecodingException.class)
                .hasMessage("`price` is missing from this UnknownPayment");
        assertThatThrownBy(wrong::price)
                .isInstanceOf(DecodingException.class)
                .hasMessage("cannot read the JSON at /price/amount: expected a decimal number, but found a list");
        assertThat(wrong.toJson()).isEqualTo("{\"means\":\"shells\",\"price\":{\"amount\":[1]}}");
    }

    @Test
    void oddNamesKeepTheirTextOnTheWire() {
        String json =
                "{\"class\":\"a\",\"CO2e\":1.50,\"24h\":\"b\",\"quote\\\"d\":\"c\",\"back\\\\slash\":\"d\",\"true\":\"e\"}";

        OddNames names = OddNames.fromJson(json);

        assertThat(names.toJson()).isEqualTo(json);
        assertThat(names.co2e()).contains(new BigDecimal("1.50"));
        assertThat(names._24h()).contains("b");
        assertThat(names.backSlash()).contains("d");
        assertThat(names.true_()).contains("e");
        assertThatThrownBy(() -> OddNames.builder().class_("a").build()).hasMessage("`quote\"d` is required");
    }

    @Test
    void exactlyOneOfTheseMustBeGiven() {
        assertThat(Destination.builder().address("a").note("n").build().toJson())
                .isEqualTo("{\"address\":\"a\",\"note\":\"n\"}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Destination.builder().note("n").build())
                .withMessage("exactly one of `organizationId`, `address` must be given, but 0 are");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Destination.builder().address("a").organizationId("o").build())
                .withMessage("exactly one of `organizationId`, `address` must be given, but 2 are");
        assertThat(Destination.fromJson("{}").address()).isEmpty();
    }
}
