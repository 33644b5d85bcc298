package io.github.climatefinance.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenServiceTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BASIC_CLIENT = Caller.basic("synthetic+client:marker-client-secret");

    private final LibraryApi library = new LibraryApi();
    private final SandboxServer server = SandboxServer.start(library);
    private final Map<String, String> form = new TreeMap<>(LibraryApi.GRANT);

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void issuesATokenThatAdmits() throws Exception {
        form.put("scope", "write");
        HttpResponse<String> response = ask("/oauth/token", "");
        JsonNode token = JSON.readTree(response.body());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(token.path("access_token").asText()).startsWith("synthetic-").hasSizeGreaterThan(50);
        assertThat(token.path("token_type").asText()).isEqualTo("Bearer");
        assertThat(token.path("expires_in").asLong()).isEqualTo(180);
        assertThat(token.path("scope").asText()).isEqualTo("write");
        assertThat(bearing("Bearer " + token.path("access_token").asText()).json("/v1/books"))
                .hasToString("[\"write\"]");
        assertThat(server.violations()).isEmpty();
    }

    @Test
    void issuesAnotherTokenEachTimeAndOnEachPath() throws Exception {
        String one = issued("/oauth/token");
        String other = issued("/connect/token");

        assertThat(one).isNotEqualTo(other);
        assertThat(status(one)).isEqualTo(200);
        assertThat(status(other)).isEqualTo(200);
        assertThat(server.requests())
                .filteredOn(request -> request.operation().startsWith("createToken"))
                .hasSize(2);
    }

    @Test
    void refusesATokenOnceItHasExpired() throws Exception {
        String token = issued("/oauth/token");

        library.clock.passes(LibraryApi.LIFETIME.minusMinutes(1));
        assertThat(status(token)).isEqualTo(200);
        library.clock.passes(Duration.ofMinutes(1));
        assertThat(status(token)).isEqualTo(401);
        assertThat(status(issued("/oauth/token"))).isEqualTo(200);
        assertThatThrownBy(() -> library.clock.passes(Duration.ofSeconds(-1)))
                .hasMessage("`time` must not be negative, but was PT-1S");
    }

    @Test
    void letsATokenExpireAtTheVeryInstant() {
        Instant noon = Instant.parse("2026-01-01T12:00:00Z");
        SandboxClock clock = new SandboxClock(Clock.fixed(noon, ZoneOffset.UTC));
        IssuedTokens tokens = new IssuedTokens(clock, "");
        String token = tokens.issue(Duration.ofSeconds(10)).text();

        clock.passes(Duration.ofSeconds(10).minusNanos(1));
        assertThat(tokens.live(token)).hasValueSatisfying(live -> {
            assertThat(live.issuedAt()).isEqualTo(noon);
            assertThat(live.expiresAt()).isEqualTo(noon.plusSeconds(10));
            assertThat(live.binding()).isEmpty();
        });
        clock.passes(Duration.ofNanos(1));
        assertThat(tokens.live(token)).isEmpty();
    }

    @Test
    void refusesATokenOnceItIsRevoked() throws Exception {
        String one = issued("/oauth/token");
        String other = issued("/oauth/token");

        library.tokens.revoke(one);
        assertThat(status(one)).isEqualTo(401);
        assertThat(status(other)).isEqualTo(200);
        library.tokens.revokeAll();
        assertThat(status(other)).isEqualTo(401);
    }

    @Test
    void forgetsTokensAndTimeWhenReset() throws Exception {
        String token = issued("/oauth/token");
        library.clock.passes(Duration.ofDays(9));

        server.reset();

        assertThat(status(token)).isEqualTo(401);
        assertThat(library.tokens.issue(Duration.ofHours(1)).issuedAt())
                .isBefore(Instant.now().plus(Duration.ofDays(1)));
    }

    @Test
    void admitsOnlyOneBearerHeaderWithATokenOfItsOwn() throws Exception {
        String token = issued("/oauth/token");

        assertThat(bearing("BEARER " + token).get("/v1/books").statusCode()).isEqualTo(200);
        for (String wrong :
                new String[] {"", token, "Bearer", "Basic " + token, "Bearer " + token + "x", "Bearer  " + token}) {
            assertThat(bearing(wrong).get("/v1/books").statusCode()).as(wrong).isEqualTo(401);
        }
        HttpRequest twice = bearing("Bearer " + token)
                .request("/v1/books")
                .header("Authorization", "Bearer " + token)
                .build();
        assertThat(bearing("").send(twice).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "grant_type, client_credentials, 400, unsupported_grant_type",
        "client_id, stranger, 401, invalid_client",
        "client_secret, marker-wrong, 401, invalid_client",
        "client_secret, 'marker-client-secret\n', 401, invalid_client",
        "username, READER, 403, invalid_grant",
        "password, marker-wrong, 403, invalid_grant",
        "scope, read admin, 400, invalid_scope",
        "scope, reader, 400, invalid_scope",
    })
    void refusesAWrongValueAsConfigured(String field, String value, int status, String error) throws Exception {
        form.put(field, value);

        HttpResponse<String> response = ask("/oauth/token", "");

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(JSON.readTree(response.body()).path("error").asText()).isEqualTo(error);
        assertThat(server.violations()).isEmpty();
    }

    @Test
    void namesAWrongClientBeforeAWrongGrant() throws Exception {
        form.put("password", "marker-wrong");
        form.put("client_id", "stranger");

        assertThat(ask("/oauth/token", "").body()).contains("invalid_client");
    }

    @Test
    void leavesErrorsWithoutABodyWhereTheProviderDocumentsNone() throws Exception {
        library.errorBodies.set(false);
        form.put("password", "marker-wrong");

        HttpResponse<String> response = ask("/oauth/token", "");

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void takesWhatIsMissingUndeclaredOrGivenTwiceForAViolation() throws Exception {
        form.remove("grant_type");
        form.put("grant-type", "password");

        HttpResponse<String> response = ask("/oauth/token", "");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(server.takeViolations())
                .extracting(Violation::toString)
                .hasSize(2)
                .anyMatch(text -> text.contains("createToken REQUEST") && text.contains("grant_type"))
                .contains("createToken REQUEST: property `grant-type` is not in the specification");

        assertThat(send("/oauth/token", "", "grant_type=password&grant_type=password")
                        .body())
                .contains("/grant_type: array found, string expected");
    }

    @Test
    void letsAFieldBeMissingThatTheDocumentLeavesOptional() throws Exception {
        form.remove("username");

        assertThat(ask("/oauth/token", "").statusCode()).isEqualTo(200);
    }

    @Test
    void knowsAClientByBasicInPlaceOfTheForm() throws Exception {
        form.remove("client_id");
        form.remove("client_secret");

        assertThat(ask("/oauth/token", BASIC_CLIENT).statusCode()).isEqualTo(200);
        assertThat(ask("/basic/token", BASIC_CLIENT).statusCode()).isEqualTo(200);
        assertThat(ask("/oauth/token", Caller.basic("synthetic+client:wrong")).body())
                .contains("invalid_client");
        assertThat(ask("/oauth/token", "").body()).contains("invalid_client");
    }

    @Test
    void refusesAClientThatNamesItselfTwice() throws Exception {
        HttpResponse<String> response = ask("/oauth/token", BASIC_CLIENT);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("invalid_request");
    }

    @Test
    void asksForBasicWhereTheDocumentDoes() throws Exception {
        HttpResponse<String> response = ask("/basic/token", "");

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).contains("invalid_client");
    }

    @Test
    void commitsFaultsOnTheTokenOperation() throws Exception {
        server.faults().next("createToken", Fault.status(503).header("Retry-After", "0"));
        server.faults().next("createToken", Fault.credentialRevoked());
        server.faults().next("createToken", Fault.truncatedJson());
        server.faults().next("createToken", Fault.dropAfterEffect());

        HttpResponse<String> busy = ask("/oauth/token", "");
        HttpResponse<String> revoked = ask("/oauth/token", "");
        HttpResponse<String> truncated = ask("/oauth/token", "");

        assertThat(busy.statusCode()).isEqualTo(503);
        assertThat(busy.body()).isEmpty();
        assertThat(busy.headers().firstValue("Retry-After")).hasValue("0");
        assertThat(revoked.statusCode()).isEqualTo(401);
        assertThat(revoked.body()).contains("invalid_client");
        assertThat(truncated.body()).startsWith("{\"access_token\":").doesNotEndWith("}");
        assertThatThrownBy(() -> ask("/oauth/token", "")).isInstanceOf(IOException.class);
        assertThat(ask("/oauth/token", "").statusCode()).isEqualTo(200);
    }

    @Test
    void remembersTokenRequestsWithoutTheirSecrets() throws Exception {
        String token = issued("/oauth/token");
        bearing("Bearer " + token).get("/v1/books");
        bearing("Bearer " + token).get("/v1/books?access_token=marker-query");
        send("/oauth/token", BASIC_CLIENT, "refreshToken=marker-1&client_assertion=marker-2&grant_type=x");

        assertThat(server.requests().toString())
                .doesNotContain("marker", token, BASIC_CLIENT)
                .contains("grant_type=password&password=███&scope=read+write&username=reader")
                .contains("refreshToken=███&client_assertion=███&grant_type=x")
                .contains("access_token=[███]");
        assertThat(server.violations().toString()).doesNotContain("marker");
    }

    private Caller bearing(String authorization) {
        return new Caller(server.baseUrl(), authorization);
    }

    private int status(String token) throws Exception {
        return bearing("Bearer " + token).get("/v1/books").statusCode();
    }

    private String issued(String path) throws Exception {
        return JSON.readTree(ask(path, "").body()).path("access_token").asText();
    }

    private HttpResponse<String> ask(String path, String authorization) throws Exception {
        return send(
                path,
                authorization,
                form.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")));
    }

    private HttpResponse<String> send(String path, String authorization, String body) throws Exception {
        Caller caller = new Caller(server.baseUrl(library.tokenService), authorization);
        return caller.send(caller.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }
}
