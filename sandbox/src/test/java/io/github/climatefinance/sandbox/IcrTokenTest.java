package io.github.climatefinance.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IcrTokenTest {

    private final IcrSandbox sandbox = IcrSandbox.start();

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void leadsFromTheKeyOfAnAppToARetirement() throws Exception {
        String organization = sandbox.organizationId();
        JsonNode installations = IcrCaller.app(sandbox).read("/app/installations?limit=10&page=0");
        IcrCaller caller = IcrCaller.installation(
                sandbox, installations.at("/installations/0/id").asText());
        JsonNode credit = caller.credits(organization).get(0);
        String creditId = credit.path("id").asText();
        JsonNode queued = caller.act(
                organization,
                "retire",
                "{'creditId':'%s','amount':5.5,'retirementData':{'reason':'Testing','beneficiaryName':'Synthetic'}}"
                        .formatted(creditId));
        sandbox.passes(Duration.ofMinutes(1));
        JsonNode settled = caller.transaction(organization, queued.path("id").asText());

        assertThat(queued.path("state").asText()).isEqualTo("pending_queue");
        assertThat(settled.path("state").asText()).isEqualTo("processed");
        assertThat(settled.path("txId").asText()).startsWith("0x");
        assertThat(caller.balance(organization, creditId))
                .isEqualByComparingTo(credit.path("amount").decimalValue().subtract(new BigDecimal("5.5")));
        assertThat(sandbox.violations()).isEmpty();
    }
}
