package io.github.climatefinance.sandbox.trading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.sandbox.pdf.Pdf;
import java.util.Map;
import java.util.Optional;

/** Natural persons, how they are taken in and identified, and joint persons. */
final class PersonDesk {

    private final Books books;
    private final Verbs verbs;

    PersonDesk(Books books) {
        this.books = books;
        this.verbs = new Verbs(books);
    }

    void addTo(Map<String, Operation> all) {
        addPersons(all);
        addIdentifications(all);
    }

    private void addPersons(Map<String, Operation> all) {
        Operation create =
                verbs.creating(Kind.NATURAL_PERSON, verbs::withGlobalId, data -> Optional.empty(), person -> {});
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
}
