package io.github.climatefinance.examples.puro;

import io.github.climatefinance.examples.show.Figures;
import java.util.HashMap;
import java.util.Map;

/** What codes stand for. A code nobody explained stands for itself. */
final class LedgerNames {
    private final Map<String, String> methodologies = new HashMap<>();
    private final Map<String, Facility> facilities = new HashMap<>();

    /** A production facility, its country as two letters. */
    record Facility(String name, String country) {}

    void methodology(String code, String name, String edition) {
        methodologies.put(code, edition.isBlank() ? name : name + " (" + edition + ")");
    }

    void facility(String code, Facility facility) {
        facilities.put(code, facility);
    }

    String methodology(String code) {
        return code.isEmpty() ? "not told" : methodologies.getOrDefault(code, code);
    }

    String facility(String code) {
        Facility facility = facilities.get(code);
        return code.isEmpty() ? "not told" : facility == null ? code : facility.name();
    }

    /** The country of a facility in English. */
    String country(String facilityCode) {
        Facility facility = facilities.get(facilityCode);
        return facility == null ? "not told" : Figures.country(facility.country());
    }
}
