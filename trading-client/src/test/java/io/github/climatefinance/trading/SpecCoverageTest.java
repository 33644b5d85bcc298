package io.github.climatefinance.trading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.climatefinance.contract.ApiDocument;
import io.github.climatefinance.contract.SameJson;
import io.github.climatefinance.core.Download;
import io.github.climatefinance.core.Upload;
import io.github.climatefinance.sandbox.SandboxRequest;
import io.github.climatefinance.sandbox.TradingSandbox;
import io.github.climatefinance.sandbox.trading.TradingCustomer;
import io.github.climatefinance.sandbox.trading.TradingSide;
import io.github.climatefinance.trading.model.BeneficialOwnerData;
import io.github.climatefinance.trading.model.BeneficialOwnerUpdate;
import io.github.climatefinance.trading.model.CustomerData;
import io.github.climatefinance.trading.model.CustomerLabelUpdate;
import io.github.climatefinance.trading.model.CustomerProductData;
import io.github.climatefinance.trading.model.CustomerProductStatus;
import io.github.climatefinance.trading.model.CustomerStatus;
import io.github.climatefinance.trading.model.DigitalOrderData;
import io.github.climatefinance.trading.model.DocumentData;
import io.github.climatefinance.trading.model.DocumentResourceType;
import io.github.climatefinance.trading.model.DocumentType;
import io.github.climatefinance.trading.model.EntityOffboardingData;
import io.github.climatefinance.trading.model.EntityOnboardingData;
import io.github.climatefinance.trading.model.EntityType;
import io.github.climatefinance.trading.model.EventType;
import io.github.climatefinance.trading.model.ExAnteCostData;
import io.github.climatefinance.trading.model.IdentificationData;
import io.github.climatefinance.trading.model.IdentificationVerificationData;
import io.github.climatefinance.trading.model.JointPersonData;
import io.github.climatefinance.trading.model.LegalEntityData;
import io.github.climatefinance.trading.model.LegalEntityUpdate;
import io.github.climatefinance.trading.model.LegalRepresentativeData;
import io.github.climatefinance.trading.model.LegalRepresentativeUpdate;
import io.github.climatefinance.trading.model.NaturalPersonData;
import io.github.climatefinance.trading.model.NaturalPersonUpdate;
import io.github.climatefinance.trading.model.OffboardingData;
import io.github.climatefinance.trading.model.OnboardingData;
import io.github.climatefinance.trading.model.OnboardingEntityType;
import io.github.climatefinance.trading.model.OrderStatus;
import io.github.climatefinance.trading.model.ProductCode;
import io.github.climatefinance.trading.model.ProductType;
import io.github.climatefinance.trading.model.ProxyData;
import io.github.climatefinance.trading.model.ProxyUpdate;
import io.github.climatefinance.trading.model.QuoteAcceptanceData;
import io.github.climatefinance.trading.model.RoleOffboardingData;
import io.github.climatefinance.trading.model.RoleOnboardingData;
import io.github.climatefinance.trading.model.SignatureData;
import io.github.climatefinance.trading.model.StrategyData;
import io.github.climatefinance.trading.model.TaxExemptionOrderData;
import io.github.climatefinance.trading.model.TaxExemptionOrderUpdate;
import io.github.climatefinance.trading.model.TestIncomingTransferData;
import io.github.climatefinance.trading.model.TokenizedOrderData;
import io.github.climatefinance.trading.model.TradingProfileData;
import io.github.climatefinance.trading.model.TraditionalLimitOrderData;
import io.github.climatefinance.trading.model.TraditionalMarketOrderData;
import io.github.climatefinance.trading.model.TraditionalOrderUpdate;
import io.github.climatefinance.trading.model.TraditionalStopOrderData;
import io.github.climatefinance.trading.model.TransferData;
import io.github.climatefinance.trading.model.TransferStatus;
import io.github.climatefinance.trading.model.UserData;
import io.github.climatefinance.trading.model.UserOnboardingData;
import io.github.climatefinance.trading.model.UserType;
import io.github.climatefinance.trading.model.UserUpdate;
import io.github.climatefinance.trading.model.WebhookData;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/**
 * One typed call per documented operation: what arrived is what the document says, and what was decoded is what the server
 * sent, as it was seen on the connection.
 */
class SpecCoverageTest {
    private static final String NAMES = "'firstName':'Synthetic Dora','lastName':'Example','birthDay':'1990-05-05',"
            + "'birthPlace':'Synthetic Town','birthCountry':'DE'";
    private static final String PERSON = "{'gender':'FEMALE'," + NAMES + ",'isUsNationality':false,'externalId':'EXT'}";

    private final Recorder recorder = new Recorder();
    private final TradingSandbox sandbox = TradingSandbox.start();
    private final TradingClient trading =
            SandboxClients.builder(sandbox).httpClient(recorder.connections()).build();
    private final TradingCustomer customer = sandbox.customer();
    private final UUID wallet = UUID.fromString(customer.walletId());
    private final UUID requestor = UUID.fromString(sandbox.requestorId());
    private final Map<String, Boolean> namesRequestor = requestors();
    private final TreeSet<String> called = new TreeSet<>();

    @AfterEach
    void stop() {
        trading.close();
        sandbox.close();
    }

