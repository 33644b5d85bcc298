package io.github.climatefinance.icr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.climatefinance.core.error.CallCancelledException;
import io.github.climatefinance.core.error.ForbiddenException;
import io.github.climatefinance.core.error.NotFoundException;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.OutcomeUnknownException;
import io.github.climatefinance.core.error.TokenException;
import io.github.climatefinance.core.error.UnauthorizedException;
import io.github.climatefinance.icr.model.Installation;
import io.github.climatefinance.icr.model.IssuedAccessToken;
import io.github.climatefinance.icr.model.Organization;
import io.github.climatefinance.icr.model.Project;
import io.github.climatefinance.sandbox.Fault;
import io.github.climatefinance.sandbox.IcrAppKey;
import io.github.climatefinance.sandbox.IcrSandbox;
import io.github.climatefinance.sandbox.SandboxExtension;
import io.github.climatefinance.sandbox.SandboxRequest;
import io.github.climatefinance.sandbox.icr.IcrSwitch;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SandboxExtension.class)
class IcrAppTest {
    private final Recorder recorder = new Recorder();
    private final IcrSandbox sandbox;
    private final IcrApp app;

    IcrAppTest(IcrSandbox sandbox) {
        this.sandbox = sandbox;
        this.app = Apps.app(sandbox, recorder);
    }

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void actsWithinAnInstallationByATokenOfItsOwn() {
        Organization organization =
                app.installation(sandbox.installationId()).organizations().get(sandbox.organizationId());

        assertThat(organization.id()).isEqualTo(sandbox.organizationId());
        SandboxRequest exchange = only("createInstallationAccessToken");
        assertThat(exchange.path()).isEqualTo("/app/installations/" + sandbox.installationId() + "/accessTokens");
        assertThat(exchange.body()).isEmpty();
        assertThat(exchange.headers()).containsEntry("x-icr-api-version", List.of("2023-06-16"));
        SandboxRequest call = only("getOrganization");
        assertThat(recorder.tokens(call.path())).singleElement().asString().startsWith("crs_");
        assertThat(call.headers()).containsEntry("x-icr-api-version", List.of("2023-06-16"));
    }

    @Test
    void signsTheDocumentedClaims() throws IOException {
        Instant before = Instant.now();

        assertThat(app.installations().list().installations()).isNotEmpty();

        String[] jwt = recorder.tokens("/app/installations").get(0).split("\\.", -1);
        JsonNode header = decoded(jwt[0]);
        JsonNode claims = decoded(jwt[1]);
        assertThat(header.path("alg").asText()).isEqualTo("RS256");
        assertThat(header.fieldNames())
                .toIterable()
                .as("nobody documents a key id")
                .containsExactly("alg", "typ");
        assertThat(claims.fieldNames()).toIterable().containsExactlyInAnyOrder("iss", "iat", "exp", "alg");
        assertThat(claims.path("alg").asText()).isEqualTo("RS256");
        assertThat(claims.path("iss").asText()).isEqualTo(sandbox.appId());
        assertThat(Instant.ofEpochSecond(claims.path("iat").longValue()))
                .isBetween(before.minusSeconds(62), Instant.now().minusSeconds(58));
        assertThat(Instant.ofEpochSecond(claims.path("exp").longValue()))
                .isAfter(before.plusSeconds(500))
                .isBefore(before.plusSeconds(600));
    }

    @Test
    void sendsTheJwtToTheOperationsOnTokensAndInstallationsOnly() {
        assertThat(app.installations().get(sandbox.installationId()).id()).isEqualTo(sandbox.installationId());
        IssuedAccessToken own = app.accessTokens().createForApp();
        assertThat(app.client().projects().list().projects()).isNotEmpty();
        IcrClient client = app.installation(sandbox.installationId());
        assertThat(client.inventories().get(sandbox.organizationId()).credits()).isNotEmpty();
        assertThat(client.v1beta().inventories().get(sandbox.organizationId()).credits())
                .isNotEmpty();
        assertThat(client.revokeToken()).isTrue();
        app.revoke(own.token());

        assertThat(recorder.all())
                .hasSize(9)
                .allSatisfy(sent -> assertThat(sent.hasJwt())
                        .as(sent.path())
                        .isEqualTo(
                                sent.path().startsWith("/app/") && !sent.path().equals("/app/installations/token")));
    }

