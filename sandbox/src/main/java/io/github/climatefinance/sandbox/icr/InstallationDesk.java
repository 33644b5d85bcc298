package io.github.climatefinance.sandbox.icr;

import com.fasterxml.jackson.databind.JsonNode;

/** Tells the app where it is installed. */
final class InstallationDesk {

    private final Books books;

    InstallationDesk(Books books) {
        this.books = books;
    }

    Answer list() {
        return new Answer.Paged(
                "installations",
                books.installations.all().stream()
                        .map(installation -> installation.json(books.switches))
                        .toList(),
                true);
    }

    Answer get(Question question) {
        return new Answer.Found(
                books.installations.get(question.path("installationId")).json(books.switches));
    }

    Answer createUserAndOrganization(Question question) {
        if (books.switches.has(IcrSwitch.USER_CREATION_GONE)) {
            throw Refusal.notFound("operation");
        }
        JsonNode wanted = question.body().path("organization");
        Organization organization = books.organizations.add(new Organization(
                books.ids.next("new organization"),
                wanted.path("fullName").asText(),
                wanted.path("type").asText(),
                Json.text(wanted, "countryCode").orElse("IS")));
        Installation installation = books.installations.install(organization, Seed.MAIN_PERMISSIONS);
        return new Answer.Found(Json.wrapped("installation", Json.object().put("id", installation.id())));
    }
}
