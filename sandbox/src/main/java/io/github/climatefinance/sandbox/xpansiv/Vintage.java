package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** When credits came into being; month 0 stands for none. */
record Vintage(int year, int month) {

    static Vintage of(JsonNode json) {
        return new Vintage(json.path("year").asInt(), json.path("month").asInt(0));
    }

    ObjectNode json() {
        ObjectNode json = Json.object().put("year", year);
        if (month > 0) {
            json.put("month", month);
        }
        return json;
    }

    /** Its first month, counted from year 0. */
    int firstMonth() {
        return year * 12 + Math.max(month, 1);
    }

    /** Its last month: a year without a month lasts to December. */
    int lastMonth() {
        return year * 12 + (month == 0 ? 12 : month);
    }

    @Override
    public String toString() {
        return month == 0 ? Integer.toString(year) : "%d-%02d".formatted(year, month);
    }
}