    @Test
    void theAppItselfReadsWhatIsPublicAndActsForNobody() {
        IcrClient own = app.client();

        assertThat(own.projects().listAll().stream().map(Project::id).toList())
                .hasSizeGreaterThan(10)
                .doesNotHaveDuplicates();
        assertThat(sent("createAppAccessToken")).hasSize(1);
        assertThatThrownBy(() -> own.organizations().get(sandbox.organizationId()))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void asksForOneTokenHoweverManyThreadsWait() {
        IcrClient client = app.installation(sandbox.installationId());
        sandbox.faults().next("createInstallationAccessToken", Fault.latency(Duration.ofMillis(200)));

        List<CompletableFuture<Organization>> calls = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            calls.add(client.organizations().getAsync(sandbox.organizationId()));
        }

        assertThat(calls.stream().map(CompletableFuture::join).map(Organization::id))
                .containsOnly(sandbox.organizationId());
        assertThat(sent("createInstallationAccessToken")).hasSize(1);
        assertThat(sent("getOrganization")).hasSize(20);
    }

    @Test
    void neverMixesTheTokensOfTwoInstallationsUsedAtOnce() {
        List<CompletableFuture<String>> calls = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            boolean first = i % 2 == 0;
            String installation = first ? sandbox.installationId() : sandbox.secondInstallationId();
            String organization = first ? sandbox.organizationId() : sandbox.secondOrganizationId();
            if (i == 20) {
                // Once only: a call that meets two of them in a row rightly gives up.
                sandbox.faults().next("getOrganization", Fault.credentialRevoked());
            }
            calls.add(CompletableFuture.supplyAsync(() -> app.installation(installation)
                    .organizations()
                    .get(organization)
                    .id()));
        }

        Set<String> organizations =
                new HashSet<>(calls.stream().map(CompletableFuture::join).toList());

