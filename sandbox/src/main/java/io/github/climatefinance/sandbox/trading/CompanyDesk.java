package io.github.climatefinance.sandbox.trading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/** Companies, those who own and represent them, and the search for all who are known. */
final class CompanyDesk {

    /** Where the data of an owner or representative has the company. */
    static final String COMPANY = "_legalEntityId";

    private final Books books;
    private final Verbs verbs;

    CompanyDesk(Books books) {
        this.books = books;
        this.verbs = new Verbs(books);
    }

    void addTo(Map<String, Operation> all) {
        all.put("searchEntities", new EntitySearch(books)::search);
        all.put(
                "getLegalEntitySearch",
                question -> Optional.of(question.path("searchId"))
                        .filter(TradingPlatform.LEGAL_ENTITY_SEARCH::equals)
                        .<Answer>map(id -> new Answer.Found(search(id)))
                        .orElseThrow(() -> Refusal.notFound("search")));
        all.put(
                "createLegalEntity",
                verbs.creating(Kind.LEGAL_ENTITY, verbs::withGlobalId, data -> Optional.empty(), company -> {}));
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
}
