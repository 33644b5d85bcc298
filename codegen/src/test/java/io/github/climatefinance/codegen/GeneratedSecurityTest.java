package io.github.climatefinance.codegen;

import static io.github.climatefinance.codegen.FixtureClient.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.core.error.ApiException;
import io.github.climatefinance.core.error.OutcomeUnknownException;
import io.github.climatefinance.goldens.safety.api.CreditsApi;
import io.github.climatefinance.goldens.safety.model.Retirement;
import io.github.climatefinance.goldens.security.api.SecuredApi;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** What the operation constants say of security and safety, seen by the server. */
class GeneratedSecurityTest {
    private static final String BASIC = "Basic dXNlcjpwYXNzd29yZA==";

    @Test
    void anOperationTakesTheSchemeOfTheWholeDocument() {
        try (FixtureClient client =
                FixtureClient.startWith("basic", "bearer", "key").status(204)) {
            new SecuredApi(client.calls()).callWithDefault();

            var headers = client.request().getHeaders();
            assertThat(headers.get("Authorization")).isEqualTo("Bearer token");
            assertThat(headers.get("X-Key")).isNull();
        }
    }

    @Test
    void schemesThatAreNeededTogetherAreSentTogether() {
        try (FixtureClient client =
                FixtureClient.startWith("basic", "bearer", "key").status(204)) {
            new SecuredApi(client.calls()).callWithBoth();

            var headers = client.request().getHeaders();
            assertThat(headers.get("Authorization")).isEqualTo("Bearer token");
            assertThat(headers.get("X-Key")).isEqualTo("key");
        }
    }

    @Test
    void theFirstAlternativeThatTheClientCanMeetIsTaken() {
        try (FixtureClient client =
                FixtureClient.startWith("basic", "bearer", "key").status(204)) {
            new SecuredApi(client.calls()).callWithEither();

            assertThat(client.request().getHeaders().get("Authorization")).isEqualTo(BASIC);
        }
        try (FixtureClient client = FixtureClient.startWith("bearer", "key").status(204)) {
            new SecuredApi(client.calls()).callWithEither();

            assertThat(client.request().getHeaders().get("Authorization")).isEqualTo("Bearer token");
        }
        try (FixtureClient client = FixtureClient.startWith("key").status(204)) {
            new SecuredApi(client.calls()).callWithEither();

            assertThat(client.request().getHeaders().get("Authorization")).isNull();
        }
    }

    @Test
    void anOperationWithoutSecurityIsSentWithoutCredentials() {
        try (FixtureClient client =
                FixtureClient.startWith("basic", "bearer", "key").status(204)) {
            new SecuredApi(client.calls()).callWithNone();

            assertThat(client.request().getHeaders().get("Authorization")).isNull();
        }
    }

    @Test
    void aReadIsRepeatedAndAGetThatActsIsNot() {
        try (FixtureClient client = FixtureClient.start().status(503).status(204)) {
            new CreditsApi(client.calls()).getBalance();

            assertThat(client.requests()).isEqualTo(2);
        }
        try (FixtureClient client = FixtureClient.start().status(503).status(204)) {
            CreditsApi credits = new CreditsApi(client.calls());

            assertThatThrownBy(credits::triggerExport)
                    .isInstanceOf(OutcomeUnknownException.class)
                    .hasCauseInstanceOf(ApiException.class);
            assertThat(client.requests()).isEqualTo(1);
        }
    }

    @Test
    void aKeyedCallIsRepeatedWithTheCallersKeyOrOneThatIsMade() {
        Retirement plain =
                Retirement.builder().account("a").tonnes(BigDecimal.ONE).build();
        try (FixtureClient client = FixtureClient.start().status(503).status(204)) {
            new CreditsApi(client.calls())
                    .retireCredits(plain.toBuilder().externalId("e1").build());

            assertThat(body(client.request())).contains("\"externalId\":\"e1\"");
            assertThat(body(client.request())).contains("\"externalId\":\"e1\"");
        }
        try (FixtureClient client = FixtureClient.start().status(503).status(204)) {
            new CreditsApi(client.calls()).retireCredits(plain);

            String first = body(client.request());
            assertThat(first).contains("\"externalId\":\"");
            assertThat(body(client.request())).isEqualTo(first);
        }
    }
}
