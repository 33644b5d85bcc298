package io.github.climatefinance.examples.doconomy;

import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.doconomy.DoconomyClient;
import io.github.climatefinance.doconomy.model.Category;
import java.util.HashMap;
import java.util.Map;

/** What the provider calls its spending areas. */
final class SpendingAreas {
    private final Map<Long, String> names = new HashMap<>();

    private SpendingAreas() {}

    /** Asks for the names. The answer is not documented, so that a provider without them does not end the work. */
    static SpendingAreas of(DoconomyClient doconomy) {
        SpendingAreas areas = new SpendingAreas();
        try {
            for (Category category : doconomy.categories().list().categories()) {
                areas.names.put(
                        category.id(),
                        category.subCategory().name() + ", "
                                + category.mainCategory().name());
            }
        } catch (SdkException e) {
            areas.names.clear();
        }
        return areas;
    }

    String name(long id) {
        return names.getOrDefault(id, "spending area " + id);
    }
}
