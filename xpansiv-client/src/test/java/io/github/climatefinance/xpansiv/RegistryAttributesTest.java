package io.github.climatefinance.xpansiv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.github.climatefinance.sandbox.SandboxExtension;
import io.github.climatefinance.sandbox.XpansivSandbox;
import io.github.climatefinance.xpansiv.model.CreateRetirementRequest;
import io.github.climatefinance.xpansiv.model.RetirementProgramCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SandboxExtension.class)
class RegistryAttributesTest {
    private static final String[] NOTHING = new String[1];

    @Test
    void valuesBecomeJsonInTheOrderTheyAreGiven() {
        Map<String, JsonNode> attributes = RegistryAttributes.builder()
                .text("text", "a")
                .number("number", new BigDecimal("2024.50"))
                .day("day", LocalDate.of(2026, 1, 31))
                .yes("yes")
                .no("no")
                .json("json", PlainCaller.json("{\"a\":[1,null]}"))
                .text("text", "b")
                .build();

        assertThat(CreateRetirementRequest.builder()
                        .attributes(attributes)
                        .build()
                        .toJson())
                .isEqualTo("{\"attributes\":{\"text\":\"b\",\"number\":2024.50,\"day\":\"2026-01-31\",\"yes\":true,"
                        + "\"no\":false,\"json\":{\"a\":[1,null]}}}");
    }

    @Test
    void whatWasBuiltDoesNotChangeAnyMore() {
        RegistryAttributes builder = RegistryAttributes.builder().yes("first");
        Map<String, JsonNode> attributes = builder.build();

        builder.yes("second");

        assertThat(attributes).containsOnlyKeys("first");
        assertThatThrownBy(attributes::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void namesAreThoseOfTheRules(XpansivSandbox sandbox) {
        try (XpansivClient xpansiv = Synthetic.client(sandbox)) {
            Map<String, JsonNode> rules = xpansiv.retirements().getRules(RetirementProgramCode.ACR);

            Map<String, JsonNode> attributes = RegistryAttributes.describedBy(rules)
                    .text("retirementReason", "COMPLIANCE")
                    .number("complianceYear", BigDecimal.valueOf(2024))
                    .yes("isPublic")
                    .build();

            assertThat(xpansiv.retirements()
                            .previewCreate(
                                    Synthetic.ACCOUNT,
                                    RetirementProgramCode.ACR,
                                    Write.retire().toBuilder()
                                            .attributes(attributes)
                                            .build())
                            .batchIdentifier())
                    .isPresent();
        }
    }

    @Test
    void aNameThatTheRulesDoNotHaveIsRefused() {
        Map<String, JsonNode> rules = Map.of("b", NullNode.instance, "a", NullNode.instance);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegistryAttributes.describedBy(rules).text("shoeSize", "44"))
                .withMessage("`shoeSize` is not among the attributes of the rules, which are [a, b]");
        assertThat(RegistryAttributes.describedBy(rules).yes("a").build()).contains(entry("a", BooleanNode.TRUE));
    }

    @Test
    void nothingIsNoNameAndNoValue() {
        RegistryAttributes attributes = RegistryAttributes.builder();

        assertThatNullPointerException()
                .isThrownBy(() -> attributes.yes(NOTHING[0]))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> attributes.text("name", NOTHING[0]))
                .withMessage("value");
        assertThat(attributes.build()).isEmpty();
    }
}
