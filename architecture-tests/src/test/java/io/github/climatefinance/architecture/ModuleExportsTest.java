package io.github.climatefinance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What our modules show on the module path: every package but the internal ones, to everybody. */
class ModuleExportsTest {
    @Test
    void everyPackageThatIsNotInternalIsExported() throws IOException {
        Set<String> modules = new TreeSet<>();

        for (Path module : Repository.modules()) {
            Path classes = module.resolve("target/classes");
            Path descriptor = classes.resolve("module-info.class");
            if (Files.exists(descriptor)) {
                modules.add(module.getFileName().toString());
                assertThat(exported(descriptor))
                        .as("exports of %s", module.getFileName())
                        .isEqualTo(packagesForUsers(classes));
            }
        }

        assertThat(modules)
                .as("modules with a descriptor")
                .contains("sdk-core")
                .containsAll(Repository.modules().stream()
                        .map(module -> module.getFileName().toString())
                        .filter(name -> name.endsWith("-client"))
                        .toList());
    }

    private static Set<String> exported(Path descriptor) throws IOException {
        try (InputStream in = Files.newInputStream(descriptor)) {
            return ModuleDescriptor.read(in).exports().stream()
                    .filter(exports -> !exports.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> packagesForUsers(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> classes.relativize(file).getParent())
                    .filter(folder -> folder != null)
                    .map(folder -> folder.toString().replace('/', '.').replace('\\', '.'))
                    .filter(name -> !name.contains(".internal"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
