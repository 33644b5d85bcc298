package io.github.climatefinance.icr;

import io.github.climatefinance.contract.ModelContract;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** What is promised of every model, for those of both generations. */
class ModelContractTest {
    static final Path DOCUMENT = Path.of("../specs/icr/openapi.yaml");
    static final Path V1_BETA = Path.of("../specs/icr/v1beta.yaml");

    @TestFactory
    Stream<DynamicContainer> everyModelKeepsTheContract() {
        return ModelContract.of(DOCUMENT, "io.github.climatefinance.icr.model").tests();
    }

    @TestFactory
    Stream<DynamicContainer> everyModelOfV1BetaKeepsTheContract() {
        return ModelContract.of(V1_BETA, "io.github.climatefinance.icr.v1beta.model")
                .tests();
    }
}