    @TestFactory
    Stream<DynamicTest> everyOperationSendsAndReadsWhatIsDocumented() {
        Map<String, Executable> areas = new LinkedHashMap<>();
        areas.put("users", this::users);
        areas.put("natural persons", this::naturalPersons);
        areas.put("natural persons of the newer edition", this::naturalPersonEntities);
        areas.put("companies", this::companies);
        areas.put("roles", this::roles);
        areas.put("labels", this::labels);
        areas.put("onboardings and offboardings", this::onboardings);
        areas.put("documents", this::documents);
        areas.put("products and strategies", this::products);
        areas.put("digital assets", this::digitalAssets);
        areas.put("tokenized assets", this::tokenizedAssets);
        areas.put("traditional assets", this::traditionalAssets);
        areas.put("transfers and transactions", this::transfers);
        areas.put("taxes", this::taxes);
        areas.put("webhooks", this::webhooks);
        areas.put(
                "all operations of the documents were called",
                () -> assertThat(called)
                        .isEqualTo(ApiDocument.read(ModelContractTest.DOCUMENT).operationIds())
                        .hasSize(110));
        return areas.entrySet().stream().map(area -> DynamicTest.dynamicTest(area.getKey(), area.getValue()));
    }

    private void users() {
        String user = "{'gender':'MALE','type':'ADMIN'," + NAMES + "}";
        UUID id = made(
                "createUser",
                "POST /users",
                user,
                () -> trading.users().create(UserData.fromJson(json(user))).userId());

        assertThat(call(
                                "listUsers",
                                "GET /users?userType=ADMIN&limit=5",
                                "",
                                () -> trading.users()
                                        .list(params ->
                                                params.userType(UserType.ADMIN).limit(5)))
                        .data())
                .anySatisfy(found -> assertThat(found.userId()).isEqualTo(id));
        assertThat(call("getUser", "GET /users/" + id, "", () -> trading.users().get(id))
                        .firstName())
                .isEqualTo("Synthetic Dora");
        run(
                "updateUser",
                "PATCH /users/" + id,
                "{'status':'INACTIVE'}",
                () -> trading.users().update(id, UserUpdate.fromJson(json("{'status':'INACTIVE'}"))));
        run(
                "resetUserPassword",
                "GET /users/" + id + "/reset-password",
                "",
                () -> trading.users().resetPassword(id));
        String onboarding = "{'userId':'" + id + "'}";
        UUID onboardingId = made(
                "startUserOnboarding",
                "POST /user-onboardings",
                onboarding,
                () -> trading.users()
                        .startOnboarding(UserOnboardingData.fromJson(json(onboarding)))
                        .onboardingId());
        assertThat(call(
                        "listUserOnboardings",
                        "GET /user-onboardings?userId=" + id,
                        "",
                        () -> trading.users().listOnboardings(params -> params.userId(id))))
                .hasSize(1);
        assertThat(call(
                                "getUserOnboarding",
                                "GET /user-onboardings/" + onboardingId,
                                "",
                                () -> trading.users().getOnboarding(onboardingId))
                        .userId())
                .contains(id);
    }

    private void naturalPersons() {
        UUID id = person();

        assertThat(call(
                                "listNaturalPersons",
                                "GET /natural-persons",
                                "",
                                () -> trading.customers().listNaturalPersons())
                        .data())
                .isNotEmpty();
        assertThat(call(
                                "getNaturalPerson",
                                "GET /natural-persons/" + id,
                                "",
                                () -> trading.customers().getNaturalPerson(id))
                        .naturalPersonId())
                .isEqualTo(id);
        call(
                "createNaturalPersonWizard",
                "POST /natural-persons-wizard",
                "",
                () -> trading.customers().createNaturalPersonWizard());
        assertThat(call(
                                "listNaturalPersonWizards",
                                "GET /natural-persons-wizard",
                                "",
                                () -> trading.customers().listNaturalPersonWizards())
                        .openWizardCount())
                .contains(1);
        String searchId = sandbox.legalEntitySearchId();
        assertThat(call(
                                "getLegalEntitySearch",
                                "GET /customers/vendor/prepare/legal-entities/" + searchId,
                                "",
                                () -> trading.customers().getLegalEntitySearch(UUID.fromString(searchId)))
                        .search())
                .isPresent();
    }

    private UUID person() {
        String body = PERSON.replace("EXT", UUID.randomUUID().toString());
        return made(
                "createNaturalPerson",
                "POST /natural-persons",
                body,
                () -> trading.customers()
                        .createNaturalPerson(NaturalPersonData.fromJson(json(body)))
                        .naturalPersonId());
    }

