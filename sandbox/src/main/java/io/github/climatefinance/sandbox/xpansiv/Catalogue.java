package io.github.climatefinance.sandbox.xpansiv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What does not change: projects, generators and their instruments. All names are invented and say so. */
final class Catalogue {

    // Equal ids of different registries are unrelated: VCS and NAR share 9003.
    static final List<Project> PROJECTS = List.of(
            new Project(1, "ACR", "ACR9001", "Forest", "US", "IMPORTED", "SYN_CERT_A"),
            new Project(2, "ACR", "ACR9002", "Landfill", "US", "IMPORTED", "SYN_CERT_B"),
            new Project(3, "VCS", "9003", "Cookstove", "KE", "IMPORTED", "SYN_CERT_A"),
            new Project(4, "CAR", "CAR9004", "Forest", "MX", "IMPORTED", "SYN_CERT_B"),
            new Project(5, "CAR", "CAR9005", "Livestock", "US", "IMPORTED", "SYN_CERT_A"),
            new Project(6, "VCS", "9006", "Wind", "IN", "IMPORTED", "SYN_CERT_C"),
            new Project(7, "VCS", "9007", "Peatland", "ID", "IMPORTED", "SYN_CERT_A"),
            new Project(8, "VCS", "9008", "Solar", "NA", "INACTIVE", "SYN_CERT_C"),
            new Project(9, "ACR", "ACR9009", "Refrigerant", "US", "PENDING_IMPORT", "SYN_CERT_B"));

    static final List<Generator> GENERATORS = List.of(
            new Generator(1, "NEPOOL", "MSS9101", "SOLAR", "MA", "US"),
            new Generator(2, "NEPOOL", "MSS9102", "WIND", "ME", "US"),
            new Generator(3, "NAR", "9003", "HYDRO", "TX", "US"),
            new Generator(4, "NAR", "9104", "SOLAR", "CA", "US"),
            new Generator(5, "M_RETS", "M9105", "WIND", "MN", "US"),
            new Generator(6, "M_RETS", "M9106", "WIND", "IL", "US"),
            new Generator(7, "M_RETS", "M9107", "BIOMASS", "ON", "CA"),
            new Generator(8, "PJM", "PJM9108", "SOLAR", "NJ", "US"),
            new Generator(9, "MIRECS", "MI9109", "WIND", "MI", "US"),
            new Generator(10, "NCRETS", "NC9110", "SOLAR", "NC", "US"));

    static final ResourceProject RESOURCE_PROJECT = new ResourceProject("RMS", "RMS9201");

    /** Two vintages of each project and generator, one of the resource project. */
    static final List<Instrument> INSTRUMENTS = instruments();

    /** The registry fails to retire this instrument. */
    static final String RETIREMENT_FAILS = "SYN-VCS-9006-2019";

    /** The venues reject deposits of this instrument. */
    static final String DEPOSIT_REJECTED = "SYN-VCS-9007-2020";

    private Catalogue() {}

    static Optional<Instrument> instrument(String ein) {
        return INSTRUMENTS.stream()
                .filter(instrument -> instrument.ein().equals(ein))
                .findFirst();
    }

    private static List<Instrument> instruments() {
        List<Instrument> all = new ArrayList<>();
        for (Project project : PROJECTS) {
            add(all, project, new Vintage(2019 + project.number() % 3, 0));
            add(all, project, new Vintage(2022 + project.number() % 2, 0));
        }
        for (Generator generator : GENERATORS) {
            add(all, generator, new Vintage(2023, 1 + generator.number()));
            add(all, generator, new Vintage(2024, 1 + generator.number() % 6));
        }
        add(all, RESOURCE_PROJECT, new Vintage(2023, 0));
        return List.copyOf(all);
    }

    private static void add(List<Instrument> all, Resource resource, Vintage vintage) {
        all.add(Instrument.of(20_001L + all.size(), resource, vintage));
    }
}
