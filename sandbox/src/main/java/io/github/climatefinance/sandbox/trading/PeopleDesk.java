package io.github.climatefinance.sandbox.trading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.sandbox.pdf.Pdf;
import java.util.Map;
import java.util.Optional;

/** Users, persons, companies and those around them. */
final class PeopleDesk {

    static final String COMPANY = "_legalEntityId";

    private final Books books;
    private final Verbs verbs;

    PeopleDesk(Books books) {
        this.books = books;
        this.verbs = new Verbs(books);
    }

    void addTo(Map<String, Operation> all) {
        addUsers(all);
        addPersons(all);
        addIdentifications(all);
        addCompanies(all);
        addTaxes(all);
    }

    private void addUsers(Map<String, Operation> all) {
        all.put("createUser", verbs.creating(Kind.USER, this::withGlobalId, data -> Optional.empty(), user -> {}));
        all.put("listUsers", verbs.listing(Kind.USER, Map.of("userType", "type", "userStatus", "status")));
        all.put("getUser", verbs.getting(Kind.USER));
        all.put("updateUser", this::updateUser);
        all.put("resetUserPassword", question -> {
            books.store.get(Kind.USER, question.path("userId"));
            return new Answer.Nothing(200);
        });
        all.put("startUserOnboarding", verbs.creating(Kind.USER_ONBOARDING, data -> missingUser(data.path("userId"))));
        all.put("listUserOnboardings", question -> {
            books.store.get(Kind.USER, question.path("userId"));
            return new Answer.Found(Json.array(
                    verbs.matching(Kind.USER_ONBOARDING, question, Map.of("userId", "userId")), Thing::json));
        });
        all.put("getUserOnboarding", verbs.getting(Kind.USER_ONBOARDING));
    }

    // RECEIVED is all that is known of users, so it does not mean that one is still to come.
    private Optional<Problem> missingUser(JsonNode id) {
        return books.store.find(Kind.USER, id.asText()).isPresent()
                ? Optional.empty()
                : Optional.of(Problem.notFound("user"));
    }

    private Answer updateUser(Question question) {
        Thing user = books.store.get(Kind.USER, question.path("userId"));
        books.commands.update(
                user,
                question,
                Optional::empty,
                () -> Json.text(question.body(), "status")
                        .ifPresent(status -> user.become(status, books.agenda.now())));
        return new Answer.Nothing(202);
    }

    private void addPersons(Map<String, Operation> all) {
        Operation create =
                verbs.creating(Kind.NATURAL_PERSON, this::withGlobalId, data -> Optional.empty(), person -> {});
        all.put("createNaturalPerson", create);
        all.put("createNaturalPersonEntity", create);
        all.put("listNaturalPersons", verbs.listing(Kind.NATURAL_PERSON));
        all.put("listNaturalPersonEntities", verbs.listing(Kind.NATURAL_PERSON));
        all.put("getNaturalPerson", verbs.getting(Kind.NATURAL_PERSON));
        all.put("getNaturalPersonEntity", verbs.getting(Kind.NATURAL_PERSON));
        all.put("updateNaturalPersonEntity", verbs.updating(Kind.NATURAL_PERSON, "naturalPersonUpdateData"));
        all.put("createTradingProfile", this::noteOfPerson);
        all.put("updateTradingProfile", this::noteOfPerson);
        all.put("createNaturalPersonWizard", verbs.creating(Kind.WIZARD));
        all.put("listNaturalPersonWizards", this::wizards);
        all.put(
                "createJointPerson",
                verbs.creating(
                        Kind.JOINT_PERSON,
                        data -> verbs.missing(Kind.NATURAL_PERSON, data.path("np1Id"))
                                .or(() -> verbs.missing(Kind.NATURAL_PERSON, data.path("np2Id")))));
        all.put("listJointPersons", verbs.listing(Kind.JOINT_PERSON));
        all.put("getJointPerson", verbs.getting(Kind.JOINT_PERSON));
    }

    private ObjectNode withGlobalId(Question question) {
        return question.data().put("globalId", Ids.global(books.ids.next("globalId")));
    }

    /** What is told of a person and cannot be read again. */
    private Answer noteOfPerson(Question question) {
        books.commands.update(Kind.NATURAL_PERSON, question.path("naturalPersonId"), question, person -> {});
        return new Answer.Nothing(202);
    }

    private Answer wizards(Question question) {
        ObjectNode page = new Pages(books.switches).envelope(question, books.store.all(Kind.WIZARD), Thing::json);
        return new Answer.Found(
                page.put("openWizardCount", books.store.all(Kind.WIZARD).size()));
    }

