package io.github.climatefinance.sandbox.icr;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Tells what any access token may read: projects, their credits, and retirements. */
final class PublicDesk {

    private final Books books;
    private final Access access;

    PublicDesk(Books books, Access access) {
        this.books = books;
        this.access = access;
    }

    Answer projects() {
        return projects(true);
    }

    Answer internalProjects(Question question) {
        access.require(question, Permission.EXAMINER);
        return projects(false);
    }

    private Answer projects(boolean isPublic) {
        return new Answer.Paged(
                "projects",
                books.catalogue.projects(isPublic).stream().map(Project::json).toList(),
                true);
    }

    Answer project(Question question) {
        return new Answer.Found(
                books.catalogue.publicProject(question.path("projectId")).json());
    }

    Answer projectCredits(Question question) {
        return new Answer.Found(
                new ProjectCredits(books, books.catalogue.publicProject(question.path("projectId"))).json());
    }

    Answer registryInventory(String name) {
        ObjectNode json = Json.object();
        json.set("summary", ProjectCredits.registrySummary(books, new Holder(Holder.Kind.REGISTRY, name)));
        json.set("organization", books.organizations.get(Seed.REGISTRY).reference());
        return new Answer.Found(json);
    }

    Answer retirements(Question question) {
        List<Retirement> all = books.retirements.all();
        int from = (int) Math.min(question.number("skip"), all.size());
        int count = (int) Math.min(question.number("first"), all.size() - from);
        return new Answer.Found(
                Json.wrapped("retirements", Json.array(all.subList(from, from + count), Retirement::json)));
    }

    Answer retirement(Question question) {
        JsonNode json = books.retirements.get(question.path("id")).json();
        return new Answer.Found(
                books.switches.has(IcrSwitch.RETIREMENT_WRAPPED) ? Json.wrapped("retirement", json) : json);
    }

    Answer retirementPdf(Question question) {
        Retirement retirement = books.retirements.get(question.path("retirementId"));
        if (retirement.owner().isEmpty()) {
            throw Refusal.notFound("certificate of an unclaimed retirement");
        }
        return retirement.certificate();
    }
}
