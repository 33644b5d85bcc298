package io.github.climatefinance.codegen;

import io.github.climatefinance.contract.ModelContract;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;

/** Goldens with one mistake in a source or in their document, and what the contract says of them. */
final class BrokenModels implements AutoCloseable {
    private static final String GOLDENS = "io.github.climatefinance.goldens.";

    private final Path directory;
    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);

    BrokenModels(Path directory) {
        this.directory = directory;
    }

    @Override
    public void close() throws IOException {
        files.close();
    }

    /**
     * What is said of a promise that is not kept any more; nothing if it is.
     *
     * @param file name of the feature and of the file, such as {@code models/Account.java} or {@code models/spec.yaml}
     * @param good what is replaced in it by {@code bad}
     * @param promise the name of the schema and what is promised of it, as one sentence
     */
    Optional<String> failure(String file, String good, String bad, String promise) throws IOException {
        String feature = file.substring(0, file.indexOf('/'));
        Path source = file.endsWith(".java")
                ? Goldens.expected(feature)
                        .resolve(Goldens.basePackage(feature).replace('.', '/') + "/model")
                        .resolve(file.substring(file.indexOf('/') + 1))
                : Goldens.ROOT.resolve(file);
        String text = Files.readString(source);
        if (!text.contains(good)) {
            throw new IllegalArgumentException("`" + good + "` is not in " + source);
        }
        Path target = Files.createTempDirectory(directory, feature);
        Path broken = target.resolve(source.getFileName());
        Files.writeString(broken, text.replace(good, bad));
        boolean isSource = file.endsWith(".java");
        if (isSource) {
            compile(broken, target);
        }
        Path document = isSource ? Goldens.spec(feature) : broken;
        try (URLClassLoader loader = loader(target)) {
            return failure(
                    ModelContract.of(document, Goldens.basePackage(feature) + ".model")
                            .loadedBy(loader)
                            .tests(),
                    promise);
        }
    }

    private static Optional<String> failure(Stream<DynamicContainer> tests, String promise) {
        DynamicTest kept = tests.filter(container -> promise.startsWith(container.getDisplayName() + " "))
                .flatMap(container -> container
                        .getChildren()
                        .filter(test -> promise.equals(container.getDisplayName() + " " + test.getDisplayName())))
                .map(DynamicTest.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody promises that " + promise));
        try {
            kept.getExecutable().execute();
            return Optional.empty();
        } catch (AssertionError e) {
            return Optional.ofNullable(e.getMessage());
        } catch (Throwable e) {
            throw new LinkageError(promise, e);
        }
    }

    private void compile(Path source, Path target) {
        List<String> options = List.of("-proc:none", "-nowarn", "-d", target.toString());
        if (!compiler.getTask(null, files, null, options, null, files.getJavaFileObjects(source))
                .call()) {
            throw new IllegalArgumentException(source + " does not compile");
        }
    }

    /** Takes a broken class before the good one, and all of a package by itself: sealed types ask for that. */
    private static URLClassLoader loader(Path target) throws IOException {
        ClassLoader ours = BrokenModels.class.getClassLoader();
        Set<URL> folders = Stream.of(
                        target.toUri().toURL(),
                        BrokenModels.class.getProtectionDomain().getCodeSource().getLocation())
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        return new URLClassLoader(folders.toArray(URL[]::new), new ClassLoader(ours) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                if (name.startsWith(GOLDENS)) {
                    throw new ClassNotFoundException(name);
                }
                return super.loadClass(name, resolve);
            }

            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                return name.startsWith(GOLDENS.replace('.', '/'))
                        ? Collections.emptyEnumeration()
                        : super.getResources(name);
            }
        });
    }
}