    private void addIdentifications(Map<String, Operation> all) {
        all.put("createIdentification", this::noteOfPerson);
        all.put(
                "createIdentificationVerification",
                verbs.creating(
                        Kind.IDENTIFICATION_VERIFICATION,
                        this::verification,
                        data -> verbs.missing(Kind.NATURAL_PERSON, data.path("naturalPersonId")),
                        this::identify));
        all.put("listIdentificationVerifications", verbs.listing(Kind.IDENTIFICATION_VERIFICATION));
        all.put("getIdentificationVerification", verbs.getting(Kind.IDENTIFICATION_VERIFICATION));
    }

    private ObjectNode verification(Question question) {
        ObjectNode data = question.data();
        data.remove("redirectUrl");
        return data.put("identificationUrl", "https://identification.example/synthetic");
    }

    /** The service identifies the person, and the platform makes a document of it by itself. */
    private void identify(Thing verification) {
        books.commands.pass(verification, () -> {
            ObjectNode document = Json.object()
                    .put("name", "Synthetic identification example")
                    .put("resourceType", "NATURAL_PERSON")
                    .put("type", "IDENTIFICATION_CERTIFICATE")
                    .put("resourceId", verification.text("naturalPersonId"))
                    .put("size", 1)
                    .put(DocumentDesk.FILE, Pdf.saying("Synthetic identification example"));
            Thing made = books.store.add(Kind.DOCUMENT, document, books.agenda.now());
            verification.data().put("documentId", made.id());
            books.commands.change(made, "CREATED");
            books.commands.change(verification, "APPROVED");
        });
    }

    private void addCompanies(Map<String, Operation> all) {
        all.put("searchEntities", new EntitySearch(books)::search);
        all.put(
                "getLegalEntitySearch",
                question -> Optional.of(question.path("searchId"))
                        .filter(TradingPlatform.LEGAL_ENTITY_SEARCH::equals)
                        .<Answer>map(id -> new Answer.Found(search(id)))
                        .orElseThrow(() -> Refusal.notFound("search")));
        all.put(
                "createLegalEntity",
                verbs.creating(Kind.LEGAL_ENTITY, this::withGlobalId, data -> Optional.empty(), company -> {}));
        all.put("listLegalEntities", verbs.listing(Kind.LEGAL_ENTITY));
        all.put("getLegalEntity", verbs.getting(Kind.LEGAL_ENTITY));
        all.put("updateLegalEntity", verbs.updating(Kind.LEGAL_ENTITY, "legalEntityUpdate"));
        addMembers(all, Kind.BENEFICIAL_OWNER, "BeneficialOwner");
        addMembers(all, Kind.LEGAL_REPRESENTATIVE, "LegalRepresentative");
        all.put("deleteLegalRepresentative", question -> {
            Thing gone = books.store.get(Kind.LEGAL_REPRESENTATIVE, question.path("legalRepresentativeId"));
            books.commands.update(gone, question, Optional::empty, () -> {
                gone.become("INACTIVE", books.agenda.now());
                books.store.remove(gone);
            });
            return new Answer.Nothing(202);
        });
    }

    private static JsonNode search(String id) {
        ObjectNode json = Json.object();
        json.putObject("search")
                .put("searchId", id)
                .put("status", "WAITING_FOR_DATA")
                .putArray("documentTypes")
                .add("GENERAL");
        return json;
    }

    private void addMembers(Map<String, Operation> all, Kind kind, String name) {
        all.put(
                "create" + name,
                verbs.creating(
                        kind,
                        question -> question.data().put(COMPANY, question.path("legalEntityId")),
                        data -> verbs.missing(Kind.LEGAL_ENTITY, data.path(COMPANY)),
                        member -> {}));
        all.put(
                "list" + name + "s",
                question -> verbs.page(
                        question,
                        books.store.all(kind).stream()
                                .filter(member -> member.text(COMPANY).equals(question.path("legalEntityId")))
                                .toList()));
        all.put("get" + name, verbs.getting(kind));
        all.put("update" + name, verbs.updating(kind, ""));
    }

    private void addTaxes(Map<String, Operation> all) {
        all.put("createTaxExemptionOrder", verbs.creating(Kind.TAX_EXEMPTION_ORDER));
        all.put(
                "listTaxExemptionOrders",
                verbs.listing(
                        Kind.TAX_EXEMPTION_ORDER,
                        Map.of(
                                "taxExemptionOrderId", "taxExemptionOrderId",
                                "entityId", "entityId",
                                "status", "status")));
        all.put("updateTaxExemptionOrder", question -> {
            books.commands.update(
                    Kind.TAX_EXEMPTION_ORDER,
                    question.path("taxExemptionOrderId"),
                    question,
                    order -> order.data().setAll(question.data()));
            return new Answer.Nothing(202);
        });
    }
}