    private void naturalPersonEntities() {
        String body = PERSON.replace("EXT", UUID.randomUUID().toString());
        UUID id = made(
                "createNaturalPersonEntity",
                "POST /entities/natural-persons",
                body,
                () -> trading.entities()
                        .createNaturalPerson(NaturalPersonData.fromJson(json(body)))
                        .naturalPersonId());
        String path = "/entities/natural-persons";

        call(
                "listNaturalPersonEntities",
                "GET " + path + "?limit=1",
                "",
                () -> trading.entities().listNaturalPersons(params -> params.limit(1)));
        call(
                "getNaturalPersonEntity",
                "GET " + path + "/" + id,
                "",
                () -> trading.entities().getNaturalPerson(id));
        String update = "{'naturalPersonUpdateData':{'lastName':'Sample'}}";
        run(
                "updateNaturalPersonEntity",
                "PATCH " + path + "/" + id,
                update,
                () -> trading.entities().updateNaturalPerson(id, NaturalPersonUpdate.fromJson(json(update))));
        String document = "{'documentNumber':'SYN1'}";
        run(
                "createIdentification",
                "POST " + path + "/" + id + "/identification",
                document,
                () -> trading.entities().createIdentification(id, IdentificationData.fromJson(json(document))));
        String profile = "{'hasKnowledge':true,'hasExperience':false}";
        String profilePath = path + "/" + id + "/trading-profile/asset-types/ETF";
        run(
                "createTradingProfile",
                "POST " + profilePath,
                profile,
                () -> trading.entities().createTradingProfile(id, "ETF", TradingProfileData.fromJson(json(profile))));
        run(
                "updateTradingProfile",
                "PATCH " + profilePath,
                profile,
                () -> trading.entities().updateTradingProfile(id, "ETF", TradingProfileData.fromJson(json(profile))));
        String wanted =
                "{'naturalPersonId':'%s','externalVerifier':'ID_NOW','identificationType':'VIDEO_IDENT'}".formatted(id);
        UUID verification = made(
                "createIdentificationVerification",
                "POST /entities/identification-verifications",
                wanted,
                () -> trading.entities()
                        .createIdentificationVerification(IdentificationVerificationData.fromJson(json(wanted)))
                        .identificationVerificationId());
        call(
                "listIdentificationVerifications",
                "GET /entities/identification-verifications",
                "",
                () -> trading.entities().listIdentificationVerifications());
        call(
                "getIdentificationVerification",
                "GET /entities/identification-verifications/" + verification,
                "",
                () -> trading.entities().getIdentificationVerification(verification));
        String two = "{'np1Id':'%s','np2Id':'%s'}".formatted(id, requestor);
        UUID joint = made(
                "createJointPerson",
                "POST /entities/joint-persons",
                two,
                () -> trading.entities()
                        .createJointPerson(JointPersonData.fromJson(json(two)))
                        .jointPersonId());
        call(
                "listJointPersons",
                "GET /entities/joint-persons",
                "",
                () -> trading.entities().listJointPersons());
        assertThat(call(
                                "getJointPerson",
                                "GET /entities/joint-persons/" + joint,
                                "",
                                () -> trading.entities().getJointPerson(joint))
                        .np2Id())
                .isEqualTo(requestor);
        assertThat(call(
                                "searchEntities",
                                "GET /entities?entityType=NATURAL_PERSON&entityId=" + id,
                                "",
                                () -> trading.entities()
                                        .search(params -> params.entityType(EntityType.NATURAL_PERSON)
                                                .entityId(id)))
                        .data())
                .hasSize(1);
    }

    private UUID company() {
        String body = """
                {'legalName':'Synthetic Company Example','legalForm':'FOUNDATION','registerCountry':'DE',
                 'registerNumber':'SYN 1','registerCourt':'Synthetic Court','foundedOn':'2001-01-01','taxNumber':'SYN',
                 'averageProfit':12.50,'externalId':'%s'}""".formatted(UUID.randomUUID());
        return made(
                "createLegalEntity",
                "POST /entities/legal-entities",
                body,
                () -> trading.entities()
                        .createLegalEntity(LegalEntityData.fromJson(json(body)))
                        .legalEntityId());
    }

    private UUID owner(UUID company) {
        String body = "{'uboRelationship':'DIRECTLY_HOLDING_25','share':50,'votingRights':50.5,'isUsNationality':false,"
                + NAMES + "}";
        return made(
                "createBeneficialOwner",
                "POST /entities/" + company + "/beneficial-owners",
                body,
                () -> trading.entities()
                        .createBeneficialOwner(company, BeneficialOwnerData.fromJson(json(body)))
                        .beneficialOwnerId());
    }

    private void companies() {
        UUID id = company();
        call(
                "listLegalEntities",
                "GET /entities/legal-entities",
                "",
                () -> trading.entities().listLegalEntities());
        assertThat(call(
                                "getLegalEntity",
                                "GET /entities/legal-entities/" + id,
                                "",
                                () -> trading.entities().getLegalEntity(id))
                        .legalEntityId())
                .isEqualTo(id);
        String update = "{'legalEntityUpdate':{'purpose':'Synthetic'}}";
        run(
                "updateLegalEntity",
                "PATCH /entities/legal-entities/" + id,
                update,
                () -> trading.entities().updateLegalEntity(id, LegalEntityUpdate.fromJson(json(update))));

        UUID owner = owner(id);
        assertThat(call(
                                "listBeneficialOwners",
                                "GET /entities/" + id + "/beneficial-owners",
                                "",
                                () -> trading.entities().listBeneficialOwners(id))
                        .data())
                .hasSize(1);
        call(
                "getBeneficialOwner",
                "GET /entities/beneficial-owners/" + owner,
                "",
                () -> trading.entities().getBeneficialOwner(owner));
        run(
                "updateBeneficialOwner",
                "PATCH /entities/beneficial-owners/" + owner,
                "{'share':60}",
                () -> trading.entities()
                        .updateBeneficialOwner(owner, BeneficialOwnerUpdate.fromJson(json("{'share':60}"))));

        String body = "{'function':'MANAGING_DIRECTOR','soleSignatureAuthorized':true,'fatcaControllingPerson':false,"
                + "'isUsNationality':false," + NAMES + "}";
        UUID representative = made(
                "createLegalRepresentative",
                "POST /entities/" + id + "/legal-representatives",
                body,
                () -> trading.entities()
                        .createLegalRepresentative(id, LegalRepresentativeData.fromJson(json(body)))
                        .legalRepresentativeId());
        String path = "/entities/legal-representatives/" + representative;
        assertThat(call(
                                "listLegalRepresentatives",
                                "GET /entities/" + id + "/legal-representatives",
                                "",
                                () -> trading.entities().listLegalRepresentatives(id))
                        .data())
                .hasSize(1);
        call(
                "getLegalRepresentative",
                "GET " + path,
                "",
                () -> trading.entities().getLegalRepresentative(representative));
        String less = "{'soleSignatureAuthorized':false}";
        run(
                "updateLegalRepresentative",
                "PATCH " + path,
                less,
                () -> trading.entities()
                        .updateLegalRepresentative(representative, LegalRepresentativeUpdate.fromJson(json(less))));
        run(
                "deleteLegalRepresentative",
                "DELETE " + path,
                "",
                () -> trading.entities().deleteLegalRepresentative(representative));
    }

