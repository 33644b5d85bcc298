package io.github.climatefinance.trading;

import io.github.climatefinance.contract.ModelContract;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** What is promised of every model, for those of this client. */
class ModelContractTest {
    static final Path DOCUMENT = Path.of("../specs/trading/openapi.yaml");

    @TestFactory
    Stream<DynamicContainer> everyModelKeepsTheContract() {
        return ModelContract.of(DOCUMENT, "io.github.climatefinance.trading.model")
                .tests();
    }
}
