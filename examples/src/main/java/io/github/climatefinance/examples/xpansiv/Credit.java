package io.github.climatefinance.examples.xpansiv;

import io.github.climatefinance.examples.show.Figures;
import io.github.climatefinance.xpansiv.model.CarbonInstrument;
import io.github.climatefinance.xpansiv.model.Instrument;
import io.github.climatefinance.xpansiv.model.Project;
import io.github.climatefinance.xpansiv.model.RecInstrument;
import io.github.climatefinance.xpansiv.model.ResourceInstrument;
import io.github.climatefinance.xpansiv.model.Vintage;
import java.util.Optional;

/**
 * What a person wants to know of an instrument, whatever its kind. What the provider did not tell reads so.
 *
 * @param vintage a year, or a year and a month
 * @param source the project or generator it comes from
 */
record Credit(CreditKind kind, String ein, String program, String vintage, Source source) {
    static final String NOT_TOLD = "not told";

    /** The credit of a position without an instrument. */
    static final Credit UNKNOWN = new Credit(CreditKind.OTHER, NOT_TOLD, NOT_TOLD, NOT_TOLD, Source.UNKNOWN);

    /** A project or generator. An id means something together with its program only. */
    record Source(String name, Optional<String> registryId, Optional<String> country) {
        static final Source UNKNOWN = new Source(NOT_TOLD, Optional.empty(), Optional.empty());
    }

    static Credit of(Instrument instrument) {
        return new Credit(
                CreditKind.of(instrument),
                instrument.hasEin() ? instrument.ein() : NOT_TOLD,
                instrument.hasProgram() ? instrument.program().value() : NOT_TOLD,
                instrument.hasVintage() ? vintage(instrument.vintage()) : NOT_TOLD,
                source(instrument));
    }

    /** The year of the vintage. */
    String year() {
        return vintage.length() > 4 && vintage.charAt(4) == '-' ? vintage.substring(0, 4) : vintage;
    }

    private static String vintage(Vintage vintage) {
        String year = vintage.hasYear() ? Integer.toString(vintage.year()) : NOT_TOLD;
        return vintage.hasYear() && vintage.month().isPresent()
                ? "%s-%02d".formatted(year, vintage.month().get())
                : year;
    }

    private static Source source(Instrument instrument) {
        if (instrument instanceof CarbonInstrument carbon && carbon.hasProject()) {
            return source(carbon.project(), carbon);
        }
        if (instrument instanceof RecInstrument rec && rec.hasGenerator()) {
            return new Source(
                    rec.generator().hasName() ? rec.generator().name() : NOT_TOLD,
                    rec.generator().registryAssignedId(),
                    rec.generator().country().map(Figures::country));
        }
        if (instrument instanceof ResourceInstrument resource && resource.hasResourceProject()) {
            return new Source(
                    resource.resourceProject().hasName()
                            ? resource.resourceProject().name()
                            : NOT_TOLD,
                    Optional.empty(),
                    resource.resourceProject().country().map(Figures::country));
        }
        return Source.UNKNOWN;
    }

    private static Source source(Project project, CarbonInstrument carbon) {
        Optional<String> id = !project.hasPrograms()
                ? Optional.empty()
                : project.programs().stream()
                        .filter(one -> one.hasProgram()
                                && carbon.hasProgram()
                                && one.program().equals(carbon.program().value()))
                        .filter(one -> one.hasRegistryAssignedId())
                        .map(one -> one.registryAssignedId())
                        .findFirst();
        return new Source(
                project.hasName() ? project.name() : NOT_TOLD,
                id,
                project.country().map(Figures::country));
    }
}