    private UUID customer(UUID entity, String type, String label) {
        String body = "{'entityId':'%s','entityType':'%s','labels':['%s']}".formatted(entity, type, label);
        return made(
                "createCustomer",
                "POST /roles/customers",
                body,
                () -> trading.roles()
                        .createCustomer(CustomerData.fromJson(json(body)))
                        .customerId());
    }

    private void roles() {
        UUID person = person();
        UUID id = customer(person, "NATURAL_PERSON", "synthetic");
        assertThat(call(
                                "listCustomers",
                                "GET /roles/customers?customerStatus=CREATED&labels=synthetic&entityId=" + person,
                                "",
                                () -> trading.roles()
                                        .listCustomers(params -> params.customerStatus(CustomerStatus.CREATED)
                                                .labels(List.of("synthetic"))
                                                .entityId(person)))
                        .data())
                .singleElement()
                .satisfies(found -> assertThat(found.customerId()).isEqualTo(id));
        call(
                "getCustomer",
                "GET /roles/customers/" + id,
                "",
                () -> trading.roles().getCustomer(id));

        String guardian = "{'proxyType':'GUARDIAN','naturalPersonId':'%s','entityId':'%s','validityType':'UNLIMITED'}"
                .formatted(requestor, person);
        UUID proxy = made(
                "createProxy",
                "POST /roles/proxies",
                guardian,
                () -> trading.roles()
                        .createProxy(ProxyData.fromJson(json(guardian)))
                        .proxyId());
        String until = "{'validityType':'UNTIL_LEGAL_AGE'}";
        run(
                "updateProxy",
                "PUT /roles/proxies/" + proxy,
                until,
                () -> trading.roles().updateProxy(proxy, ProxyUpdate.fromJson(json(until))));
        String onboarding = "{'roleType':'CUSTOMER','roleId':'" + id + "'}";
        UUID onboardingId = made(
                "startRoleOnboarding",
                "POST /roles/onboardings",
                onboarding,
                () -> trading.roles()
                        .startOnboarding(RoleOnboardingData.fromJson(json(onboarding)))
                        .onboardingId());
        call(
                "getRoleOnboarding",
                "GET /roles/onboardings/" + onboardingId,
                "",
                () -> trading.roles().getOnboarding(onboardingId));
        String leaving = "{'roleType':'CUSTOMER','roleId':'%s','reason':'CUSTOMER_REQUEST_IMMEDIATE'}".formatted(id);
        made(
                "startRoleOffboarding",
                "POST /roles/offboardings",
                leaving,
                () -> trading.roles()
                        .startOffboarding(RoleOffboardingData.fromJson(json(leaving)))
                        .offboardingId());
    }

    private void labels() {
        UUID id = customer(person(), "NATURAL_PERSON", "first");
        String customers = "['" + id + "']";
        String name = "{'name':'third & last'}";
        CustomerLabelUpdate update = CustomerLabelUpdate.fromJson(json(name));

        run(
                "assignCustomerLabel",
                "PATCH /customer-labels/sec%20ond/customers",
                customers,
                () -> trading.customers().assignLabel("sec ond", List.of(id)));
        run(
                "renameCustomerLabel",
                "PATCH /customer-labels/sec%20ond",
                name,
                () -> trading.customers().renameLabel("sec ond", update));
        assertThat(call(
                        "listCustomerLabels",
                        "GET /customer-labels",
                        "",
                        () -> trading.customers().listLabels()))
                .anySatisfy(label -> assertThat(label.label()).isEqualTo("third & last"));
        run(
                "deleteCustomerLabel",
                "DELETE /customer-labels/third%20%26%20last",
                "",
                () -> trading.customers().deleteLabel("third & last"));
        run(
                "assignRoleLabel",
                "PATCH /roles/customer-labels/second/customers",
                customers,
                () -> trading.roles().assignLabel("second", List.of(id)));
        run(
                "renameRoleLabel",
                "PATCH /roles/customer-labels/second",
                name,
                () -> trading.roles().renameLabel("second", update));
        call(
                "listRoleLabels",
                "GET /roles/customer-labels",
                "",
                () -> trading.roles().listLabels());
        run(
                "deleteRoleLabel",
                "DELETE /roles/customer-labels/first",
                "",
                () -> trading.roles().deleteLabel("first"));
    }

