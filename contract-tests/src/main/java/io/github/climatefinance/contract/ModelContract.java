package io.github.climatefinance.contract;

import io.github.climatefinance.contract.Shape.Enumeration;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;

/**
 * What every model generated from an OpenAPI document must keep to, whatever the document. For each schema that has a class,
 * bodies are made from the document, given to the class whole and changed in every way a provider may change them, and what
 * the class makes of them is compared with what the document says.
 *
 * <p>A test class of a client needs one method: {@code @TestFactory Stream<DynamicContainer> models() { return
 * ModelContract.of(document, modelPackage).tests(); }}.
 */
public final class ModelContract {
    private final ApiDocument document;
    private final ModelPackage models;

    private ModelContract(ApiDocument document, ModelPackage models) {
        this.document = document;
        this.models = models;
    }

    /**
     * The contract of the models that were generated from a document.
     *
     * @param document the root, if there are several files
     * @param modelPackage where the models are; of classes in a folder, not in a jar
     */
    public static ModelContract of(Path document, String modelPackage) {
        return new ModelContract(
                ApiDocument.read(document),
                new ModelPackage(
                        Objects.requireNonNull(modelPackage, "modelPackage"), ModelContract.class.getClassLoader()));
    }

    /** The same for classes of another loader. */
    public ModelContract loadedBy(ClassLoader loader) {
        return new ModelContract(document, new ModelPackage(models.name(), Objects.requireNonNull(loader, "loader")));
    }

    /**
     * One container for each schema, with one test for each thing that is promised of it; before them one for the package.
     * Nothing is read or made before a container is asked for its tests.
     */
    public Stream<DynamicContainer> tests() {
        Map<String, Shape> classes = new Schemas(document).classes();
        return Stream.concat(
                Stream.of(container(models.name(), () -> Stream.of(models.isComplete(document, classes)))),
                classes.entrySet().stream()
                        .flatMap(named -> models.find(named.getKey()).stream()
                                .map(type -> container(named.getKey(), () -> promises(named.getValue(), type)))));
    }

    private static DynamicContainer container(String subject, Supplier<Stream<Promise>> promises) {
        return DynamicContainer.dynamicContainer(
                subject,
                Stream.of(promises)
                        .flatMap(Supplier::get)
                        .map(promise -> DynamicTest.dynamicTest(promise.sentence(), promise::keep)));
    }

    private Stream<Promise> promises(Shape shape, Class<?> type) {
        if (shape instanceof Enumeration enumeration) {
            return new EnumerationPromises(enumeration, type).all();
        } else if (shape instanceof UnionShape union) {
            return new UnionPromises(union, type).all();
        }
        ModelClass model = new ModelClass(type, (ObjectShape) shape);
        return Stream.of(
                        new ReadingPromises(model, new JavaTypes(models.name())).all(),
                        new AbsencePromises(model).all(),
                        new SurprisePromises(model).all(),
                        new RefusalPromises(model).all(),
                        new BuildingPromises(model).all(),
                        new SecretPromises(model).all(),
                        new RolePromises(model, document.decided()).all())
                .flatMap(promises -> promises);
    }
}
