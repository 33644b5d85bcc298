package io.github.climatefinance.codegen;

import io.github.climatefinance.contract.ModelContract;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** What is promised of every client, for the models of every golden. {@link BrokenModelsTest} shows that it can fail. */
class ModelContractTest {
    @TestFactory
    Stream<DynamicContainer> theModelsOfEveryGoldenKeepTheContract() {
        return Goldens.features().stream().map(feature -> DynamicContainer.dynamicContainer(feature, tests(feature)));
    }

    private static Stream<DynamicContainer> tests(String feature) {
        return ModelContract.of(Goldens.spec(feature), Goldens.basePackage(feature) + ".model")
                .tests();
    }
}
