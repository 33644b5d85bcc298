package io.github.climatefinance.xpansiv;

import io.github.climatefinance.contract.ModelContract;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** What is promised of every model, for those of this client. */
class ModelContractTest {
    @TestFactory
    Stream<DynamicContainer> everyModelKeepsTheContract() {
        return ModelContract.of(XpansivDocument.API, "io.github.climatefinance.xpansiv.model")
                .tests();
    }
}
