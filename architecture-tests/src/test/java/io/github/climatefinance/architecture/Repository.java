package io.github.climatefinance.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The checkout around this module: its modules, their sources and what they were compiled to. */
final class Repository {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    // Reading all classes takes seconds, and most rules look at the same ones.
    private static final Map<List<Path>, JavaClasses> IMPORTED = new ConcurrentHashMap<>();

    private Repository() {}

    /** Every module but this one, found by its {@code pom.xml}; without those that are built only when asked for. */
    static List<Path> modules() {
        String extra = text(ROOT.resolve("pom.xml")).split("<profiles>", 2)[1];
        try (Stream<Path> children = Files.list(ROOT)) {
            return children.filter(child -> Files.exists(child.resolve("pom.xml")))
                    .filter(child -> !extra.contains("<module>" + child.getFileName() + "</module>"))
                    .filter(child -> !child.equals(Path.of("").toAbsolutePath()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path module(String name) {
        Path module = ROOT.resolve(name);
        if (!Files.exists(module.resolve("pom.xml"))) {
            throw new IllegalStateException("no module `" + name + "`");
        }
        return module;
    }

    /** The modules users depend on: the core and the clients. */
    static List<Path> published() {
        return modules().stream()
                .filter(module -> module.endsWith("sdk-core") || isClient(module))
                .toList();
    }

    static List<Path> clients() {
        return modules().stream().filter(Repository::isClient).toList();
    }

    private static boolean isClient(Path module) {
        return module.getFileName().toString().endsWith("-client");
    }

    static JavaClasses classesOf(Collection<Path> modules) {
        return compiled(modules, "target/classes");
    }

    static JavaClasses testClassesOf(Collection<Path> modules) {
        return compiled(modules, "target/test-classes");
    }

    private static JavaClasses compiled(Collection<Path> modules, String folder) {
        List<Path> folders = modules.stream()
                .map(module -> module.resolve(folder))
                .filter(Files::exists)
                .toList();
        JavaClasses classes = IMPORTED.computeIfAbsent(folders, new ClassFileImporter()::importPaths);
        if (classes.isEmpty()) {
            throw new IllegalStateException("nothing compiled in " + modules + ": build the whole project first");
        }
        return classes;
    }

    /** Text files below a folder of the checkout, build output and version control left out. */
    static List<Path> sources(Path folder, String... endings) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .filter(file -> {
                        Path inside = ROOT.relativize(file);
                        return Stream.iterate(inside, p -> p != null, Path::getParent)
                                .noneMatch(p -> p.endsWith("target") || p.endsWith(".git"));
                    })
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The XML reports in a folder of test results. */
    static List<Path> reports(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path root() {
        return ROOT;
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
