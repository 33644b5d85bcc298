package io.github.climatefinance.icr;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.climatefinance.contract.ApiDocument;
import io.github.climatefinance.contract.SameJson;
import io.github.climatefinance.core.Download;
import io.github.climatefinance.core.json.JsonModel;
import io.github.climatefinance.icr.model.CancelCreditsRequest;
import io.github.climatefinance.icr.model.CreateReservationRequest;
import io.github.climatefinance.icr.model.CreateUserAndOrganizationRequest;
import io.github.climatefinance.icr.model.CreditTransaction;
import io.github.climatefinance.icr.model.CreditType;
import io.github.climatefinance.icr.model.InventoryAction;
import io.github.climatefinance.icr.model.InventoryCredit;
import io.github.climatefinance.icr.model.NewOrganization;
import io.github.climatefinance.icr.model.NewUser;
import io.github.climatefinance.icr.model.OrganizationType;
import io.github.climatefinance.icr.model.PermissionLevel;
import io.github.climatefinance.icr.model.RetireCreditsRequest;
import io.github.climatefinance.icr.model.RetireReservationRequest;
import io.github.climatefinance.icr.model.Retirement;
import io.github.climatefinance.icr.model.RetirementData;
import io.github.climatefinance.icr.model.TransactionState;
import io.github.climatefinance.icr.model.TransferAndRetireCreditsRequest;
import io.github.climatefinance.icr.model.TransferAndRetireReservationRequest;
import io.github.climatefinance.icr.model.TransferCreditsRequest;
import io.github.climatefinance.icr.model.TransferReservationRequest;
import io.github.climatefinance.icr.v1beta.model.CreateAccountRequest;
import io.github.climatefinance.icr.v1beta.model.RetirementReason;
import io.github.climatefinance.icr.v1beta.model.TransferReceiver;
import io.github.climatefinance.sandbox.IcrSandbox;
import io.github.climatefinance.sandbox.SandboxExtension;
import io.github.climatefinance.sandbox.SandboxRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One typed call per documented operation of both generations: what arrived is what the document says, as the sandbox
 * checks, and what was decoded is what the server sent.
 */
