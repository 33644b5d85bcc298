package io.github.climatefinance.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.sandbox.icr.IcrSwitch;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IcrTokenTest {

    private static final String INSTALLATIONS = "/app/installations?limit=10&page=0";
    private static final String PROJECTS = "/projects?limit=10&page=0";

    private final IcrSandbox sandbox = IcrSandbox.start();

    @AfterEach
    void close() {
        assertThat(sandbox.violations()).isEmpty();
        sandbox.close();
    }

    @Test
    void leadsFromTheKeyOfAnAppToARetirement() throws Exception {
        String organization = sandbox.organizationId();
        JsonNode installations = IcrCaller.app(sandbox).read(INSTALLATIONS);
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
    }

    @ParameterizedTest
    @CsvSource({"-60, 540", "-60, 600", "0, 30", "2, 300", "-4000, 60"})
    void takesJwtsWithinTheirTime(long issued, long expires) throws Exception {
        assertThat(withJwtOf(issued, expires)).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"60, 540", "-60, 660", "-60, -1", "-60, 0"})
    void refusesJwtsOutOfTheirTime(long issued, long expires) throws Exception {
        assertThat(withJwtOf(issued, expires)).isEqualTo(401);
    }

    private int withJwtOf(long issued, long expires) throws Exception {
        long now = sandbox.now().getEpochSecond();
        return status(
                IcrCaller.jwt(sandbox.appPrivateKeyPem(), IcrCaller.claims(sandbox, now + issued, now + expires)));
    }

    private int status(String token) throws Exception {
        return IcrCaller.with(sandbox, token).get(INSTALLATIONS).statusCode();
    }

    @Test
    void refusesJwtsThatLackAClaimOrAreAnotherApps() throws Exception {
        String claims = claims();
        String pem = sandbox.appPrivateKeyPem();

        assertThat(status(IcrCaller.jwt(pem, claims))).isEqualTo(200);
        assertThat(status(IcrCaller.jwt(pem, claims.replace(",'alg':'RS256'", ""))))
                .isEqualTo(200);
        assertThat(status(IcrCaller.jwt(pem, claims.replace("'iss'", "'sub'")))).isEqualTo(401);
        assertThat(status(IcrCaller.jwt(pem, claims.replace("'iat'", "'nbf'")))).isEqualTo(401);
        assertThat(status(IcrCaller.jwt(pem, claims.replace("'exp'", "'xyz'")))).isEqualTo(401);
        assertThat(status(IcrCaller.jwt(pem, claims.replace(sandbox.appId(), sandbox.organizationId()))))
                .isEqualTo(401);
    }

    @Test
    void refusesJwtsThatAreNotSignedWithAKeyOfTheApp() throws Exception {
        String claims = claims();
        String good = IcrCaller.jwt(sandbox.appPrivateKeyPem(), claims);
        String stranger = IcrAppKey.generated().pkcs8Pem();
        String unsigned = good.substring(0, good.lastIndexOf('.') + 1);

        assertThat(status(IcrCaller.jwt(stranger, claims))).isEqualTo(401);
        assertThat(status(unsigned)).isEqualTo(401);
        assertThat(status(unsigned + "AAAA")).isEqualTo(401);
        assertThat(status(unsigned + "%%%")).isEqualTo(401);
        assertThat(status(good.replaceFirst("\\.[^.]*\\.", ".e30."))).isEqualTo(401);
        assertThat(status("x." + good.substring(good.indexOf('.') + 1))).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'alg':'none'}", "{'alg':'HS256'}", "{'alg':'RS512'}", "{}"})
    void refusesAnotherAlgorithm(String header) throws Exception {
        assertThat(status(IcrCaller.jwt(header, sandbox.appPrivateKeyPem(), claims())))
                .isEqualTo(401);
    }

    @Test
    void refusesTheJwtOfAnAppWhoseClockIsFiveMinutesAhead() throws Exception {
        String jwt = IcrCaller.jwt(sandbox);

        sandbox.appClockAheadBy(Duration.ofMinutes(5));
        assertThat(status(jwt)).isEqualTo(401);
        sandbox.appClockAheadBy(Duration.ofMinutes(-5));
        assertThat(status(jwt)).isEqualTo(200);
        sandbox.appClockAheadBy(Duration.ofMinutes(-10));
        assertThat(status(jwt)).isEqualTo(401);
        sandbox.reset();
        assertThat(status(jwt)).isEqualTo(200);
    }

    @Test
    void endsJwtsByItsOwnClock() throws Exception {
        String jwt = IcrCaller.jwt(sandbox);

        sandbox.passes(Duration.ofMinutes(8));
        assertThat(status(jwt)).isEqualTo(200);
        sandbox.passes(Duration.ofMinutes(2));
        assertThat(status(jwt)).isEqualTo(401);
        assertThat(status(IcrCaller.jwt(sandbox))).isEqualTo(200);
    }

    @Test
    void takesSeveralKeysUntilTheyAreRevoked() throws Exception {
        IcrAppKey second = sandbox.addKey();
        String first = IcrCaller.jwt(sandbox);

        assertThat(status(IcrCaller.jwt(second.pkcs8Pem(), claims()))).isEqualTo(200);
        sandbox.revokeKey(sandbox.appKey());
        assertThat(status(first)).isEqualTo(401);
        assertThat(status(IcrCaller.jwt(second.pkcs8Pem(), claims()))).isEqualTo(200);
        sandbox.reset();
        assertThat(status(first)).isEqualTo(200);
        assertThat(status(IcrCaller.jwt(second.pkcs8Pem(), claims()))).isEqualTo(401);
    }

    @Test
    void givesTheSameKeyInBothForms() throws Exception {
        IcrAppKey key = sandbox.appKey();
        byte[] pkcs1 = IcrCaller.decoded(key.pkcs1Pem());
        byte[] pkcs8 = IcrCaller.decoded(key.pkcs8Pem());
        ByteArrayOutputStream wrapped = new ByteArrayOutputStream();
        wrapped.write(
                HexFormat.of().parseHex("3082%04x020100300d06092a864886f70d0101010500".formatted(pkcs8.length - 4)));
        wrapped.write(HexFormat.of().parseHex("0482%04x".formatted(pkcs1.length)));
        wrapped.write(pkcs1);

        assertThat(key.pkcs1Pem()).startsWith("-----BEGIN RSA PRIVATE KEY-----\n");
        assertThat(key.pkcs8Pem()).startsWith("-----BEGIN PRIVATE KEY-----\n");
        assertThat(Arrays.copyOf(pkcs1, 2)).isEqualTo(new byte[] {0x30, (byte) 0x82});
        assertThat(wrapped.toByteArray()).isEqualTo(pkcs8);
        assertThat(key).hasToString("IcrAppKey[" + key.fingerprint() + "]");
        assertThat(key.fingerprint()).hasSize(64);
    }

    @Test
    void makesTokensForAnInstallationThatLastTwoHours() throws Exception {
        JsonNode token = IcrCaller.app(sandbox)
                .ok("POST", "/app/installations/" + sandbox.installationId() + "/accessTokens", "");
        IcrCaller caller = IcrCaller.with(sandbox, token.path("token").asText());

        assertThat(token.path("token").asText()).startsWith("crs_");
        assertThat(token.path("organizationId").asText()).isEqualTo(sandbox.organizationId());
        assertThat(token.path("installationId").asText()).isEqualTo(sandbox.installationId());
        assertThat(token.path("appId").asText()).isEqualTo(sandbox.appId());
        assertThat(token.at("/permissions/organization_inventory").asText()).isEqualTo("WRITE");
        assertThat(Duration.between(
                        Instant.parse(token.path("createdAt").asText()),
                        Instant.parse(token.path("expiresAt").asText())))
                .isEqualTo(Duration.ofHours(2));
        sandbox.passes(Duration.ofMinutes(119));
        assertThat(caller.credits(sandbox.organizationId())).isNotEmpty();
        sandbox.passes(Duration.ofMinutes(2));
        assertThat(caller.status("GET", PROJECTS, "")).isEqualTo(401);
    }

    @Test
    void makesTokensForTheAppThatReadWhatIsPublicOnly() throws Exception {
        JsonNode token = IcrCaller.app(sandbox).ok("POST", "/app/accessTokens", "");
        IcrCaller caller = IcrCaller.with(sandbox, token.path("token").asText());

        assertThat(token.has("installationId")).isFalse();
        assertThat(token.path("permissions")).isEmpty();
        assertThat(caller.read(PROJECTS).path("projects")).hasSize(10);
        assertThat(caller.status("GET", organization(""), "")).isEqualTo(403);
        assertThat(caller.status("GET", organization("/friendbot"), "")).isEqualTo(403);
    }

    @Test
    void tellsCredentialsOfOneKindFromThoseOfTheOther() throws Exception {
        IcrCaller jwt = IcrCaller.app(sandbox);
        IcrCaller organization = IcrCaller.organization(sandbox);

        assertThat(jwt.status("GET", PROJECTS, "")).isEqualTo(401);
        assertThat(jwt.status("GET", organization(""), "")).isEqualTo(401);
        assertThat(jwt.status("DELETE", "/app/installations/token", "")).isEqualTo(401);
        assertThat(organization.status("GET", INSTALLATIONS, "")).isEqualTo(401);
        assertThat(organization.status("POST", "/app/accessTokens", "")).isEqualTo(401);
        assertThat(organization.status("POST", "/app/installations/" + sandbox.installationId() + "/accessTokens", ""))
                .isEqualTo(401);
        assertThat(IcrCaller.with(sandbox, "crs_unknown").status("GET", PROJECTS, ""))
                .isEqualTo(401);
    }

    @Test
    void revokesTheTokenThatIsShown() throws Exception {
        IcrCaller one = IcrCaller.installation(sandbox, sandbox.installationId());
        IcrCaller other = IcrCaller.installation(sandbox, sandbox.installationId());

        HttpResponse<String> revoked = one.send("DELETE", "/app/installations/token", "");

        assertThat(revoked.statusCode()).isEqualTo(200);
        assertThat(one.status("GET", PROJECTS, "")).isEqualTo(401);
        assertThat(one.status("DELETE", "/app/installations/token", "")).isEqualTo(401);
        assertThat(other.status("GET", PROJECTS, "")).isEqualTo(200);
        assertThat(IcrCaller.organization(sandbox).status("DELETE", "/app/installations/token", ""))
                .isEqualTo(403);
    }

    @Test
    void letsASuspendedInstallationDoNothing() throws Exception {
        IcrCaller before = IcrCaller.installation(sandbox, sandbox.installationId());
        String tokens = "/app/installations/" + sandbox.installationId() + "/accessTokens";

        sandbox.suspend(sandbox.installationId());

        assertThat(before.status("GET", PROJECTS, "")).isEqualTo(403);
        assertThat(IcrCaller.app(sandbox).status("POST", tokens, "")).isEqualTo(403);
        assertThat(IcrCaller.installation(sandbox, sandbox.secondInstallationId())
                        .status("GET", PROJECTS, ""))
                .isEqualTo(200);
        sandbox.unsuspend(sandbox.installationId());
        assertThat(before.status("GET", PROJECTS, "")).isEqualTo(200);
        assertThat(IcrCaller.app(sandbox).status("POST", tokens, "")).isEqualTo(200);
    }

    @Test
    void doesNotFindAForgedInstallation() throws Exception {
        IcrCaller app = IcrCaller.app(sandbox);

        assertThat(app.status("GET", "/app/installations/forged", "")).isEqualTo(404);
        assertThat(app.status("POST", "/app/installations/forged/accessTokens", ""))
                .isEqualTo(404);
        assertThatThrownBy(() -> sandbox.suspend("forged"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`installationId` must be known to the registry, but was forged");
    }

    @Test
    void endsTheTokensOfAnInstallationThatIsRemoved() throws Exception {
        IcrCaller main = IcrCaller.installation(sandbox, sandbox.installationId());
        IcrCaller second = IcrCaller.installation(sandbox, sandbox.secondInstallationId());

        sandbox.uninstall(sandbox.installationId());

        assertThat(main.status("GET", PROJECTS, "")).isEqualTo(401);
        assertThat(second.status("GET", PROJECTS, "")).isEqualTo(200);
        assertThat(IcrCaller.app(sandbox).status("GET", "/app/installations/" + sandbox.installationId(), ""))
                .isEqualTo(404);
        assertThat(IcrCaller.app(sandbox).read(INSTALLATIONS).path("installations"))
                .hasSize(1);
    }

    @Test
    void givesNewPermissionsToNewTokensOnly() throws Exception {
        IcrCaller before = IcrCaller.installation(sandbox, sandbox.secondInstallationId());
        String inventory = "/organizations/" + sandbox.secondOrganizationId() + "/inventory";

        sandbox.permit(sandbox.secondInstallationId(), Map.of("organization_info", "VIEW"));

        assertThat(before.status("GET", inventory, "")).isEqualTo(200);
        assertThat(IcrCaller.installation(sandbox, sandbox.secondInstallationId())
                        .status("GET", inventory, ""))
                .isEqualTo(403);
    }

    @Test
    void installsTheAppElsewhere() throws Exception {
        String id = sandbox.install(sandbox.partnerOrganizationId(), Map.of("organization_inventory", "VIEW"));

        assertThat(IcrCaller.installation(sandbox, id).credits(sandbox.partnerOrganizationId()))
                .isNotEmpty();
        assertThatThrownBy(() -> sandbox.install("nobody", Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bindsATokenToItsOrganization() throws Exception {
        IcrCaller main = IcrCaller.installation(sandbox, sandbox.installationId());
        IcrCaller second = IcrCaller.installation(sandbox, sandbox.secondInstallationId());

        assertThat(main.credits(sandbox.organizationId())).isNotEmpty();
        assertThat(second.credits(sandbox.secondOrganizationId())).isNotEmpty();
        for (String path : new String[] {"", "/inventory", "/friendbot"}) {
            assertThat(second.status("GET", organization(path), "")).isEqualTo(403);
        }
        assertThat(main.status("GET", "/organizations/nobody", "")).isEqualTo(404);
        sandbox.switchOn(IcrSwitch.FOREIGN_ORGANIZATION_NOT_FOUND);
        assertThat(second.status("GET", organization(""), "")).isEqualTo(404);
        sandbox.switchOff(IcrSwitch.FOREIGN_ORGANIZATION_NOT_FOUND);
        assertThat(second.status("GET", organization(""), "")).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "organization_info, VIEW, GET, ''",
        "organization_info, VIEW, GET, /addresses",
        "organization_info, VIEW, GET, /retirements",
        "organization_info, VIEW, GET, /retirements/1/pdf",
        "organization_inventory, VIEW, GET, /inventory",
        "organization_inventory, VIEW, GET, /inventory/requests?limit=1&page=0",
        "organization_inventory, REQUEST, POST, /inventory/requests/retire",
        "organization_inventory, REQUEST, POST, /inventory/requests/transfer",
        "organization_inventory, REQUEST, POST, /inventory/requests/transfer_retire",
        "organization_inventory, WRITE, POST, /inventory/action/retire",
        "organization_inventory, WRITE, POST, /inventory/action/transfer",
        "organization_inventory, WRITE, POST, /inventory/action/transfer_retire",
        "organization_inventory, WRITE, POST, /inventory/action/cancel",
        "organization_warehouse, VIEW, GET, /warehouse/inventory",
        "organization_warehouse, VIEW, GET, /warehouse/inventory/reservations",
        "organization_warehouse, WRITE, DELETE, /warehouse/inventory/reservations/none",
    })
    void asksForThePermissionOfEachOperation(String area, String level, String method, String path) throws Exception {
        boolean pays = method.equals("POST");
        String credit = IcrCaller.organization(sandbox)
                .credits(sandbox.organizationId())
                .get(0)
                .path("id")
                .asText();
        String body = pays
                ? "{'creditId':'%s','amount':1%s}"
                        .formatted(
                                credit,
                                path.contains("transfer")
                                        ? ",'toOrganizationId':'" + sandbox.partnerOrganizationId() + "'"
                                        : "")
                : "";
        for (String given : new String[] {"VIEW", "REQUEST", "WRITE"}) {
            boolean enough = "VIEW,REQUEST,WRITE".indexOf(given) >= "VIEW,REQUEST,WRITE".indexOf(level);
            HttpResponse<String> response = IcrCaller.with(
                            sandbox, sandbox.organizationToken(sandbox.organizationId(), Map.of(area, given)))
                    .send(method, organization(path), body);
            assertThat(response.statusCode() == 403)
                    .as("%s %s", given, response.body())
                    .isEqualTo(!enough);
        }
        assertThat(IcrCaller.with(
                                sandbox, sandbox.organizationToken(sandbox.organizationId(), Map.of("other", "WRITE")))
                        .status(method, organization(path), body))
                .isEqualTo(403);
    }

    @Test
    void letsAnyTokenOfTheOrganizationCallTheFriendbot() throws Exception {
        String token = sandbox.organizationToken(sandbox.organizationId(), Map.of());

        assertThat(IcrCaller.with(sandbox, token).status("GET", organization("/friendbot"), ""))
                .isEqualTo(200);
    }

    @Test
    void showsInternalProjectsToExaminersOnly() throws Exception {
        String examiner = sandbox.organizationToken(sandbox.organizationId(), Map.of("examiner", "VIEW"));
        String internal = "/projects/internal?limit=10&page=0";

        assertThat(IcrCaller.with(sandbox, examiner).read(internal).path("projects"))
                .hasSize(3);
        assertThat(IcrCaller.organization(sandbox).status("GET", internal, "")).isEqualTo(403);
        assertThat(IcrCaller.with(sandbox, examiner)
                        .read("/v1/utils/internal/projects")
                        .path("project"))
                .hasSize(3);
        assertThat(IcrCaller.organization(sandbox).status("GET", "/v1/utils/internal/projects", ""))
                .isEqualTo(403);
    }

    @Test
    void writesFailuresAsTheProvidersFrameworkDoes() throws Exception {
        IcrCaller caller = IcrCaller.installation(sandbox, sandbox.secondInstallationId());
        String path = "/organizations/" + sandbox.secondOrganizationId() + "/inventory/action/retire";
        String body = "{'creditId':'x','amount':1}";

        JsonNode text = IcrCaller.read(caller.send("POST", path, body));
        sandbox.switchOn(IcrSwitch.ERROR_MESSAGES_AS_LIST);
        JsonNode list = IcrCaller.read(caller.send("POST", path, body));
        sandbox.switchOff(IcrSwitch.ERROR_MESSAGES_AS_LIST);

        assertThat(text.path("statusCode").asInt()).isEqualTo(403);
        assertThat(text.path("error").asText()).isEqualTo("Forbidden");
        assertThat(text.path("message").asText())
                .isEqualTo("the token lacks the permission organization_inventory:read_write");
        assertThat(list.path("message")).hasSize(1);
        assertThat(list.at("/message/0")).isEqualTo(text.path("message"));
        assertThat(IcrCaller.read(caller.send("POST", path, body))).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource(ErrorCase.class)
    void namesTheStatusOfEachFailure(ErrorCase failure) throws Exception {
        String token = failure == ErrorCase.UNAUTHORIZED ? "wrong" : sandbox.organizationToken();
        JsonNode json = IcrCaller.read(IcrCaller.with(sandbox, token).get(failure.path));

        assertThat(json.path("statusCode").asInt()).isEqualTo(failure.status);
        assertThat(json.path("error").asText()).isEqualTo(failure.error);
        assertThat(json.path("message").asText()).isNotEmpty();
    }

    private enum ErrorCase {
        UNAUTHORIZED("/retirements/list?skip=0&first=1", 401, "Unauthorized"),
        FORBIDDEN("/projects/internal?limit=1&page=0", 403, "Forbidden"),
        NOT_FOUND("/projects/none", 404, "Not Found");

        private final String path;
        private final int status;
        private final String error;

        ErrorCase(String path, int status, String error) {
            this.path = path;
            this.status = status;
            this.error = error;
        }
    }

    @Test
    void refusesAnUnknownVersionOnlyIfToldTo() throws Exception {
        IcrCaller caller = IcrCaller.organization(sandbox);

        assertThat(caller.sendVersion(PROJECTS, "1999-01-01").statusCode()).isEqualTo(200);
        sandbox.switchOn(IcrSwitch.UNKNOWN_VERSION_REFUSED);
        assertThat(caller.sendVersion(PROJECTS, "1999-01-01").statusCode()).isEqualTo(400);
        assertThat(caller.sendVersion(PROJECTS, "2023-06-16").statusCode()).isEqualTo(200);
        assertThat(caller.get(PROJECTS).statusCode()).isEqualTo(200);
        assertThat(caller.sendVersion("/v1/projects", "1999-01-01").statusCode())
                .isEqualTo(200);
    }

    @Test
    void keepsTheVersionButNoTokenOfARequest() throws Exception {
        IcrCaller.organization(sandbox).sendVersion(PROJECTS, "2023-06-16");
        IcrCaller.installation(sandbox, sandbox.installationId());
        IcrCaller.installation(sandbox, sandbox.installationId());

        assertThat(sandbox.requests().get(0).headers().get("x-icr-api-version")).containsExactly("2023-06-16");
        assertThat(sandbox.requests().toString()).doesNotContain(sandbox.organizationToken());
        assertThat(sandbox.requests("createInstallationAccessToken")).hasSize(2);
    }

    @Test
    void keepsTheOneTokenOverAResetAndEndsTheOthers() throws Exception {
        String other = sandbox.organizationToken(sandbox.organizationId(), Map.of());
        IcrCaller installation = IcrCaller.installation(sandbox, sandbox.installationId());
        sandbox.passes(Duration.ofDays(91));

        assertThat(IcrCaller.organization(sandbox).status("GET", PROJECTS, "")).isEqualTo(401);
        sandbox.reset();
        assertThat(IcrCaller.organization(sandbox).status("GET", PROJECTS, "")).isEqualTo(200);
        assertThat(IcrCaller.with(sandbox, other).status("GET", PROJECTS, "")).isEqualTo(401);
        assertThat(installation.status("GET", PROJECTS, "")).isEqualTo(401);
    }

    private String claims() {
        long now = sandbox.now().getEpochSecond();
        return IcrCaller.claims(sandbox, now - 60, now + 540);
    }

    private String organization(String path) {
        return "/organizations/" + sandbox.organizationId() + path;
    }
}
