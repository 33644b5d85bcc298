package io.github.climatefinance.codegen;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** Runs the generator as the Maven plugin does, into a directory. */
final class Generation {
    private static final String SOURCES = "src/main/java";

    private Generation() {}

    /** Generates and gives the sources by their path, relative to the source root. */
    static Map<String, String> of(Path spec, String basePackage, Path target) {
        CodegenConfigurator configurator = new CodegenConfigurator()
                .setGeneratorName("climatefinance-java")
                .setInputSpec(spec.toString())
                .setOutputDir(target.toString())
                .setApiPackage(basePackage + ".api")
                .setModelPackage(basePackage + ".model")
                .setInvokerPackage(basePackage)
                .addGlobalProperty("skipOperationExample", "true");
        DefaultGenerator generator = new DefaultGenerator();
        generator.setGenerateMetadata(false);
        generator.opts(configurator.toClientOptInput()).generate();
        return sources(target.resolve(SOURCES));
    }

    /** All files below a directory by their relative path with forward slashes; empty where it does not exist. */
    static Map<String, String> sources(Path root) {
        Map<String, String> files = new TreeMap<>();
        if (!Files.isDirectory(root)) {
            return files;
        }
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                files.put(root.relativize(file).toString().replace(File.separatorChar, '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
