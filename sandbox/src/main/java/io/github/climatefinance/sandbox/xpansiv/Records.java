package io.github.climatefinance.sandbox.xpansiv;

import java.util.ArrayList;
import java.util.List;

/** What the past left behind and no operation adds to. Filled by the {@link Seed}. */
final class Records {

    final List<Issuance> issuances = new ArrayList<>();
    final List<SplitLot> splitLots = new ArrayList<>();
    final List<ForwardDeal> forwardDeals = new ArrayList<>();
}
