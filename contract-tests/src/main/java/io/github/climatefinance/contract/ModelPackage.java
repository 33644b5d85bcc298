package io.github.climatefinance.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The package of generated models as it was compiled. */
final class ModelPackage {
    private static final String ENDING = ".class";

    private final String name;
    private final ClassLoader loader;

    ModelPackage(String name, ClassLoader loader) {
        this.name = name;
        this.loader = loader;
    }

    String name() {
        return name;
    }

    Optional<Class<?>> find(String className) {
        try {
            return Optional.of(Class.forName(name + "." + className, true, loader));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    /** That every schema which needs a class has one, and every class is that of a schema. */
    Promise isComplete(ApiDocument document, Map<String, Shape> classes) {
        return new Promise(name, "has a class for every schema that needs one and no other", findings -> {
            Set<String> missing = new TreeSet<>(ModelNames.of(document));
            missing.retainAll(classes.keySet());
            missing.removeIf(schema -> find(schema).isPresent());
            findings.equal(Set.of(), missing, "schemas without a class");
            Set<String> surplus = classNames();
            findings.expect(!surplus.isEmpty() || classes.isEmpty(), () -> "no class was found at all");
            classes.forEach((schema, shape) -> {
                surplus.remove(schema);
                if (shape instanceof UnionShape) {
                    surplus.remove("Unknown" + schema);
                }
            });
            findings.equal(Set.of(), surplus, "classes without a schema");
        });
    }

    private Set<String> classNames() {
        Set<String> names = new TreeSet<>();
        try {
            for (URL folder : Collections.list(loader.getResources(name.replace('.', '/')))) {
                try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
                    files.map(file -> file.getFileName().toString())
                            .filter(file -> file.endsWith(ENDING) && !file.contains("$") && !file.contains("-"))
                            .forEach(file -> names.add(file.substring(0, file.length() - ENDING.length())));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the classes of " + name + " are in no folder", e);
        }
        return names;
    }
}