    private void onboardings() {
        UUID id = customer(person(), "NATURAL_PERSON", "synthetic");
        String start = "{'entityType':'CUSTOMER','entityId':'" + id + "'}";
        String query = "?entityType=CUSTOMER&entityId=" + id;
        UUID onboarding = made(
                "startOnboarding",
                "POST /onboardings",
                start,
                () -> trading.onboardings()
                        .start(OnboardingData.fromJson(json(start)))
                        .onboardingId());
        assertThat(call(
                        "listOnboardings",
                        "GET /onboardings" + query,
                        "",
                        () -> trading.onboardings()
                                .list(params -> params.entityType(OnboardingEntityType.CUSTOMER)
                                        .entityId(id))))
                .hasSize(1);
        call(
                "getOnboarding",
                "GET /onboardings/" + onboarding,
                "",
                () -> trading.onboardings().get(onboarding));
        String end = start.replace("}", ",'reason':'CUSTOMER_REQUEST_IMMEDIATE'}");
        UUID offboarding = made(
                "startOffboarding",
                "POST /offboardings",
                end,
                () -> trading.offboardings()
                        .start(OffboardingData.fromJson(json(end)))
                        .offboardingId());
        assertThat(call(
                        "listOffboardings",
                        "GET /offboardings" + query,
                        "",
                        () -> trading.offboardings()
                                .list(params -> params.entityType(OnboardingEntityType.CUSTOMER)
                                        .entityId(id))))
                .hasSize(1);
        call(
                "getOffboarding",
                "GET /offboardings/" + offboarding,
                "",
                () -> trading.offboardings().get(offboarding));

        UUID company = company();
        UUID ofCompany = customer(company, "LEGAL_ENTITY", "synthetic");
        String role = "{'roleType':'CUSTOMER','roleId':'" + ofCompany + "'}";
        made(
                "startRoleOnboarding",
                "POST /roles/onboardings",
                role,
                () -> trading.roles()
                        .startOnboarding(RoleOnboardingData.fromJson(json(role)))
                        .onboardingId());
        UUID owner = owner(company);
        String subject = "{'entityType':'BENEFICIAL_OWNER','entityId':'" + owner + "'}";
        made(
                "startEntityOnboarding",
                "POST /entities/onboardings",
                subject,
                () -> trading.entities()
                        .startOnboarding(EntityOnboardingData.fromJson(json(subject)))
                        .onboardingId());
        String gone = subject.replace("}", ",'reason':'COMPANY_STRUCTURE_CHANGES_IMMEDIATE'}");
        made(
                "startEntityOffboarding",
                "POST /entities/offboardings",
                gone,
                () -> trading.entities()
                        .startOffboarding(EntityOffboardingData.fromJson(json(gone)))
                        .offboardingId());
    }

    private void documents() {
        byte[] content = "%PDF-1.4 synthetic".getBytes(StandardCharsets.US_ASCII);
        DocumentData about = DocumentData.builder()
                .name("Synthetic ä")
                .resourceType(DocumentResourceType.CUSTOMER)
                .type(DocumentType.KYC)
                .resourceId(UUID.fromString(customer.customerId()))
                .build();
        UUID id = trading.documents()
                .upload(params -> params.document(about)
                        .file(Upload.of("synthetic.pdf", content).mediaType("application/pdf")))
                .documentId();
        lapse();
        SandboxRequest upload = last();
        assertThat(upload.operation()).isEqualTo("uploadDocument");
        assertThat(upload.path()).isEqualTo("/v2/documents");
        assertThat(upload.body()).contains("%PDF-1.4 synthetic", "name=\"document\"", "name=\"file\"");
        called.add("uploadDocument");

        assertThat(call(
                                "listDocuments",
                                "GET /v2/documents?resourceType=CUSTOMER&resourceId=" + customer.customerId()
                                        + "&docType=KYC&searchText=Synthetic&startDate=2025-01-01T00:00:00Z",
                                "",
                                () -> trading.documents()
                                        .list(params -> params.resourceType(DocumentResourceType.CUSTOMER)
                                                .resourceId(UUID.fromString(customer.customerId()))
                                                .docType(DocumentType.KYC)
                                                .searchText("Synthetic")
                                                .startDate(OffsetDateTime.parse("2025-01-01T00:00Z"))))
                        .data())
                .hasSize(1);
        assertThat(call(
                                "getDocument",
                                "GET /v2/documents/" + id,
                                "",
                                () -> trading.documents().get(id))
                        .name())
                .isEqualTo("Synthetic ä");
        call(
                "getDocumentV1",
                "GET /documents/" + id,
                "",
                () -> trading.documents().getV1(id));
        assertThat(download(
                        "downloadDocument",
                        "GET /v2/documents/" + id + "/file",
                        () -> trading.documents().download(id)))
                .isEqualTo("%PDF-1.4 synthetic");
        UUID terms = call(
                        "listPartnerDocuments",
                        "GET /partner-documents?isValid=true",
                        "",
                        () -> trading.partnerDocuments().list(params -> params.isValid(true)))
                .data()
                .get(0)
                .documentId();
        assertThat(download(
                        "downloadPartnerDocument",
                        "POST /partner-documents/" + terms + "/file",
                        () -> trading.partnerDocuments().download(terms)))
                .isNotEmpty();
        String signature = "{'partnerDocumentId':'%s','naturalPersonId':'%s','customerId':'%s'}"
                .formatted(terms, requestor, customer.customerId());
        run(
                "signDocument",
                "POST /v2/documents/sign",
                signature,
                () -> trading.documents().sign(SignatureData.fromJson(json(signature))));
    }

