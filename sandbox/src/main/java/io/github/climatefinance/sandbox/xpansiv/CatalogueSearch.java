package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Searches what does not change: projects, generators, instruments and account holders. */
final class CatalogueSearch {

    private final Books books;
    private final Names names;

    CatalogueSearch(Books books) {
        this.books = books;
        this.names = new Names(books.switches);
    }

    Answer projects(Question question) {
        JsonNode criteria = question.body();
        requireCode(criteria, "status", "PROJECT_STATUS", "INVALID_PROJECT_STATUS");
        requireCode(criteria, "program", "CARBON_PROGRAM", "INVALID_PROGRAM");
        requireCode(criteria, "country", "COUNTRY", "INVALID_COUNTRY");
        requireCode(criteria, "certification", "CARBON_CERTIFICATION", "INVALID_CERTIFICATION");
        List<Project> found = Catalogue.PROJECTS.stream()
                .filter(project -> names.fit(criteria, "name", project.name()))
                .filter(project -> fitsResource(criteria, project))
                .filter(project -> is(criteria, "country", project.country()))
                .filter(project -> is(criteria, "status", project.status()))
                .filter(project -> is(criteria, "certification", project.certification()))
                .toList();
        View view = books.view(question);
        return Pages.of(question, books, Shuffle.of(found, Project::upn), project -> project.json(view));
    }

    Answer generators(Question question) {
        JsonNode criteria = question.body();
        requireCode(criteria, "program", "REC_PROGRAM", "INVALID_PROGRAM");
        requireCode(criteria, "fuelType", "REC_FUEL_TYPE", "INVALID_FUEL_TYPE");
        requireCode(criteria, "state", "STATE_PROVINCE", "INVALID_STATE");
        requireCode(criteria, "hostCountry", "COUNTRY", "INVALID_COUNTRY");
        List<String> ids = Json.texts(criteria, "registryAssignedIds");
        List<Generator> found = Catalogue.GENERATORS.stream()
                .filter(generator -> names.fit(criteria, "name", generator.name()))
                .filter(generator -> fitsResource(criteria, generator))
                .filter(generator -> ids.isEmpty() || ids.contains(generator.registryAssignedId()))
                .filter(generator -> is(criteria, "hostCountry", generator.country()))
                .filter(generator -> is(criteria, "fuelType", generator.fuel()))
                .filter(generator -> is(criteria, "state", generator.state()))
                .toList();
        View view = books.view(question);
        return Pages.of(question, books, Shuffle.of(found, Generator::upn), generator -> generator.json(view));
    }

    Answer instruments(Question question) {
        JsonNode criteria = question.body();
        if (!criteria.hasNonNull("ein") && !criteria.hasNonNull("program")) {
            throw Refusal.of("INVALID_REQUEST", "the program is mandatory when the ein is absent");
        }
        requireCode(criteria, "program", "PROGRAM", "INVALID_PROGRAM");
        List<Instrument> found = Catalogue.INSTRUMENTS.stream()
                .filter(instrument -> fitsResource(criteria, instrument.resource()))
                .filter(instrument -> is(criteria, "ein", instrument.ein()))
                .filter(instrument -> is(criteria, "id", Long.toString(instrument.id())))
                .toList();
        View view = books.view(question);
        return Pages.of(question, books, Shuffle.of(found, Instrument::ein), instrument -> instrument.json(view));
    }

    Answer accountHolders(Question question) {
        JsonNode criteria = question.body();
        requireCode(criteria, "program", "PROGRAM", "INVALID_PROGRAM");
        List<AccountHolder> found = AccountHolder.ALL.stream()
                .filter(holder -> names.fit(criteria, "registryAccountName", holder.name()))
                .filter(holder -> is(criteria, "registryAccountId", holder.registryAccountId()))
                .filter(holder -> is(criteria, "program", holder.program()))
                .filter(holder -> is(criteria, "accountType", holder.accountType()))
                .filter(holder -> is(criteria, "active", Boolean.toString(holder.active())))
                .filter(holder -> is(criteria, "generatorAccount", Boolean.toString(holder.generator())))
                .toList();
        return Pages.of(question, books, Shuffle.of(found, AccountHolder::registryAccountId), AccountHolder::json);
    }

    private static boolean fitsResource(JsonNode criteria, Resource resource) {
        return is(criteria, "upn", resource.upn())
                && is(criteria, "program", resource.program())
                && is(criteria, "registryAssignedId", resource.registryAssignedId());
    }

    private static boolean is(JsonNode criteria, String name, String value) {
        return Json.text(criteria, name).filter(wanted -> !wanted.equals(value)).isEmpty();
    }

    private static void requireCode(JsonNode criteria, String name, String type, String error) {
        Json.text(criteria, name).ifPresent(code -> ReferenceData.require(type, code, error));
    }
}
