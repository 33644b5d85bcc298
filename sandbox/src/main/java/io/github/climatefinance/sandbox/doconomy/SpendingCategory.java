package io.github.climatefinance.sandbox.doconomy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What payments are sorted into, with invented emissions. The merchant category codes are those of ISO 18245; what is not in
 * here is not supported. No figure is one of the Åland Index.
 */
enum SpendingCategory {
    BUILDING(1, 1, "0.40", "5200 5211 5231 5251"),
    GARDEN(2, 1, "0.45", "5261"),
    FURNITURE(3, 1, "0.45", "5712-5714 5719"),
    APPLIANCES(6, 1, "0.50", "5722"),
    POST(7, 1, "0.20", "4215 9402"),
    ENERGY(8, 1, "1.80", "4900 5983"),
    GROCERIES(9, 2, "0.55", "5411 5422 5441 5451 5499"),
    ALCOHOL(11, 2, "0.35", "5921"),
    TOBACCO(12, 2, "0.20", "5993"),
    RESTAURANTS(13, 2, "0.30", "5811 5812 5814"),
    BAKERIES(15, 2, "0.35", "5462"),
    BARS(16, 2, "0.25", "5813"),
    FUEL(17, 3, "2.30", "5541 5542"),
    TAXIS(20, 3, "0.60", "4121 4131"),
    TRAINS(21, 3, "0.20", "4111 4112"),
    FLIGHTS(22, 3, "1.30", "3000-3299 4511"),
    CRUISES(23, 3, "1.90", "4411"),
    DEPARTMENT_STORES(24, 4, "0.40", "5311 5331 5399"),
    CLOTHES(26, 4, "0.40", "5611 5621 5641 5651 5661 5691 5699"),
    PETS(28, 4, "0.15", "0742 5995"),
    SECOND_HAND(29, 4, "0.08", "5931"),
    ELECTRONICS(30, 4, "0.40", "4812 4814 4899 5732 5734"),
    BOOKS(31, 4, "0.25", "5942 5943"),
    CARS(33, 4, "0.50", "3351-3441 5511 5532 5533 7512"),
    SPORTS_GOODS(36, 4, "0.35", "5940 5941"),
    CULTURE(37, 5, "0.15", "7832 7922 7991"),
    SPORTS(39, 5, "0.18", "7941 7997"),
    GAMBLING(40, 5, "0.06", "7995"),
    HOTELS(41, 5, "0.30", "3501-3999 4722 7011"),
    BEAUTY(42, 6, "0.15", "7230 7298"),
    PHARMACIES(43, 6, "0.25", "5912"),
    DOCTORS(45, 6, "0.10", "8011 8021 8062"),
    GARDENERS(46, 7, "0.12", "0763 0780"),
    PUBLIC_SERVICES(47, 7, "0.10", "9311 9399");

    private static final List<String> GROUPS =
            List.of("home", "food", "transport", "shopping", "leisure", "health", "services");
    private static final int FIRST_AREA = 100;

    private final int id;
    private final int group;
    private final BigDecimal kilogramsPerEuro;
    private final String codes;

    SpendingCategory(int id, int group, String kilogramsPerEuro, String codes) {
        this.id = id;
        this.group = group;
        this.kilogramsPerEuro = new BigDecimal(kilogramsPerEuro);
        this.codes = codes;
    }

    /** In version 2.1. */
    int id() {
        return id;
    }

    /** In version 3.0, whose numbers mean something else. */
    int areaId() {
        return FIRST_AREA + id;
    }

    /** The invented category code of the provider: six digits. */
    String docc() {
        return "9%d%04d".formatted(group, id);
    }

    BigDecimal kilogramsPerEuro() {
        return kilogramsPerEuro;
    }

    /** The merchant category codes, as numbers. */
    IntStream merchantCodes() {
        return Arrays.stream(codes.split(" ", -1)).flatMapToInt(SpendingCategory::range);
    }

    private static IntStream range(String text) {
        String[] ends = text.split("-", -1);
        return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }

    ObjectNode json(int shownId, String language) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", shownId);
        json.putObject("mainCategory").put("id", group).put("name", named(GROUPS.get(group - 1), language));
        json.putObject("subCategory").put("id", idInGroup()).put("name", named(words(), language));
        return json;
    }

    private long idInGroup() {
        return Arrays.stream(values())
                .filter(other -> other.group == group && other.id <= id)
                .count();
    }

    private String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String named(String words, String language) {
        String name = "Synthetic " + words;
        return language.equals("en") ? name : name + " (" + language + ")";
    }
}