        assertThat(organizations).containsExactlyInAnyOrder(sandbox.organizationId(), sandbox.secondOrganizationId());
        List<String> tokensOfFirst = recorder.tokens("/organizations/" + sandbox.organizationId());
        List<String> tokensOfSecond = recorder.tokens("/organizations/" + sandbox.secondOrganizationId());
        assertThat(tokensOfFirst).isNotEmpty().doesNotContainAnyElementsOf(tokensOfSecond);
        assertThat(tokensOfSecond).isNotEmpty();
    }

    @Test
    void handsOutOneClientForEachInstallation() {
        assertThat(app.installation("one")).isSameAs(app.installation("one")).isNotSameAs(app.installation("two"));
        assertThat(app.client()).isSameAs(app.client());
        assertThat(sandbox.requests()).isEmpty();
    }

    @Test
    void closingAClientThatOthersShareDoesNothing() {
        try (IcrClient mine = app.installation(sandbox.installationId())) {
            assertThat(mine.organizations().get(sandbox.organizationId()).id()).isEqualTo(sandbox.organizationId());
        }

        assertThat(app.installation(sandbox.installationId())
                        .organizations()
                        .get(sandbox.organizationId())
                        .id())
                .isEqualTo(sandbox.organizationId());
        assertThat(sent("createInstallationAccessToken")).hasSize(1);
    }

    @Test
    void forgetsAnInstallation() {
        IcrClient old = app.installation(sandbox.installationId());
        assertThat(old.organizations().get(sandbox.organizationId())).isNotNull();

        app.forget(sandbox.installationId());
        app.forget("never used");

        assertThatThrownBy(() -> old.organizations().get(sandbox.organizationId()))
                .isInstanceOf(CallCancelledException.class)
                .hasMessageContaining("the client is closed");
        IcrClient next = app.installation(sandbox.installationId());
        assertThat(next).isNotSameAs(old);
        assertThat(next.organizations().get(sandbox.organizationId())).isNotNull();
        assertThat(sent("createInstallationAccessToken")).hasSize(2);
    }

    @Test
    void closesAllItsClientsAndThoseAskedForLater() {
        IcrClient before = app.installation(sandbox.installationId());
        IcrClient own = app.client();
        app.close();
        IcrClient after = app.installation(sandbox.secondInstallationId());

        for (IcrClient client : List.of(before, own, after)) {
            assertThatThrownBy(() -> client.projects().list())
                    .isInstanceOf(CallCancelledException.class)
                    .hasMessageContaining("the client is closed");
        }
        assertThatThrownBy(() -> app.installations().list()).isInstanceOf(CallCancelledException.class);
        assertThatThrownBy(() -> app.revoke("crs_synthetic")).isInstanceOf(CallCancelledException.class);
        assertThat(sandbox.requests()).isEmpty();
    }

    @Test
    void getsAnotherTokenOnceAfter401AndRepeatsTheCall() {
        IcrClient client = app.installation(sandbox.installationId());
        assertThat(client.organizations().get(sandbox.organizationId())).isNotNull();
        sandbox.faults().next("getOrganization", Fault.credentialRevoked());

        assertThat(client.organizations().get(sandbox.organizationId()).id()).isEqualTo(sandbox.organizationId());

        assertThat(sent("createInstallationAccessToken")).hasSize(2);
        assertThat(sent("getOrganization")).hasSize(3);
        List<String> tokens = recorder.tokens("/organizations/" + sandbox.organizationId());
        assertThat(tokens.get(1)).isEqualTo(tokens.get(0));
        assertThat(tokens.get(2)).isNotEqualTo(tokens.get(0));
    }

    @Test
    void givesUpAfterASecond401() {
        IcrClient client = app.installation(sandbox.installationId());
        sandbox.faults().next("getOrganization", Fault.credentialRevoked()).always();

        assertThatThrownBy(() -> client.organizations().get(sandbox.organizationId()))
                .isInstanceOf(UnauthorizedException.class);

        assertThat(sent("getOrganization")).hasSize(2);
        assertThat(sent("createInstallationAccessToken")).hasSize(2);
    }

    @Test
    void takesTheKeyInEveryFormAndTwoKeysAtOnce() throws GeneralSecurityException {
        IcrAppKey second = sandbox.addKey();
        PrivateKey key = KeyFactory.getInstance("RSA")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getMimeDecoder()
                        .decode(second.pkcs8Pem()
                                .replaceAll("-----[A-Z ]+-----", "")
                                .trim())));
        String id = sandbox.appId();
        List<IcrAppCredentials> all = List.of(
                IcrCredentials.app(id, sandbox.appKey().pkcs8Pem()),
                IcrCredentials.app(id, sandbox.appKey().pkcs1Pem()),
                IcrCredentials.app(id, sandbox.appKey().pkcs8Pem().replace("\n", "\\n")),
                IcrCredentials.app(id, second.pkcs1Pem().replace("\n", "\\n")),
                IcrCredentials.app(id, data -> {
                    Signature signature = Signature.getInstance("SHA256withRSA");
                    signature.initSign(key);
                    signature.update(data);
                    return signature.sign();
                }));

        for (IcrAppCredentials credentials : all) {
            try (IcrApp one = IcrApp.builder()
                    .baseUrl(sandbox.baseUrl())
                    .credentials(credentials)
                    .build()) {
                assertThat(one.installations().list().installations()).isNotEmpty();
            }
        }
    }

    @Test
    void saysSoIfTheKeyIsRevoked() {
        IcrAppKey key = sandbox.addKey();
        sandbox.revokeKey(key);
        try (IcrApp old = IcrApp.builder()
                .baseUrl(sandbox.baseUrl())
                .credentials(IcrCredentials.app(sandbox.appId(), key.pkcs8Pem()))
                .build()) {
            IcrClient client = old.installation(sandbox.installationId());

            assertThatThrownBy(() -> old.installations().list()).isInstanceOf(UnauthorizedException.class);
            assertThatThrownBy(() -> client.organizations().get(sandbox.organizationId()))
                    .isInstanceOfSatisfying(TokenException.class, refused -> {
                        assertThat(refused.status()).hasValue(401);
                        assertThat(refused.error()).contains("Unauthorized");
                        assertThat(refused.outcome()).isEqualTo(Outcome.NOT_SENT);
                        assertThat(refused)
                                .message()
                                .startsWith("icr getOrganization: no token: the registry made no token,"
                                        + " it answered HTTP 401 Unauthorized, \"")
                                .contains("the key may be revoked")
                                .endsWith("(POST /app/installations/{installationId}/accessTokens)");
                    });
        }
        assertThat(sent("getOrganization")).isEmpty();
    }

    @Test
    void saysSoIfTheClockIsFiveMinutesOffAndTheRegistryTellsNoTime() {
        for (Duration off : List.of(Duration.ofMinutes(5), Duration.ofMinutes(-15))) {
            sandbox.appClockAheadBy(off);

            assertThatThrownBy(() -> app.installation(sandbox.installationId())
                            .organizations()
                            .get(sandbox.organizationId()))
                    .isInstanceOf(TokenException.class)
                    .hasMessageContaining("HTTP 401")
                    .hasMessageContaining("this machine's clock off");
        }
    }

    @Test
    void aSuspendedInstallationGetsNoTokenAndItsTokenIsNoGood() {
        IcrClient client = app.installation(sandbox.installationId());
        assertThat(client.organizations().get(sandbox.organizationId())).isNotNull();
        sandbox.suspend(sandbox.installationId());

        assertThatThrownBy(() -> client.organizations().get(sandbox.organizationId()))
                .isInstanceOf(ForbiddenException.class);
        app.forget(sandbox.installationId());
        assertThatThrownBy(() -> app.installation(sandbox.installationId())
                        .organizations()
                        .get(sandbox.organizationId()))
                .isInstanceOfSatisfying(
                        TokenException.class,
                        refused -> assertThat(refused.status()).hasValue(403))
                .hasMessageContaining("the installation may be suspended, removed or not of this app");

        sandbox.unsuspend(sandbox.installationId());
        assertThat(app.installation(sandbox.installationId())
                        .organizations()
                        .get(sandbox.organizationId())
                        .id())
                .isEqualTo(sandbox.organizationId());
    }

    @Test
    void aForgedInstallationIdIsFoundOut() {
        String forged = "00000000-dead-4000-8000-000000000000";

        assertThatThrownBy(() -> app.installations().get(forged)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> app.installation(forged).organizations().get(sandbox.organizationId()))
                .isInstanceOfSatisfying(
                        TokenException.class,
                        refused -> assertThat(refused.status()).hasValue(404))
                .hasMessageContaining("the installation may be suspended, removed or not of this app");
    }

    @Test
    void anInstallationIdCannotLeadToAnotherPlace() {
        String crooked = "../x/../" + sandbox.installationId() + "?a=b#c%2e";

        assertThatThrownBy(() -> app.installation(crooked).projects().list()).isInstanceOf(TokenException.class);

        assertThat(sandbox.requests())
                .hasSize(1)
                .allSatisfy(request -> assertThat(request.path())
                        .isEqualTo("/app/installations/..%2Fx%2F..%2F" + sandbox.installationId()
                                + "%3Fa%3Db%23c%252e/accessTokens"));
        for (String nothing : List.of("", " ", ".", "..")) {
            assertThatThrownBy(() -> app.installation(nothing))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("`installationId` must not be blank");
        }
    }

    @Test
    void quotesTheMessageOfARefusalAlsoWhereItIsAList() {
        sandbox.switchOn(IcrSwitch.ERROR_MESSAGES_AS_LIST);

        assertThatThrownBy(() -> app.installation("nowhere").projects().list())
                .isInstanceOf(TokenException.class)
                .hasMessageContaining("HTTP 404 Not Found, \"");
    }

    @Test
    void asksAgainForATokenWhenTheRegistryIsBusy() {
        sandbox.faults().next("createInstallationAccessToken", Fault.status(503).header("Retry-After", "0"));

        assertThat(app.installation(sandbox.installationId())
                        .organizations()
                        .get(sandbox.organizationId())
                        .id())
                .isEqualTo(sandbox.organizationId());
        assertThat(sent("createInstallationAccessToken")).hasSize(2);
    }

    @Test
    void refusesAnAnswerWithoutAToken() {
        sandbox.faults()
                .next("createInstallationAccessToken", Fault.answer(json -> new ObjectMapper().createObjectNode()));

        assertThatThrownBy(() ->
                        app.installation(sandbox.installationId()).projects().list())
                .isInstanceOf(TokenException.class)
                .hasMessageContaining("the registry's answer with a token cannot be used")
                .hasMessageContaining("`token`");
    }

    @Test
    void revokesTheTokenAtHandAndMakesAnotherWhenNeeded() {
        IcrClient client = app.installation(sandbox.installationId());
        assertThat(client.organizations().get(sandbox.organizationId())).isNotNull();

        assertThat(client.revokeToken()).isTrue();
        assertThat(client.revokeToken()).isFalse();

        assertThat(recorder.tokens("/app/installations/token"))
                .hasSize(1)
                .isEqualTo(recorder.tokens("/organizations/" + sandbox.organizationId()));
        assertThat(sent("createInstallationAccessToken")).hasSize(1);
        assertThat(client.organizations().get(sandbox.organizationId()).id()).isEqualTo(sandbox.organizationId());
        assertThat(sent("createInstallationAccessToken")).hasSize(2);
    }

    @Test
    void makesNoTokenToRevokeIt() {
        assertThat(app.installation(sandbox.installationId()).revokeToken()).isFalse();
        assertThat(app.client().revokeToken()).isFalse();

        assertThat(sandbox.requests()).isEmpty();
    }

    @Test
    void neverRevokesTwice() {
        IcrClient client = app.installation(sandbox.installationId());
        assertThat(client.organizations().get(sandbox.organizationId())).isNotNull();
        sandbox.faults().next("revokeAccessToken", Fault.status(503).header("Retry-After", "0"));
        sandbox.faults().next("revokeAccessToken", Fault.credentialRevoked());

        assertThatThrownBy(client::revokeToken).isInstanceOf(OutcomeUnknownException.class);
        assertThat(sent("revokeAccessToken")).hasSize(1);
        assertThatThrownBy(client::revokeToken).isInstanceOf(UnauthorizedException.class);
        assertThat(sent("revokeAccessToken")).hasSize(2);
        assertThat(sent("createInstallationAccessToken")).hasSize(1);
    }

    @Test
    void listsItsInstallationsAndWhatTheyPermit() {
        List<Installation> all = app.installations().listAll().stream().toList();

        assertThat(all).extracting(Installation::id).contains(sandbox.installationId(), sandbox.secondInstallationId());
        assertThat(all.get(0).permissions()).isNotEmpty();
        assertThat(only("listInstallations").query()).isEqualTo(Map.of("limit", List.of("10"), "page", List.of("0")));
    }

    @Test
    void showsNoSecret() {
        IcrAppCredentials credentials = Apps.credentials(sandbox);
        String key = sandbox.appPrivateKeyPem().lines().skip(2).findFirst().orElseThrow();

        assertThat(List.of(credentials.toString(), credentials.itself().toString()))
                .containsExactly(
                        "IcrAppCredentials[" + sandbox.appId() + "]", "IcrCredentials[app " + sandbox.appId() + "]")
                .noneMatch(text -> text.contains(key));
        assertThat(credentials.installation("i-1"))
                .hasToString("IcrCredentials[app " + sandbox.appId() + ", installation i-1]");
        assertThatThrownBy(() -> IcrCredentials.app("a-1", "-----BEGIN PRIVATE KEY-----\n" + key))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(key);
    }

    @Test
    void wantsAnId() {
        String pem = sandbox.appPrivateKeyPem();

        for (String blank : List.of("", " ")) {
            assertThatThrownBy(() -> IcrCredentials.app(blank, pem))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("`appId` must not be blank");
        }
    }

    @Test
    void takesItsSettingsFromVariables() {
        try (IcrApp one = IcrApp.builder()
                .fromVariables(Map.of(
                        "CLIMATEFINANCE_ICR_APP_ID", sandbox.appId(),
                        "CLIMATEFINANCE_ICR_PRIVATE_KEY",
                                sandbox.appPrivateKeyPem().replace("\n", "\\n"),
                        "CLIMATEFINANCE_ICR_BASE_URL", sandbox.baseUrl() + "/"))
                .build()) {
            assertThat(one.installation(sandbox.installationId())
                            .projects()
                            .list()
                            .projects())
                    .isNotEmpty();
        }
        assertThatThrownBy(() -> IcrApp.builder()
                        .fromVariables(Map.of(
                                "CLIMATEFINANCE_ICR_APP_ID", "a-1", "CLIMATEFINANCE_ICR_ENVIRONMENT", "SANDBOX")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("environment variable `CLIMATEFINANCE_ICR_PRIVATE_KEY` is not set");
    }

    @Test
    void aBaseUrlGoesBeforeTheEnvironment() {
        try (IcrApp one = IcrApp.builder()
                .environment(IcrEnvironment.PRODUCTION)
                .baseUrl(sandbox.baseUrl())
                .credentials(Apps.credentials(sandbox))
                .build()) {
            assertThat(one.client().projects().list().projects()).isNotEmpty();
        }
        assertThat(sent("createAppAccessToken")).hasSize(1);
    }

    @Test
    void wantsCredentialsAndAnAddress() {
        assertThatThrownBy(() -> IcrApp.builder().baseUrl(sandbox.baseUrl()).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`credentials` is required");
        assertThatThrownBy(() ->
                        IcrApp.builder().credentials(Apps.credentials(sandbox)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`environment` or `baseUrl` is required");
    }

    private List<SandboxRequest> sent(String operation) {
        return sandbox.requests(operation);
    }

    private SandboxRequest only(String operation) {
        assertThat(sent(operation)).hasSize(1);
        return sent(operation).get(0);
    }

    private static JsonNode decoded(String part) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(part));
    }
}
