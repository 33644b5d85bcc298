package io.github.climatefinance.sandbox.xpansiv;

/**
 * Where all credits of an instrument are, over all accounts. What was issued is always the sum of the rest.
 *
 * @param ein the instrument
 * @param issued all there ever was
 * @param available free in inventories
 * @param encumbered on deposit at execution venues
 * @param unsettled in retirements, exports and transfers that are under way
 * @param retired retired for good
 * @param exported left the platform
 */
public record EinTotals(
        String ein, long issued, long available, long encumbered, long unsettled, long retired, long exported) {}
