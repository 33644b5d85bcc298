package io.github.climatefinance.sandbox.icr;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The synthetic past: organizations, projects, credits and who holds them, the same ones on every machine. */
final class Seed {

    static final String MAIN = Ids.of("organization", 1);
    static final String SECOND = Ids.of("organization", 2);
    static final String PARTNER = Ids.of("organization", 3);
    static final String REGISTRY = Ids.of("organization", 4);

    static final Map<String, String> MAIN_PERMISSIONS = Map.of(
            "organization_info", "VIEW",
            "organization_members", "VIEW",
            "organization_inventory", "WRITE",
            "organization_warehouse", "WRITE");
    static final Map<String, String> SECOND_PERMISSIONS = Map.of(
            "organization_info", "VIEW",
            "organization_inventory", "REQUEST",
            "organization_warehouse", "VIEW");

    static final Instant INSTALLED = Instant.parse("2024-01-15T10:00:00Z");

    private static final int FIRST_PROJECT = 90_001;
    private static final int PUBLIC_PROJECTS = 23;
    private static final int INTERNAL_PROJECTS = 3;
    private static final int RETIREMENTS = 27;
    private static final Instant FIRST_RETIREMENT = Instant.parse("2023-01-10T12:00:00Z");

    private final Books books;

    private Seed(Books books) {
        this.books = books;
    }

    static void fill(Books books) {
        Seed seed = new Seed(books);
        seed.organizations();
        for (int i = 0; i < PUBLIC_PROJECTS; i++) {
            seed.publicProject(i);
        }
        for (int i = 0; i < INTERNAL_PROJECTS; i++) {
            seed.internalProject(PUBLIC_PROJECTS + i);
        }
        for (int i = 0; i < RETIREMENTS; i++) {
            seed.retirement(i);
        }
    }

    /** What the friendbot gives. */
    static Credit testCredit(Books books) {
        return books.catalogue.credits(books.catalogue.projects(true).get(1)).get(0);
    }

    private void organizations() {
        Organization main = add(MAIN, "Synthetic Airline Example", "marketParticipant", "IS");
        Organization second = add(SECOND, "Synthetic Bank Example", "marketParticipant", "NA");
        add(PARTNER, "Synthetic Forestry Example", "projectProponent", "KE");
        add(REGISTRY, "Synthetic Registry Example", "other", "IS");
        main.open(Ids.of("subaccount", 1), "Synthetic fund account");
        books.installations.install(main, MAIN_PERMISSIONS);
        books.installations.install(second, SECOND_PERMISSIONS);
    }

    private Organization add(String id, String name, String type, String country) {
        return books.organizations.add(new Organization(id, name, type, country));
    }

    private void publicProject(int i) {
        Project project = project(i, true);
        Credit older = books.catalogue.add(new Credit(project, CreditType.EX_POST, "1", "2020"));
        Credit newer = books.catalogue.add(new Credit(project, CreditType.EX_POST, "2", "2022"));
        issue(account(PARTNER), older, "2000");
        issue(account(PARTNER), newer, "3000.25");
        issue(registry("buffer"), newer, "100.5");
        issue(registry("adjustment"), newer, "10");
        issue(registry("organization"), newer, "5");
        if (i < 8) {
            issue(account(MAIN), older, i % 2 == 0 ? "1000" : "1250.5");
            issue(organization(MAIN).accounts().get(1).holder(), older, "75");
        }
        if (i < 5) {
            issue(account(SECOND), older, "500.75");
        }
        if (i < 3) {
            issue(organization(MAIN).warehouse(), newer, "200");
        }
        if (i == 3) {
            issue(organization(SECOND).warehouse(), newer, "150");
        }
        if (i % 3 == 0) {
            Credit expected = books.catalogue.add(new Credit(project, CreditType.EX_ANTE, "3", "2030"));
            issue(account(i < 8 ? MAIN : PARTNER), expected, "400");
        }
    }

    private void internalProject(int i) {
        Credit expected = books.catalogue.add(new Credit(project(i, false), CreditType.EX_ANTE, "1", "2031"));
        issue(organization(MAIN).development(), expected, "300");
    }

    private Project project(int i, boolean isPublic) {
        Place[] places = Place.values();
        Project project =
                new Project(FIRST_PROJECT + i, places[i % places.length], i % 2 == 0, isPublic, organization(PARTNER));
        books.catalogue.add(project);
        return project;
    }

    // Every fourth was never claimed.
    private void retirement(int i) {
        List<Project> projects = books.catalogue.projects(true);
        Credit credit =
                books.catalogue.credits(projects.get(i % projects.size())).get(0);
        BigDecimal amount = new BigDecimal("1.25").add(BigDecimal.valueOf(i));
        Optional<Organization> owner =
                i % 4 == 3 ? Optional.empty() : Optional.of(organization(i % 4 == 0 ? MAIN : PARTNER));
        books.holdings.issue(new Holder(Holder.Kind.RETIRED, "seed " + i), credit, amount);
        books.retirements.add(new Retirement(
                books.retirements.nextId(),
                "",
                credit,
                amount,
                owner,
                Optional.of(new RetirementData(
                        "Voluntary purposes",
                        "Synthetic Beneficiary Example",
                        i % 2 == 0 ? Optional.of("Synthetic comment") : Optional.empty())),
                FIRST_RETIREMENT.plus(i, ChronoUnit.DAYS)));
    }

    private void issue(Holder holder, Credit credit, String amount) {
        books.holdings.issue(holder, credit, new BigDecimal(amount));
    }

    private Organization organization(String id) {
        return books.organizations.get(id);
    }

    private Holder account(String organizationId) {
        return organization(organizationId).defaultAccount().holder();
    }

    private static Holder registry(String name) {
        return new Holder(Holder.Kind.REGISTRY, name);
    }
}
