package io.github.climatefinance.examples.xpansiv;

import io.github.climatefinance.xpansiv.model.CarbonInstrument;
import io.github.climatefinance.xpansiv.model.Instrument;
import io.github.climatefinance.xpansiv.model.RecInstrument;
import io.github.climatefinance.xpansiv.model.ResourceInstrument;

/**
 * What can be added up: tonnes with tonnes, megawatt-hours with megawatt-hours. The API tells quantities without a unit;
 * these are what the registries mean by one credit.
 */
enum CreditKind {
    CARBON("Carbon credits", "Carbon credits", "t", "tonnes of CO\u2082e"),
    REC("Renewable energy certificates", "RECs", "MWh", "megawatt-hours"),
    RESOURCE("Resource credits", "Resource", "credits", "credits"),
    /** A kind of instrument that was not known when this was written. */
    OTHER("Other instruments", "Other", "units", "units");

    private final String title;
    private final String shortTitle;
    private final String unit;
    private final String words;

    CreditKind(String title, String shortTitle, String unit, String words) {
        this.title = title;
        this.shortTitle = shortTitle;
        this.unit = unit;
        this.words = words;
    }

    static CreditKind of(Instrument instrument) {
        if (instrument instanceof CarbonInstrument) {
            return CARBON;
        }
        if (instrument instanceof RecInstrument) {
            return REC;
        }
        return instrument instanceof ResourceInstrument ? RESOURCE : OTHER;
    }

    /** What one of them comes from. */
    String origin() {
        return this == REC ? "Generator" : "Project";
    }

    String title() {
        return title;
    }

    /** The title with the unit, where there is little room. */
    String heading() {
        return shortTitle + ", " + unit;
    }

    /** The unit behind a number. */
    String unit() {
        return unit;
    }

    /** The unit in words. */
    String words() {
        return words;
    }
}