    private void products() {
        assertThat(call(
                                "listProductDefinitions",
                                "GET /products",
                                "",
                                () -> trading.products().listDefinitions())
                        .data())
                .hasSize(3);
        assertThat(call(
                        "listProductFees",
                        "GET /products/fees?productCode=BALANCE_ACCOUNT",
                        "",
                        () -> trading.products().listFees(params -> params.productCode(ProductCode.BALANCE_ACCOUNT))))
                .hasSize(1);
        UUID customerId = UUID.fromString(customer.customerId());
        String path = "/customers/" + customerId + "/products";
        String body = "{'productCode':'BALANCE_ACCOUNT'}";
        UUID id = made(
                "createCustomerProduct",
                "POST " + path,
                body,
                () -> trading.products()
                        .create(customerId, CustomerProductData.fromJson(json(body)))
                        .customerProductId());
        assertThat(call(
                        "listCustomerProducts",
                        "GET " + path + "?productType=CASH&status=ACTIVE",
                        "",
                        () -> trading.products()
                                .list(
                                        customerId,
                                        params -> params.productType(ProductType.CASH)
                                                .status(CustomerProductStatus.ACTIVE))))
                .anySatisfy(product -> assertThat(product.customerProductId()).isEqualTo(id));
        assertThat(call(
                                "getCustomerProduct",
                                "GET /products/" + wallet,
                                "",
                                () -> trading.products().get(wallet))
                        .cryptoAssets())
                .isNotEmpty();
        String strategy =
                "{'name':'Synthetic','type':'TOKENIZED','cashWeights':[{'cashWeight':12.5,'cashCurrency':'EUR'}]}";
        made(
                "createStrategy",
                "POST /strategies",
                strategy,
                () -> trading.strategies()
                        .create(StrategyData.fromJson(json(strategy)))
                        .strategyId());
        call(
                "listStrategies",
                "GET /strategies?limit=1",
                "",
                () -> trading.strategies().list(params -> params.limit(1)));
        call(
                "getStrategyByCustomerProduct",
                "GET /products/" + wallet + "/strategies",
                "",
                () -> trading.strategies().getByCustomerProduct(wallet));
    }

    private void digitalAssets() {
        String external = UUID.randomUUID().toString();
        String accounts = "'walletCustomerProductId':'%s','cashCustomerProductId':'%s'}"
                .formatted(customer.walletId(), customer.cashId());
        String order = "{'cryptoSymbol':'BTC','tradeSide':'BUY','quantityType':'UNIT','quantity':0.1,'externalId':'"
                + external + "'," + accounts;
        UUID id = made(
                "createDigitalMarketOrder",
                "POST /digital/orders/market",
                order,
                () -> trading.digitalAssets()
                        .createMarketOrder(DigitalOrderData.fromJson(json(order)))
                        .orderId());
        String quote =
                sandbox.quote("BTC", TradingSide.SELL, new BigDecimal("0.2")).quoteId();
        String acceptance = "{'quoteId':'" + quote + "','externalId':'" + UUID.randomUUID() + "'," + accounts;
        made(
                "acceptQuote",
                "POST /digital/orders/quote",
                acceptance,
                () -> trading.digitalAssets()
                        .acceptQuote(QuoteAcceptanceData.fromJson(json(acceptance)))
                        .orderId());
        assertThat(call(
                                "listDigitalOrders",
                                "GET /products/" + wallet + "/digital/orders?externalId=" + external,
                                "",
                                () -> trading.digitalAssets().listOrders(wallet, params -> params.externalId(external)))
                        .data())
                .singleElement()
                .satisfies(found -> assertThat(found.orderId()).isEqualTo(id));
        assertThat(call(
                                "getDigitalOrder",
                                "GET /digital/orders/" + id,
                                "",
                                () -> trading.digitalAssets().getOrder(id))
                        .status())
                .isEqualTo(OrderStatus.SETTLED);
        assertThat(download(
                        "downloadDigitalOrderReceipt",
                        "GET /digital/orders/" + id + "/receipt",
                        () -> trading.digitalAssets().downloadReceipt(id)))
                .startsWith("%PDF");
    }

