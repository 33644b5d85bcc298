package io.github.climatefinance.doconomy;

import io.github.climatefinance.contract.ModelContract;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** What is promised of every model, for those of both generations. */
class ModelContractTest {
    static final Path DOCUMENT = Path.of("../specs/doconomy/openapi.yaml");
    static final Path V21_DOCUMENT = Path.of("../specs/doconomy/v21.yaml");

    @TestFactory
    Stream<DynamicContainer> everyModelKeepsTheContract() {
        return ModelContract.of(DOCUMENT, "io.github.climatefinance.doconomy.model")
                .tests();
    }

    @TestFactory
    Stream<DynamicContainer> everyModelOfThePredecessorKeepsTheContract() {
        return ModelContract.of(V21_DOCUMENT, "io.github.climatefinance.doconomy.v21.model")
                .tests();
    }
}
