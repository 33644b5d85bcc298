package io.github.climatefinance.icr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.core.error.ApiException;
import io.github.climatefinance.core.error.BadRequestException;
import io.github.climatefinance.core.error.CallCancelledException;
import io.github.climatefinance.core.error.ForbiddenException;
import io.github.climatefinance.core.error.NotFoundException;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.OutcomeUnknownException;
import io.github.climatefinance.core.error.UnauthorizedException;
import io.github.climatefinance.icr.model.IcrError;
import io.github.climatefinance.icr.model.RetireCreditsRequest;
import io.github.climatefinance.icr.model.TransferCreditsRequest;
import io.github.climatefinance.sandbox.Fault;
import io.github.climatefinance.sandbox.IcrSandbox;
import io.github.climatefinance.sandbox.SandboxExtension;
import io.github.climatefinance.sandbox.SandboxRequest;
import io.github.climatefinance.sandbox.icr.IcrSwitch;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SandboxExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IcrClientTest {
    private final Recorder recorder = new Recorder();
    private final IcrSandbox sandbox;
    private final IcrClient icr;
    private final String organization;

    IcrClientTest(IcrSandbox sandbox) {
        this.sandbox = sandbox;
        this.icr = Apps.organization(sandbox);
        this.organization = sandbox.organizationId();
    }

    @AfterAll
    void stop() {
        icr.close();
    }

    @Test
    void sendsTheTokenOfAnOrganizationAndTheVersion() {
        try (IcrClient one = IcrClient.builder()
                .baseUrl(sandbox.baseUrl())
                .httpClient(recorder.client())
                .credentials(IcrCredentials.organizationToken(sandbox.organizationToken()))
                .build()) {
            assertThat(one.organizations().get(organization).id()).isEqualTo(organization);
        }

        assertThat(recorder.tokens("/organizations/" + organization)).containsExactly(sandbox.organizationToken());
        assertThat(sandbox.requests().get(0).headers()).containsEntry("x-icr-api-version", List.of("2023-06-16"));
    }

    @TestFactory
    Stream<DynamicTest> everyGroupSendsTheVersion() {
        Map<String, Supplier<Object>> calls = new HashMap<>();
        calls.put("carbonCredits", () -> icr.carbonCredits().getBufferInventory());
        calls.put("inventories", () -> icr.inventories().get(organization));
        calls.put("inventoryRequests", () -> icr.inventoryRequests().list(organization));
        calls.put("organizations", () -> icr.organizations().get(organization));
        calls.put("projects", () -> icr.projects().list());
        calls.put("reservations", () -> icr.reservations().list(organization));
        calls.put("retirements", () -> icr.retirements().list());
        calls.put("warehouses", () -> icr.warehouses().getInventory(organization));
        return calls.entrySet().stream()
                .map(call -> DynamicTest.dynamicTest(call.getKey(), () -> {
                    assertThat(call.getValue().get()).isNotNull();
                    List<SandboxRequest> requests = sandbox.requests();
                    assertThat(requests.get(requests.size() - 1).headers())
                            .containsEntry("x-icr-api-version", List.of("2023-06-16"));
                }));
    }

    @Test
    void sendsNoVersionToV1Beta() {
        assertThat(icr.v1beta().inventories().get(organization).credits()).isNotEmpty();

        assertThat(sandbox.requests())
                .singleElement()
                .satisfies(request -> assertThat(request.headers()).doesNotContainKey("x-icr-api-version"));
    }

    @Test
    void aCallMaySendAnotherVersion() {
        sandbox.switchOn(IcrSwitch.UNKNOWN_VERSION_REFUSED);

        assertThatThrownBy(() -> icr.projects()
                        .withOptions(o -> o.header("x-icr-api-version", "2099-01-01"))
                        .list())
                .isInstanceOf(BadRequestException.class);
        assertThat(icr.projects().list().projects()).isNotEmpty();
    }

    @Test
    void pagesWithoutArgumentsAndLosesAndRepeatsNothingWhateverPageNumbersAreAnswered() {
        for (boolean fromOne : List.of(true, false)) {
            if (fromOne) {
                sandbox.switchOn(IcrSwitch.PAGE_NUMBERS_FROM_ONE);
            } else {
                sandbox.switchOff(IcrSwitch.PAGE_NUMBERS_FROM_ONE);
            }
            assertThat(icr.projects().listAll().stream().map(project -> project.id()))
                    .hasSize(23)
                    .doesNotHaveDuplicates();
            assertThat(icr.retirements().listAll(p -> p.first(4)).stream().map(retirement -> retirement.id()))
                    .hasSize(27)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aTransferHasExactlyOneReceiver() {
        TransferCreditsRequest.Builder request =
                TransferCreditsRequest.builder().creditId("exPost-2-0x12").amount(BigDecimal.ONE);

        assertThatThrownBy(request::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`toOrganizationId`")
                .hasMessageContaining("`toAddress`");
        assertThatThrownBy(
                        () -> request.toOrganizationId("o-1").toAddress("0x12").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`toOrganizationId`")
                .hasMessageContaining("`toAddress`");
    }

    @Test
    void refusesAnAmountAboveTheBalance() {
        RetireCreditsRequest request = RetireCreditsRequest.builder()
                .creditId(icr.inventories().get(organization).credits().get(0).id())
                .amount(new BigDecimal("1000000000"))
                .build();

        assertThatThrownBy(() -> icr.inventories().retireCredits(organization, request))
                .isInstanceOfSatisfying(BadRequestException.class, refused -> {
                    assertThat(refused.outcome()).isEqualTo(Outcome.REJECTED);
                    assertThat(refused)
                            .message()
                            .startsWith(
                                    "icr retireCredits failed: HTTP 400 Bad Request, \"amount is above the balance\"");
                });
        assertThat(sandbox.transactions()).isEmpty();
    }

    @Test
    void saysThatAPermissionIsMissing() {
        try (IcrClient reader = Apps.client(
                sandbox,
                IcrCredentials.organizationToken(
                        sandbox.organizationToken(organization, Map.of("organization_info", "VIEW"))))) {
            assertThat(reader.organizations().get(organization).id()).isEqualTo(organization);
            assertThatThrownBy(() -> reader.inventories().get(organization))
                    .isInstanceOf(ForbiddenException.class)
                    .hasMessageContaining("HTTP 403 Forbidden, \"the token lacks the permission")
                    .hasMessageContaining("which may mean that the token lacks a permission");
        }
    }

    @Test
    void anUnknownOrganizationIsForbiddenOrNotFound() {
        assertThatThrownBy(() -> icr.organizations().get(sandbox.secondOrganizationId()))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> icr.organizations().get("00000000-dead-4000-8000-000000000000"))
                .isInstanceOf(NotFoundException.class);

        sandbox.switchOn(IcrSwitch.FOREIGN_ORGANIZATION_NOT_FOUND);
        assertThatThrownBy(() -> icr.organizations().get(sandbox.secondOrganizationId()))
                .isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void readsAMessageThatIsATextOrAList(boolean list) {
        if (list) {
            sandbox.switchOn(IcrSwitch.ERROR_MESSAGES_AS_LIST);
        }

        assertThatThrownBy(() -> icr.organizations().get("nowhere"))
                .isInstanceOfSatisfying(ApiException.class, refused -> {
                    assertThat(refused.error().code()).contains("Not Found");
                    assertThat(refused.error().message()).get().asString().isNotBlank();
                    IcrError error = IcrError.of(refused).orElseThrow();
                    assertThat(error.statusCode()).contains(404);
                    JsonNode message = error.message().orElseThrow();
                    assertThat(message.isArray()).isEqualTo(list);
                    assertThat(list ? message.get(0).asText() : message.asText())
                            .isEqualTo(refused.error().message().orElseThrow());
                });
    }

    @Test
    void aRefusedTokenEndsTheCall() {
        try (IcrClient other = Apps.client(sandbox, IcrCredentials.userToken("cru_synthetic"))) {
            assertThatThrownBy(() -> other.projects().list()).isInstanceOf(UnauthorizedException.class);
        }
        assertThat(sandbox.requests()).hasSize(1);
    }

    @Test
    void neverSendsAnActionOrAFriendbotCallTwice() {
        sandbox.faults().next("requestTestCredits", Fault.status(503).header("Retry-After", "0"));
        sandbox.faults().next("retireCredits", Fault.dropAfterEffect());
        String credit = icr.inventories().get(organization).credits().get(0).id();

        assertThatThrownBy(() -> icr.inventories().requestTestCredits(organization))
                .isInstanceOfSatisfying(
                        OutcomeUnknownException.class,
                        unknown -> assertThat(unknown.reconcileOperationId()).contains("getInventory"));
        assertThatThrownBy(() -> icr.inventories()
                        .retireCredits(
                                organization,
                                RetireCreditsRequest.builder()
                                        .creditId(credit)
                                        .amount(BigDecimal.ONE)
                                        .build()))
                .isInstanceOf(OutcomeUnknownException.class);

        assertThat(sandbox.requests("requestTestCredits")).hasSize(1);
        assertThat(sandbox.requests("retireCredits")).hasSize(1);
        assertThat(sandbox.transactions()).hasSize(1);
    }

    @Test
    void revokesATokenThatWasGivenToIt() {
        try (IcrApp app = Apps.app(sandbox, recorder);
                IcrClient other = Apps.client(
                        sandbox,
                        IcrCredentials.organizationToken(app.accessTokens()
                                .createForInstallation(sandbox.installationId())
                                .token()))) {
            assertThat(other.organizations().get(organization).id()).isEqualTo(organization);
            assertThat(other.revokeToken()).isTrue();
            assertThatThrownBy(() -> other.organizations().get(organization)).isInstanceOf(UnauthorizedException.class);
        }
        assertThat(sandbox.requests())
                .extracting(SandboxRequest::operation)
                .containsExactly(
                        "createInstallationAccessToken", "getOrganization", "revokeAccessToken", "getOrganization");
    }

    @Test
    void aTokenThatIsNoAppsMayNotBeRevocable() {
        assertThatThrownBy(icr::revokeToken)
                .isInstanceOfSatisfying(
                        ForbiddenException.class,
                        refused -> assertThat(refused.outcome()).isEqualTo(Outcome.REJECTED));
        assertThat(icr.organizations().get(organization).id()).isEqualTo(organization);
    }

    @Test
    void takesItsSettingsFromVariables() {
        String id = sandbox.appId();
        String pem = sandbox.appPrivateKeyPem();
        List<Map<String, String>> all = List.of(
                Map.of("ORGANIZATION_TOKEN", sandbox.organizationToken()),
                Map.of("USER_TOKEN", sandbox.organizationToken()),
                Map.of("APP_ID", id, "PRIVATE_KEY", pem, "INSTALLATION_ID", sandbox.installationId()),
                Map.of("APP_ID", id, "PRIVATE_KEY", pem));

        for (Map<String, String> variables : all) {
            try (IcrClient one =
                    builder(variables, "BASE_URL", sandbox.baseUrl()).build()) {
                assertThat(one.projects().list().projects()).isNotEmpty();
            }
        }
        assertThat(sandbox.requests("createInstallationAccessToken")).hasSize(1);
        assertThat(sandbox.requests("createAppAccessToken")).hasSize(1);
    }

    @Test
    void theTokenOfAnOrganizationGoesBeforeThatOfAUser() {
        Map<String, String> both = Map.of("ORGANIZATION_TOKEN", sandbox.organizationToken(), "USER_TOKEN", "cru_other");

        try (IcrClient one = builder(both, "BASE_URL", sandbox.baseUrl()).build()) {
            assertThat(one.organizations().get(organization).id()).isEqualTo(organization);
        }
    }

    @Test
    void aBaseUrlGoesBeforeTheEnvironment() {
        try (IcrClient one = IcrClient.builder()
                .environment(IcrEnvironment.PRODUCTION)
                .baseUrl(sandbox.baseUrl())
                .credentials(Apps.credentials(sandbox).installation(sandbox.installationId()))
                .build()) {
            assertThat(one.organizations().get(organization).id()).isEqualTo(organization);
        }
    }

    @Test
    void sendsNothingOnceItIsClosed() {
        IcrClient one = Apps.organization(sandbox);
        one.close();

        assertThatThrownBy(() -> one.projects().list())
                .isInstanceOf(CallCancelledException.class)
                .hasMessageContaining("the client is closed");
        assertThat(sandbox.requests()).isEmpty();
    }

    @Test
    void knowsTheEnvironmentsByName() {
        builder(Map.of("ORGANIZATION_TOKEN", "synthetic"), "ENVIRONMENT", "sandbox")
                .build()
                .close();
        assertThat(IcrEnvironment.PRODUCTION.baseUrl()).isEqualTo("https://api.carbonregistry.com");
        assertThat(IcrEnvironment.SANDBOX.baseUrl()).isEqualTo("https://sandbox-api.carbonregistry.com");
    }

    @Test
    void saysWhichSettingIsMissing() {
        assertRefused(
                () -> IcrClient.builder().environment(IcrEnvironment.SANDBOX).build(), "`credentials` is required");
        assertRefused(
                () -> IcrClient.builder()
                        .credentials(IcrCredentials.organizationToken("synthetic"))
                        .build(),
                "`environment` or `baseUrl` is required");
        assertRefused(
                () -> builder(Map.of(), "ENVIRONMENT", "SANDBOX"),
                "environment variable `CLIMATEFINANCE_ICR_APP_ID` is not set");
        assertRefused(
                () -> builder(Map.of(), "ENVIRONMENT", "MOON"),
                "environment variable `CLIMATEFINANCE_ICR_ENVIRONMENT` must be one of [PRODUCTION, SANDBOX], but was \"MOON\"");
        assertRefused(
                () -> builder(Map.of("ORGANIZATION_TOKEN", "synthetic"), "OTHER", "x"),
                "environment variable `CLIMATEFINANCE_ICR_ENVIRONMENT` or `CLIMATEFINANCE_ICR_BASE_URL` is required");
    }

    @Test
    void aTokenThatNoHeaderCanCarryIsRefusedAndNotQuoted() {
        assertThatThrownBy(() -> IcrCredentials.organizationToken("hidden token\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("hidden");
        assertThat(IcrCredentials.organizationToken("hidden")).hasToString("IcrCredentials[organization token]");
        assertThat(IcrCredentials.userToken("hidden")).hasToString("IcrCredentials[user token]");
    }

    private static void assertRefused(ThrowingCallable building, String message) {
        assertThatThrownBy(building)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static IcrClient.Builder builder(Map<String, String> variables, String name, String value) {
        Map<String, String> all = new HashMap<>();
        variables.forEach((key, text) -> all.put("CLIMATEFINANCE_ICR_" + key, text));
        all.put("CLIMATEFINANCE_ICR_" + name, value);
        return IcrClient.builder().fromVariables(all);
    }
}
