package io.github.climatefinance.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TemplateInventoryTest {
    private static final Path TEMPLATES = Path.of("templates", "climatefinance-java");
    private static final Set<String> ROOTS = Set.of("api", "model", "api_package_info", "model_package_info");
    private static final Pattern PARTIAL = Pattern.compile("\\{\\{>([a-z_]+)}}");
    private static final List<String> PROVIDERS = List.of("xpansiv", "puro", "icr", "doconomy", "tradevest");

    private final Map<String, String> templates = Generation.sources(TEMPLATES);

    @Test
    void everyTemplateIsUsed() {
        Set<String> used = new TreeSet<>();
        ROOTS.forEach(root -> follow(root, used));

        assertThat(used.stream().map(name -> name + ".mustache")).containsExactlyElementsOf(templates.keySet());
    }

    @Test
    void noTemplateNamesAProvider() {
        templates.forEach((name, text) -> assertThat(words(text)).as(name).doesNotContainAnyElementsOf(PROVIDERS));
    }

    @Test
    void theGeneratorNamesNoProvider() throws IOException {
        Map<String, String> sources = Generation.sources(Path.of("src", "main"));

        assertThat(sources).isNotEmpty();
        sources.forEach((name, text) -> assertThat(words(text)).as(name).doesNotContainAnyElementsOf(PROVIDERS));
    }

    @Test
    void theServiceFileNamesTheGenerator() throws IOException {
        Path services = Path.of("src/main/resources/META-INF/services/org.openapitools.codegen.CodegenConfig");

        assertThat(Files.readString(services).strip()).isEqualTo(ClimateFinanceJavaCodegen.class.getName());
    }

    private void follow(String name, Set<String> used) {
        if (used.add(name)) {
            Matcher partials = PARTIAL.matcher(templates.getOrDefault(name + ".mustache", ""));
            while (partials.find()) {
                follow(partials.group(1), used);
            }
        }
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("[^a-z]+"));
    }
}
