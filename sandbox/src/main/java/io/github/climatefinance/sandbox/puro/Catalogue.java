package io.github.climatefinance.sandbox.puro;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What does not change: methodologies, facilities, account holders. All names are invented and say so. */
final class Catalogue {

    /**
     * A methodology and how its facilities behave in the simulation.
     *
     * @param word goes into the names of its facilities
     * @param facilities how many there are
     * @param scale certificates of a typical first issuance
     * @param growth factor from year to year
     * @param firstYear of its first facility
     */
    record Method(
            String code,
            String name,
            String edition,
            String word,
            int facilities,
            int scale,
            double growth,
            int firstYear) {

        ObjectNode json() {
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("name", name)
                    .put("code", code)
                    .put("edition", edition)
                    .put("url", "methodologies.example/" + code);
        }
    }

    static final List<Method> METHODS = List.of(
            new Method("C03000000", "Biochar", "Edition 2022", "Biochar", 16, 340, 1.38, 2019),
            new Method("C01000000", "Wooden Building Elements", "2019", "Timber", 6, 620, 1.05, 2019),
            new Method("C09000000", "Carbonated Materials", "Edition 2022 V2", "Carbonation", 5, 150, 1.30, 2020),
            new Method("C04000000", "Soil Amendment", "2021", "Soil", 3, 90, 1.10, 2020),
            new Method("C05000000", "Geologically Stored Carbon", "2021", "Geostorage", 4, 900, 1.55, 2021),
            new Method("C06000000", "Terrestrial Storage of Biomass", "2022", "Biomass", 6, 480, 1.70, 2022),
            new Method("C07000000", "Enhanced Rock Weathering", "2022", "Weathering", 5, 120, 1.85, 2022),
            new Method("C05202402", "Geologically Stored Carbon", "Edition 2024 V2", "Bioenergy", 3, 2600, 1.40, 2024));

    static final List<String> BUYERS = List.of(
            "Synthetic Bank Example plc",
            "Synthetic Airline Example SA",
            "Synthetic Software Example Inc",
            "Synthetic Retail Example GmbH",
            "Synthetic Insurance Example AG",
            "Synthetic Consulting Example LLP",
            "Synthetic Shipping Example AS",
            "Synthetic Grocer Example Oyj",
            "Synthetic Studio Example Ltd",
            "Synthetic Municipality Example");

    static final List<String> TRADERS = List.of(
            "Synthetic Carbon Trader Example AB",
            "Synthetic Removal Broker Example BV",
            "Synthetic Climate Marketplace Example Inc");

    private static final List<String> COUNTRIES =
            List.of("FI", "SE", "NA", "DE", "US", "NO", "KE", "BR", "GB", "IN", "DK", "CA", "AU", "CH", "EE", "BO");

    private static final List<String> FORMS = List.of("Oy", "AB", "Ltd", "GmbH", "Inc", "AS");

    private Catalogue() {}

    static List<Facility> facilities() {
        List<Facility> facilities = new ArrayList<>();
        for (Method method : METHODS) {
            for (int i = 0; i < method.facilities(); i++) {
                facilities.add(facility(method, i, facilities.size()));
            }
        }
        return List.copyOf(facilities);
    }

    private static Facility facility(Method method, int index, int number) {
        int firstYear = Math.min(2026, method.firstYear() + index * 6 / method.facilities());
        // Real codes are mostly six digits, newer ones have letters; 99 marks these as invented.
        String code = number % 5 == 3 ? "SY" + (1000 + number) : "99" + (1000 + number);
        Optional<String> gsrn = firstYear <= 2020 ? Optional.of("64399900000000" + (1000 + number)) : Optional.empty();
        String supplier = "Synthetic " + method.word() + (index < 2 ? "" : " " + (index / 2 + 1)) + " Example "
                + FORMS.get((index / 2 + method.word().length()) % FORMS.size());
        String country = COUNTRIES.get((number * 7 + index) % COUNTRIES.size());
        String name = "Synthetic " + method.word() + " Plant " + (index + 1);
        int scale = method.scale() * (60 + number * 37 % 90) / 100;
        return new Facility(code, gsrn, name, method, supplier, country, firstYear, scale, number);
    }
}