    private void tokenizedAssets() {
        String order = """
                {'symbol':'SYNT','quantity':1.5,'quantityType':'UNIT','side':'BUY','externalId':'%s',
                 'walletCustomerProductId':'%s','cashCustomerProductId':'%s'}""".formatted(UUID.randomUUID(), customer.walletId(), customer.cashId());
        UUID id = made(
                "createTokenizedMarketOrder",
                "POST /wawex/orders/market",
                order,
                () -> trading.tokenizedAssets()
                        .createMarketOrder(TokenizedOrderData.fromJson(json(order)))
                        .orderId());
        assertThat(call(
                                "listTokenizedOrders",
                                "GET /wawex/products/" + wallet + "/orders",
                                "",
                                () -> trading.tokenizedAssets().listOrders(wallet))
                        .data())
                .hasSize(1);
        call(
                "getTokenizedOrder",
                "GET /wawex/orders/" + id,
                "",
                () -> trading.tokenizedAssets().getOrder(id));
        assertThat(download(
                        "downloadTokenizedOrderReceipt",
                        "GET /wawex/orders/" + id + "/receipt",
                        () -> trading.tokenizedAssets().downloadReceipt(id)))
                .startsWith("%PDF");
        call(
                "cancelTokenizedOrder",
                "DELETE /wawex/orders/" + id,
                "",
                () -> trading.tokenizedAssets().cancelOrder(id));
    }

    private void traditionalAssets() {
        String accounts = "{'depositoryCustomerProductId':'%s','cashCustomerProductId':'%s',"
                .formatted(customer.depositoryId(), customer.cashId());
        String costs = accounts + "'tradeSide':'BUY','quantityType':'UNIT','exchangeCode':'TGAT','orderType':'LIMIT',"
                + "'isin':'ZZSYNTHETF01','quantity':3,'price':10.125}";
        assertThat(call(
                                "calculateExAnteCosts",
                                "POST /trading/ex-ante",
                                costs,
                                () -> trading.traditionalAssets()
                                        .calculateExAnteCosts(ExAnteCostData.fromJson(json(costs))))
                        .exAnteId())
                .isNotEmpty();
        String order = accounts + "'isin':'ZZSYNTHETF01','exchangeCode':'TGAT','quantity':2,'tradeSide':'SELL'}";
        made(
                "createTraditionalMarketOrder",
                "POST /trading/order/market",
                order,
                () -> trading.traditionalAssets()
                        .createMarketOrder(TraditionalMarketOrderData.fromJson(json(order)))
                        .orderId());
        String limit = order.replace("'SELL'}", "'BUY','limitPrice':10.5}");
        UUID limited = made(
                "createTraditionalLimitOrder",
                "POST /trading/order/limit",
                limit,
                () -> trading.traditionalAssets()
                        .createLimitOrder(TraditionalLimitOrderData.fromJson(json(limit)))
                        .orderId());
        String stop = order.replace("'SELL'}", "'SELL','stopPrice':10.5}");
        UUID stopped = made(
                "createTraditionalStopOrder",
                "POST /trading/order/stop",
                stop,
                () -> trading.traditionalAssets()
                        .createStopOrder(TraditionalStopOrderData.fromJson(json(stop)))
                        .orderId());
        String update = "{'limitPrice':11.125}";
        run(
                "updateTraditionalOrder",
                "PATCH /trading/order/" + limited,
                update,
                () -> trading.traditionalAssets().updateOrder(limited, TraditionalOrderUpdate.fromJson(json(update))));
        call(
                "cancelTraditionalOrder",
                "DELETE /trading/order/" + stopped,
                "",
                () -> trading.traditionalAssets().cancelOrder(stopped));
        lapse();
        assertThat(call(
                                "getTraditionalOrder",
                                "GET /trading/order/" + limited,
                                "",
                                () -> trading.traditionalAssets().getOrder(limited))
                        .limitPrice())
                .contains(new BigDecimal("11.125"));
    }

    private void transfers() {
        String body = """
                {'customerProductId':'%s','amount':12.5,'counterpartyName':'Synthetic Receiver Example',
                 'iban':'DE00000000000000000000','externalId':'%s'}""".formatted(customer.cashId(), UUID.randomUUID());
        UUID id = made(
                "createTransfer",
                "POST /transfers",
                body,
                () -> trading.transfers()
                        .create(TransferData.fromJson(json(body)))
                        .transferId());
        assertThat(call(
                                "getTransfer",
                                "GET /transfers/" + id,
                                "",
                                () -> trading.transfers().get(id))
                        .transfer()
                        .transferStatus())
                .isEqualTo(TransferStatus.PROCESSED);
        String incoming = "{'customerProductId':'%s','amount':5,'reference':'Synthetic'}".formatted(customer.cashId());
        run(
                "createTestIncomingTransfer",
                "POST /transfers-test/incoming-transfer",
                incoming,
                () -> trading.transfers().createTestIncoming(TestIncomingTransferData.fromJson(json(incoming))));
        lapse();
        String booked = sandbox.transactions().get(0).transactionId();
        assertThat(call(
                                "getTransaction",
                                "GET /transactions/" + booked,
                                "",
                                () -> trading.transactions().get(UUID.fromString(booked)))
                        .transactionId())
                .hasToString(booked);
    }

    private void taxes() {
        String body = "{'entityId':'%s','entityType':'NATURAL_PERSON','fsaType':'INDIVIDUAL','fsaAmount':801}"
                .formatted(requestor);
        UUID id = made(
                "createTaxExemptionOrder",
                "POST /taxes/tax-exemption-orders",
                body,
                () -> trading.taxes()
                        .createExemptionOrder(TaxExemptionOrderData.fromJson(json(body)))
                        .taxExemptionOrderId());
        String update = "{'fsaAmount':1000}";
        run(
                "updateTaxExemptionOrder",
                "PATCH /taxes/tax-exemption-orders/" + id,
                update,
                () -> trading.taxes().updateExemptionOrder(id, TaxExemptionOrderUpdate.fromJson(json(update))));
        assertThat(call(
                                "listTaxExemptionOrders",
                                "GET /taxes/tax-exemption-orders?taxExemptionOrderId=" + id,
                                "",
                                () -> trading.taxes().listExemptionOrders(params -> params.taxExemptionOrderId(id)))
                        .data())
                .hasSize(1);
    }

