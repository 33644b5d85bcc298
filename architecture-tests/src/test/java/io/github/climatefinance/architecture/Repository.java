package io.github.climatefinance.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The checkout around this module: its modules, their sources and what they were compiled to. */
final class Repository {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    // Reading classes takes seconds: those of all modules are read together, once, and rules look at their part.
    private static final Map<String, JavaClasses> READ = new ConcurrentHashMap<>();

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

    /** What the published modules, the sandbox and the examples were compiled to: of these, the part of some modules. */
    static JavaClasses classesOf(Collection<Path> modules) {
        List<Path> ruled = new ArrayList<>(published());
        ruled.add(module("sandbox"));
        ruled.add(module("examples"));
        return compiled(modules, ruled, "target/classes");
    }

    static JavaClasses testClassesOf(Collection<Path> modules) {
        return compiled(modules, modules(), "target/test-classes");
    }

    private static JavaClasses compiled(Collection<Path> modules, Collection<Path> together, String folder) {
        JavaClasses all = READ.computeIfAbsent(folder, any -> read(existing(together, folder)));
        List<String> places = existing(modules, folder).stream()
                .map(each -> each.toUri().toString())
                .toList();
        JavaClasses classes = all.that(DescribedPredicate.describe(
                "are of " + modules,
                type -> places.stream().anyMatch(place -> sourceOf(type).startsWith(place))));
        if (classes.isEmpty()) {
            throw new IllegalStateException("nothing compiled in " + modules + ": build the whole project first");
        }
        return classes;
    }

    private static JavaClasses read(List<Path> folders) {
        JavaClasses classes = new ClassFileImporter().importPaths(folders);
        long files = folders.stream()
                .flatMap(folder -> filesBelow(folder).stream())
                .filter(file -> file.toString().endsWith(".class") && !file.endsWith("module-info.class"))
                .count();
        if (classes.size() != files) {
            throw new IllegalStateException("a class in " + folders + " hides another of its name: " + classes.size()
                    + " classes in " + files + " files");
        }
        return classes;
    }

    private static List<Path> existing(Collection<Path> modules, String folder) {
        return modules.stream()
                .map(module -> module.resolve(folder))
                .filter(Files::exists)
                .toList();
    }

    private static String sourceOf(JavaClass type) {
        return type.getSource().map(source -> source.getUri().toString()).orElse("");
    }

    /** Text files below a folder of the checkout, build output and version control left out. */
    static List<Path> sources(Path folder, String... endings) {
        return filesBelow(folder).stream()
                .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                .filter(file -> {
                    Path inside = ROOT.relativize(file);
                    return Stream.iterate(inside, p -> p != null, Path::getParent)
                            .noneMatch(p -> p.endsWith("target") || p.endsWith(".git"));
                })
                .toList();
    }

    private static List<Path> filesBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
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