@ExtendWith(SandboxExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpecCoverageTest {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final BigDecimal AMOUNT = new BigDecimal("2.5");

    private final Map<String, Supplier<Object>> calls = new HashMap<>();
    private final Set<String> ofV1Beta =
            ApiDocument.read(ModelContractTest.V1_BETA).operationIds();
    private final Recorder recorder = new Recorder();
    private final IcrSandbox sandbox;
    private final IcrApp app;
    private final IcrClient icr;
    private final String organization;

    SpecCoverageTest(IcrSandbox sandbox) {
        this.sandbox = sandbox;
        this.organization = sandbox.organizationId();
        this.app = Apps.app(sandbox, recorder);
        this.icr = app.installation(sandbox.installationId());
        addOrganizations();
        addActions();
        addRequests();
        addApp();
        addPublic();
        addReservations();
        addV1();
        addV1Transactions();
    }

    @AfterAll
    void stop() {
        app.close();
    }

    static Stream<String> operations() {
        return Stream.of(ModelContractTest.DOCUMENT, ModelContractTest.V1_BETA)
                .flatMap(document -> ApiDocument.read(document).operationIds().stream());
    }

    @Test
    void everyDocumentedOperationIsCalled() {
        assertThat(new TreeSet<>(calls.keySet()))
                .hasSize(54)
                .isEqualTo(new TreeSet<>(operations().toList()));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void theCallSendsAndReadsWhatIsDocumented(String operation) {
        Object read = Objects.requireNonNull(calls.get(operation)).get();

        List<SandboxRequest> requests = sandbox.requests();
        SandboxRequest last = requests.get(requests.size() - 1);
        assertThat(last.operation()).isEqualTo(operation);
        assertThat(last.status()).hasValue(200);
        assertThat(last.headers().getOrDefault("x-icr-api-version", List.of()))
                .isEqualTo(ofV1Beta.contains(operation) ? List.of() : List.of("2023-06-16"));
        assertRead(recorder.last().answer(), read);
    }

    private static void assertRead(String sent, Object read) {
        if (read instanceof JsonModel model) {
            assertThat(SameJson.difference(json(sent), json(model.toJson()))).isEmpty();
        } else if (read instanceof Optional<?> present) {
            assertThat(SameJson.difference(json(sent), (JsonNode) present.orElseThrow()))
                    .isEmpty();
        } else if (read instanceof JsonNode node) {
            assertThat(SameJson.difference(json(sent), node)).isEmpty();
        } else if (read instanceof byte[] bytes) {
            assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        } else {
            assertThat(read).isEqualTo("nothing is read");
        }
    }

    private void addOrganizations() {
        calls.put("getOrganization", () -> icr.organizations().get(organization));
        calls.put("getOrganizationAddresses", () -> icr.organizations().getAddresses(organization));
        calls.put("listOrganizationRetirements", () -> icr.organizations().listRetirements(organization));
        calls.put("getOrganizationRetirementPdf", () -> {
            String id = icr.organizations()
                    .listRetirements(organization)
                    .retirements()
                    .get(0)
                    .id();
            return bytes(icr.organizations().getRetirementPdf(organization, id));
        });
        calls.put("getInventory", () -> icr.inventories().get(organization));
        calls.put("requestTestCredits", () -> icr.inventories().requestTestCredits(organization));
        calls.put("getTransaction", () -> icr.transactions().get(organization, retire().id()));
    }

    private void addActions() {
        calls.put(
                "transferCredits",
                () -> queued(icr.inventories().transferCredits(organization, transfer()), InventoryAction.TRANSFER));
        calls.put("retireCredits", () -> queued(retire(), InventoryAction.RETIRE));
        calls.put(
                "transferAndRetireCredits",
                () -> queued(
                        icr.inventories().transferAndRetireCredits(organization, transferAndRetirement()),
                        InventoryAction.TRANSFER_RETIRE));
        calls.put(
                "cancelCredits",
                () -> queued(
                        icr.inventories()
                                .cancelCredits(
                                        organization,
                                        CancelCreditsRequest.builder()
                                                .creditId(credit().id())
                                                .amount(AMOUNT)
                                                .build()),
                        InventoryAction.CANCEL));
    }

    private CreditTransaction queued(CreditTransaction transaction, InventoryAction action) {
        assertThat(transaction.action()).isEqualTo(action);
        assertThat(transaction.state()).isEqualTo(TransactionState.PENDING_QUEUE);
        assertThat(transaction.type()).isEqualTo(CreditType.EX_POST);
        assertThat(transaction.amount()).isEqualByComparingTo(AMOUNT);
        assertThat(transaction.fromOrganizationId()).isEqualTo(organization);
        assertThat(CreditId.of(transaction.creditId()).tokenId()).contains(transaction.tokenId());
        assertThat(CreditSerial.of(transaction.serialization()).vintage().map(Object::toString))
                .contains(transaction.vintage());
        return transaction;
    }

    private void addRequests() {
        calls.put("listInventoryRequests", () -> {
            assertThat(retire()).isNotNull();
            return icr.inventoryRequests().list(organization);
        });
        calls.put("getInventoryRequest", () -> icr.inventoryRequests().get(organization, retire().id()));
        calls.put("requestTransfer", () -> icr.inventoryRequests().requestTransfer(organization, transfer()));
        calls.put("requestRetirement", () -> icr.inventoryRequests().requestRetirement(organization, retirement()));
        calls.put(
                "requestTransferAndRetirement",
                () -> icr.inventoryRequests().requestTransferAndRetirement(organization, transferAndRetirement()));
    }

    private void addApp() {
        calls.put("createAppAccessToken", () -> app.accessTokens().createForApp());
        calls.put("createInstallationAccessToken", () -> {
            var token = app.accessTokens().createForInstallation(sandbox.installationId());
            assertThat(token.permissions()).containsEntry("organization_inventory", PermissionLevel.WRITE);
            assertThat(token.installationId()).contains(sandbox.installationId());
            return token;
        });
        calls.put("revokeAccessToken", () -> {
            app.revoke(app.accessTokens().createForApp().token());
            return "nothing is read";
        });
        calls.put("listInstallations", () -> app.installations().list());
        calls.put("getInstallation", () -> app.installations().get(sandbox.installationId()));
        calls.put(
                "createUserAndOrganization",
                () -> app.installations()
                        .createUserAndOrganization(CreateUserAndOrganizationRequest.builder()
                                .user(NewUser.builder()
                                        .email("synthetic@example.com")
                                        .build())
                                .organization(NewOrganization.builder()
                                        .fullName("Synthetic Newcomer Example")
                                        .type(OrganizationType.MARKET_PARTICIPANT)
                                        .build())
                                .build()));
    }

    private void addPublic() {
        calls.put("listProjects", () -> icr.projects().list());
        calls.put("listInternalProjects", () -> {
            sandbox.permit(sandbox.secondInstallationId(), Map.of("examiner", "VIEW"));
            app.forget(sandbox.secondInstallationId());
            return app.installation(sandbox.secondInstallationId()).projects().listInternal();
        });
        calls.put("getProject", () -> icr.projects().get(project()));
        calls.put("getProjectCredits", () -> icr.carbonCredits().getByProject(project()));
        calls.put("getBufferInventory", () -> icr.carbonCredits().getBufferInventory());
        calls.put("getAdjustmentInventory", () -> icr.carbonCredits().getAdjustmentInventory());
        calls.put("getRegistryInventory", () -> icr.carbonCredits().getRegistryInventory());
        calls.put("listRetirements", () -> icr.retirements().list(p -> p.skip(3).first(5)));
        calls.put("getRetirement", () -> icr.retirements().get(p -> p.id(claimed())));
        calls.put("getRetirementPdf", () -> bytes(icr.retirements().getPdf(claimed())));
        calls.put("getWarehouseInventory", () -> icr.warehouses().getInventory(organization));
    }

    private void addReservations() {
        calls.put("listReservations", () -> {
            assertThat(reserved()).isNotBlank();
            return icr.reservations().list(organization);
        });
        calls.put("createReservation", () -> icr.reservations().create(organization, reservation()));
        calls.put("getReservation", () -> icr.reservations().get(organization, reserved()));
        calls.put("cancelReservation", () -> {
            icr.reservations().cancel(organization, reserved());
            return "nothing is read";
        });
        calls.put(
                "transferReservation",
                () -> icr.reservations()
                        .transfer(
                                organization,
                                reserved(),
                                TransferReservationRequest.builder()
                                        .receiverId(sandbox.partnerOrganizationId())
                                        .build()));
        calls.put(
                "retireReservation",
                () -> icr.reservations()
                        .retire(
                                organization,
                                reserved(),
                                RetireReservationRequest.builder()
                                        .retirementData(data())
                                        .build()));
        calls.put(
                "transferAndRetireReservation",
                () -> icr.reservations()
                        .transferAndRetire(
                                organization,
                                reserved(),
                                TransferAndRetireReservationRequest.builder()
                                        .receiverId(sandbox.partnerOrganizationId())
                                        .retirementData(data())
                                        .build()));
    }

    private void addV1() {
        calls.put("listV1Projects", () -> icr.v1beta().projects().list(p -> p.search("synthetic")));
        calls.put("getV1Project", () -> icr.v1beta().projects().get(project()));
        calls.put("listV1InternalProjects", () -> {
            sandbox.permit(sandbox.secondInstallationId(), Map.of("examiner", "VIEW"));
            app.forget(sandbox.secondInstallationId());
            return app.installation(sandbox.secondInstallationId())
                    .v1beta()
                    .projects()
                    .listInternal();
        });
        calls.put("getV1Inventory", () -> icr.v1beta().inventories().get(organization));
        calls.put("listV1Accounts", () -> icr.v1beta().accounts().list(organization));
        calls.put("createV1Account", () -> icr.v1beta().accounts().create(organization, account()));
        calls.put("deleteV1Account", () -> {
            String id = icr.v1beta()
                    .accounts()
                    .create(organization, account())
                    .account()
                    .id();
            return icr.v1beta().accounts().delete(organization, id);
        });
        calls.put("listV1Retirements", () -> icr.v1beta().retirements().list());
        calls.put(
                "getV1Retirement",
                () -> icr.v1beta()
                        .retirements()
                        .get(icr.v1beta()
                                .retirements()
                                .list()
                                .retirements()
                                .get(0)
                                .id()));
    }

    private void addV1Transactions() {
        calls.put(
                "transferV1Credits",
                () -> icr.v1beta()
                        .inventories()
                        .transferCredits(io.github.climatefinance.icr.v1beta.model.TransferCreditsRequest.builder()
                                .to(TransferReceiver.builder()
                                        .id(sandbox.partnerOrganizationId())
                                        .build())
                                .fromId(organization)
                                .credits(List.of(freeForm()))
                                .build()));
        calls.put("retireV1Credits", this::retireV1);
        calls.put("listV1Transactions", () -> {
            assertThat(retire()).isNotNull();
            return icr.v1beta().transactions().list();
        });
        calls.put(
                "getV1Transaction",
                () -> icr.v1beta().transactions().get(retireV1().transactionId()));
        calls.put("listV1EntityTransactions", () -> {
            assertThat(retire()).isNotNull();
            return icr.v1beta().transactions().listByEntity(organization);
        });
    }

    private io.github.climatefinance.icr.v1beta.model.TransactionReceipt retireV1() {
        return icr.v1beta()
                .inventories()
                .retireCredits(io.github.climatefinance.icr.v1beta.model.RetireCreditsRequest.builder()
                        .fromId(organization)
                        .reason(RetirementReason.TESTING)
                        .beneficiaryName("Synthetic Beneficiary Example")
                        .credit(freeForm())
                        .build());
    }

    private Map<String, JsonNode> freeForm() {
        return Map.of("creditId", TextNode.valueOf(credit().id()), "amount", DecimalNode.valueOf(AMOUNT));
    }

    private CreditTransaction retire() {
        return icr.inventories().retireCredits(organization, retirement());
    }

    private TransferCreditsRequest transfer() {
        return TransferCreditsRequest.builder()
                .creditId(credit().id())
                .amount(AMOUNT)
                .toOrganizationId(sandbox.partnerOrganizationId())
                .build();
    }

    private RetireCreditsRequest retirement() {
        return RetireCreditsRequest.builder()
                .creditId(credit().id())
                .amount(AMOUNT)
                .retirementData(data())
                .build();
    }

    private TransferAndRetireCreditsRequest transferAndRetirement() {
        return TransferAndRetireCreditsRequest.builder()
                .creditId(credit().id())
                .amount(AMOUNT)
                .toOrganizationId(sandbox.partnerOrganizationId())
                .retirementData(data())
                .build();
    }

    private static RetirementData data() {
        return RetirementData.builder()
                .reason("Testing")
                .beneficiaryName("Synthetic Beneficiary Example")
                .comment("synthetic")
                .build();
    }

    private static CreateAccountRequest account() {
        return CreateAccountRequest.builder().name("Synthetic account").build();
    }

    private InventoryCredit credit() {
        return icr.inventories().get(organization).credits().stream()
                .filter(credit -> credit.type().is(CreditType.EX_POST))
                .findFirst()
                .orElseThrow();
    }

    private String project() {
        return icr.projects().list().projects().get(0).id();
    }

    private String claimed() {
        return icr.retirements().listAll().stream()
                .filter(retirement -> retirement.isClaimed().orElse(false))
                .map(Retirement::id)
                .findFirst()
                .orElseThrow();
    }

    private CreateReservationRequest reservation() {
        return CreateReservationRequest.builder()
                .creditId(icr.warehouses()
                        .getInventory(organization)
                        .credits()
                        .get(0)
                        .id())
                .organizationId(organization)
                .amount(AMOUNT)
                .build();
    }

    private String reserved() {
        CreateReservationRequest wanted = reservation();
        assertThat(icr.reservations().create(organization, wanted)).isPresent();
        return icr.reservations().list(organization).reservations().stream()
                .filter(reservation ->
                        reservation.creditId().filter(wanted.creditId()::equals).isPresent())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static byte[] bytes(Download download) {
        try (download) {
            return download.stream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(text, e);
        }
    }
}