    private void webhooks() {
        String body = "{'eventType':'TRANSFER_NOTIFICATION','url':'https://partner.example/hook',"
                + "'headers':[{'name':'Api-Key','value':'synthetic-webhook-secret'}]}";
        run(
                "registerWebhook",
                "POST /webhooks",
                body,
                () -> trading.webhooks().register(WebhookData.fromJson(json(body))));
        assertThat(call(
                        "listWebhooks",
                        "GET /webhooks",
                        "",
                        () -> trading.webhooks().list()))
                .hasSize(1);
        assertThat(call(
                                "getWebhook",
                                "GET /webhooks/TRANSFER_NOTIFICATION",
                                "",
                                () -> trading.webhooks().get(EventType.TRANSFER_NOTIFICATION))
                        .headers())
                .extracting(header -> header.value())
                .containsExactly("synthetic-webhook-secret");
        run(
                "deleteWebhook",
                "DELETE /webhooks/TRANSFER_NOTIFICATION",
                "",
                () -> trading.webhooks().delete(EventType.TRANSFER_NOTIFICATION));
        assertThat(call(
                        "listMissingWebhooks",
                        "GET /webhooks-missing",
                        "",
                        () -> trading.webhooks().listMissing()))
                .hasSize(26);
    }

    private <T> T call(String operation, String line, String body, Supplier<T> call) {
        int before = sandbox.requests().size();
        T value = call.get();

        arrived(before, operation, line, body);
        JsonNode answered = recorder.lastAnswer().isEmpty()
                ? FakeTradevest.tree("null")
                : FakeTradevest.tree(recorder.lastAnswer());
        Object decoded = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (!(value instanceof UUID)) {
            assertThat(SameJson.difference(answered, FakeTradevest.JSON.valueToTree(decoded)))
                    .isEmpty();
        }
        return value;
    }

    /** Creates something, lets it come into being, and gives its id. */
    private UUID made(String operation, String line, String body, Supplier<UUID> call) {
        UUID id = call(operation, line, body, call);
        assertThat(recorder.lastAnswer()).contains(id.toString());
        lapse();
        return id;
    }

    private void run(String operation, String line, String body, Runnable call) {
        int before = sandbox.requests().size();
        call.run();

        arrived(before, operation, line, body);
        lapse();
    }

    private String download(String operation, String line, Supplier<Download> call) {
        int before = sandbox.requests().size();
        String content;
        try (Download download = call.get()) {
            content = new String(download.stream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        arrived(before, operation, line, "");
        assertThat(content).isEqualTo(recorder.lastAnswer());
        return content;
    }

    private void arrived(int before, String operation, String line, String body) {
        List<SandboxRequest> since = sandbox.requests().stream()
                .skip(before)
                .filter(request -> !request.operation().startsWith("requestToken"))
                .toList();
        assertThat(since).hasSize(1);
        SandboxRequest request = since.get(0);
        assertThat(request.operation()).isEqualTo(operation);
        String[] target = line.split("\\?", 2);
        assertThat(request.method() + " " + request.path()).isEqualTo(target[0]);
        Map<String, List<String>> query = new TreeMap<>();
        if (target.length > 1) {
            Arrays.stream(target[1].split("&"))
                    .map(pair -> pair.split("=", 2))
                    .forEach(pair -> query.put(pair[0], List.of(pair[1])));
        }
        assertThat(request.query()).isEqualTo(query);
        if (body.isEmpty()) {
            assertThat(request.body()).isEmpty();
        } else {
            assertThat(FakeTradevest.tree(request.body())).isEqualTo(FakeTradevest.tree(json(body)));
        }
        assertThat(recorder.lastRequestor())
                .isEqualTo(Objects.requireNonNull(namesRequestor.get(operation)) ? requestor.toString() : "none");
        assertThat(sandbox.violations()).isEmpty();
        called.add(operation);
    }

    private SandboxRequest last() {
        List<SandboxRequest> all = sandbox.requests();
        return all.get(all.size() - 1);
    }

    private void lapse() {
        sandbox.passes(Duration.ofSeconds(30));
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    /** By operationId whether it names who acts, read independently of what was generated from the documents. */
    private static Map<String, Boolean> requestors() {
        Map<String, Boolean> named = new TreeMap<>();
        for (File file : Objects.requireNonNull(
                Path.of("../specs/trading").toFile().listFiles((folder, name) -> name.endsWith(".yaml")))) {
            for (JsonNode path : read(file).path("paths")) {
                for (JsonNode operation : path) {
                    named.putIfAbsent(
                            operation.path("operationId").asText(),
                            operation.path("parameters").toString().contains("RequestorId"));
                }
            }
        }
        return named;
    }

    private static JsonNode read(File file) {
        try {
            return new YAMLMapper().readTree(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
