package io.github.climatefinance.sandbox.puro;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.time.LocalDate;

/** Consecutive certificates of one issuance. */
record Bundle(Issuance issuance, BigInteger first, long volume) {

    /** The first so many of these certificates: part of a bundle always leaves from its start. */
    Bundle head(long count) {
        return new Bundle(issuance, first, count);
    }

    /** What is left behind {@link #head(long)}. */
    Bundle tail(long count) {
        return new Bundle(issuance, first.add(BigInteger.valueOf(count)), volume - count);
    }

    ObjectNode json() {
        Facility facility = issuance.facility();
        return JsonNodeFactory.instance
                .objectNode()
                .put("certificates", range())
                .put("volume", volume)
                .put("methodologyCode", facility.method().code())
                .put("productionFacilityCode", facility.code())
                .put("vintage", issuance.vintage())
                .put("productionStartDate", midnight(issuance.productionStart()))
                .put("productionEndDate", midnight(issuance.productionEnd()))
                .put("creditType", "CORC_100")
                .put("issuanceId", issuance.id())
                .put("issuanceDate", midnight(issuance.date()));
    }

    private String range() {
        BigInteger last = first.add(BigInteger.valueOf(volume - 1));
        return "PURO_PR_CORC100+_" + issuance.facility().country() + "_"
                + issuance.facility().code() + "_" + issuance.vintage() + "_" + issuance.id() + "_" + first + "-"
                + last;
    }

    static String midnight(LocalDate day) {
        return day + "T00:00:00.000Z";
    }
}
