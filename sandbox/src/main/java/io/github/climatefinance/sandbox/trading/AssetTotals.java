package io.github.climatefinance.sandbox.trading;

import java.math.BigDecimal;

/**
 * Where all of an asset is. The sum never changes.
 *
 * @param asset {@code EUR}, the symbol of a crypto asset or token, or an ISIN
 * @param inProducts in the products of all customers
 * @param market with those whom orders are executed against
 * @param fees what was charged
 * @param outside where transfers come from and go to
 */
public record AssetTotals(String asset, BigDecimal inProducts, BigDecimal market, BigDecimal fees, BigDecimal outside) {

    /** All of it. */
    public BigDecimal sum() {
        return inProducts.add(market).add(fees).add(outside);
    }
}
