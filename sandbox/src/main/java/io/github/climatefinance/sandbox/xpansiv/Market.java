package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A synthetic market at an execution venue.
 *
 * @param apiCode what a deposit names it by
 * @param venue of the exchange it belongs to
 * @param price of a unit, in US dollars
 */
record Market(String apiCode, String name, String venue, List<String> programs, BigDecimal price) {

    /** Execution venues by exchange. The provider names the exchanges only; the venues are invented. */
    static final Map<String, String> VENUES = Map.of("CBL", "CBL_SPOT", "RVCMC", "RVCMC_SPOT");

    private static final List<String> CARBON = List.of("ACR", "CAR", "VCS");
    private static final List<String> REC = List.of("NEPOOL", "NAR", "M_RETS", "PJM", "MIRECS", "NCRETS");

    static final List<Market> ALL = List.of(
            new Market("SYN-CARBON", "Synthetic Carbon Market", "CBL_SPOT", CARBON, new BigDecimal("7.25")),
            new Market("SYN-REC", "Synthetic REC Market", "CBL_SPOT", REC, new BigDecimal("3.10")),
            new Market("SYN-CARBON-2", "Synthetic Second Carbon Market", "RVCMC_SPOT", CARBON, new BigDecimal("6.80")));

    static String venueName(String venue) {
        return "Synthetic venue " + venue;
    }

    /** The markets for the credits of a program, the best price first. */
    static List<Market> of(String program) {
        return ALL.stream().filter(market -> market.programs.contains(program)).toList();
    }

    static Optional<Market> byCode(String apiCode) {
        return ALL.stream().filter(market -> market.apiCode.equals(apiCode)).findFirst();
    }

    String standard() {
        return "Synthetic standard instrument of " + apiCode;
    }

    ObjectNode json(View view) {
        ObjectNode market = Json.object().put("name", name).put("apiCode", apiCode);
        market.set("applicableExecutionVenues", Json.texts(List.of(venue)));
        market.set("applicablePrograms", Json.texts(programs));
        ObjectNode standard =
                Json.object().put("ein", "SYN-STANDARD-" + apiCode).put("description", standard());
        standard.putObject("price")
                .put("amount", price)
                .put("currency", "USD")
                .put("lastUpdatedDate", view.time(Instant.parse("2025-05-30T20:00:00Z")));
        ObjectNode json = Json.object();
        json.set("market", market);
        json.set("marketModelInstrument", standard);
        return json;
    }
}
