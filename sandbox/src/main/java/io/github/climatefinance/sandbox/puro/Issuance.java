package io.github.climatefinance.sandbox.puro;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;

/**
 * An issuance: where certificates come from.
 *
 * @param id also the id of its transaction
 * @param firstSerial 1, or for older certificates the facility's GSRN and a 12-digit sequence number in one
 * @param labels what its certificates are accredited with
 */
record Issuance(
        String id,
        Facility facility,
        int vintage,
        LocalDate productionStart,
        LocalDate productionEnd,
        LocalDate date,
        BigInteger firstSerial,
        long volume,
        List<Label> labels) {

    /** All certificates of it. */
    Bundle all() {
        return new Bundle(this, firstSerial, volume);
    }
}
