package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.sandbox.switches.Switches;
import java.util.Locale;
import java.util.Optional;

/** How names in searches are matched. */
record Names(Switches<XpansivSwitch> switches) {

    /** Whether a name fits a criterion; any does if it is not given. */
    boolean fit(JsonNode criteria, String criterion, String name) {
        Optional<String> wanted = Json.text(criteria, criterion);
        if (wanted.isEmpty()) {
            return true;
        }
        return switches.has(XpansivSwitch.NAMES_MATCH_WHOLE)
                ? name.equals(wanted.get())
                : name.toLowerCase(Locale.ROOT).contains(wanted.get().toLowerCase(Locale.ROOT));
    }
}
