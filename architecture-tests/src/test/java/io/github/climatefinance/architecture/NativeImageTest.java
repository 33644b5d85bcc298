package io.github.climatefinance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What is found by name at run time is listed in the jar's {@code reachability-metadata.json}, by which native-image keeps it. No
 * other class may find anything by name.
 */
class NativeImageTest {
    private static final Set<String> LISTED = Set.of(
            "io.github.climatefinance.core.internal.call.DaemonThreads",
            "io.github.climatefinance.core.internal.call.LibraryVersions");
    private static final Set<String> BY_NAME = Set.of(
            "forName",
            "newInstance",
            "getField",
            "getFields",
            "getDeclaredField",
            "getDeclaredFields",
            "getMethod",
            "getMethods",
            "getDeclaredMethod",
            "getDeclaredMethods",
            "getConstructor",
            "getConstructors",
            "getDeclaredConstructor",
            "getDeclaredConstructors",
            "getResource",
            "getResources",
            "getResourceAsStream",
            "getSystemResource",
            "loadClass");
    private static final Set<String> LOADERS = Set.of(
            "java.util.ServiceLoader",
            "java.util.ResourceBundle",
            "java.lang.reflect.Proxy",
            "java.lang.invoke.MethodHandles$Lookup",
            "java.io.ObjectInputStream");

    @Test
    void onlyWhatIsListedFindsAnythingByName() {
        noClasses()
                .that(DescribedPredicate.describe("are not listed", type -> !LISTED.contains(type.getName())))
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "something is found by name", call -> findsByName(call.getTarget())))
                .because("native-image keeps only what it can see")
                .check(Repository.classesOf(Repository.published()));
    }

    @Test
    void whatIsListedIsThere() throws Exception {
        assumeTrue(Runtime.version().feature() >= 21, "virtual threads are listed");
        List<String> found = new ArrayList<>();
        for (JsonNode type : metadata("sdk-core").path("reflection")) {
            Class<?> owner = Class.forName(type.path("type").textValue());
            for (JsonNode method : type.path("methods")) {
                found.add(owner.getMethod(method.path("name").textValue(), parameters(method))
                        .getName());
            }
            for (JsonNode field : type.path("fields")) {
                found.add(owner.getField(field.path("name").textValue()).getName());
            }
        }

        assertThat(found).containsExactly("ofVirtual", "name", "factory", "newThreadPerTaskExecutor", "VERSION");
    }

    @Test
    void theDocumentsOfTheSandboxAreListed() throws IOException {
        assertThat(metadata("sandbox").path("resources").findValuesAsText("glob"))
                .containsExactly("specs/**");
    }

    private static boolean findsByName(AccessTarget target) {
        JavaClass owner = target.getOwner();
        if (LOADERS.contains(owner.getName())) {
            return true;
        }
        boolean finds = owner.isEquivalentTo(Class.class) || owner.isAssignableTo(ClassLoader.class);
        return finds && BY_NAME.contains(target.getName());
    }

    private static Class<?>[] parameters(JsonNode method) throws ClassNotFoundException {
        List<Class<?>> types = new ArrayList<>();
        for (JsonNode name : method.path("parameterTypes")) {
            types.add(name.textValue().equals("long") ? long.class : Class.forName(name.textValue()));
        }
        return types.toArray(Class<?>[]::new);
    }

    private static JsonNode metadata(String module) throws IOException {
        Path file = Repository.module(module)
                .resolve("target/classes/META-INF/native-image/io.github.climatefinance")
                .resolve(module)
                .resolve("reachability-metadata.json");
        return new ObjectMapper().readTree(file.toFile());
    }
}
