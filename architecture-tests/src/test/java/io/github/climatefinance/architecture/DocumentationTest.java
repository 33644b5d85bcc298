package io.github.climatefinance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the documents show compiles, and what they point to is there. */
class DocumentationTest {
    private static final Pattern BLOCK = Pattern.compile("```(\\w*)\\n(.*?)```", Pattern.DOTALL);
    private static final Set<String> NOT_BUILT = Set.of("", "sh");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#\\s]*)(?:#([^)\\s]+))?\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
    private static final Pattern MEMBER_LINK = Pattern.compile("\\{@link(?:plain)? (\\w*)#(\\w+)[ }]");
    private static final Pattern PRIVATE_FIELD = Pattern.compile("(?m)^ {4}private [^(={;]*?(\\w+)(?: =|;)");

    @Test
    void everyExampleStandsInCodeThatIsBuilt() {
        Map<String, String> code = Map.of(
                "java", code(tests(), ".java") + code(consumers(), ".java"),
                "kotlin", code(consumers(), ".kt"),
                "sql", code(List.of(Repository.module("examples").resolve("src/main")), ".java"),
                "xml", code(consumers(), "pom.xml"));
        Map<String, Integer> examples = new TreeMap<>();
        Map<String, String> missing = new TreeMap<>();

        for (Path document : documents()) {
            Matcher blocks = BLOCK.matcher(Repository.text(document));
            while (blocks.find()) {
                String language = blocks.group(1);
                examples.merge(language, 1, Integer::sum);
                if (!NOT_BUILT.contains(language)
                        && !code.getOrDefault(language, "").contains(bare(blocks.group(2)))) {
                    missing.put(blocks.group(), document.toString());
                }
            }
        }

        assertThat(examples)
                .containsKeys("java", "kotlin", "sql", "xml")
                .hasEntrySatisfying("java", n -> assertThat(n).isGreaterThan(50));
        assertThat(missing).as("examples that nothing builds").isEmpty();
    }

    @Test
    void everyLinkLeadsSomewhere() {
        List<String> dead = new ArrayList<>();
        int links = 0;

        for (Path document : documents()) {
            Matcher link = LINK.matcher(Repository.text(document));
            while (link.find()) {
                links++;
                Path target = link.group(1).isEmpty()
                        ? document
                        : document.resolveSibling(link.group(1)).normalize();
                if (!Files.exists(target) || !hasAnchor(target, link.group(2))) {
                    dead.add(document.getFileName() + ": " + link.group());
                }
            }
        }

        assertThat(links).isGreaterThan(5);
        assertThat(dead).as("links that lead nowhere").isEmpty();
    }

    /** Javadoc takes a name without parentheses for that of a field, if there is one, and makes no link to a private one. */
    @Test
    void noLinkToAMethodIsTakenForAPrivateField() {
        Map<String, Set<String>> fields = new TreeMap<>();
        Map<Path, String> code = new TreeMap<>();
        for (Path module : Repository.published()) {
            for (Path file : Repository.sources(module.resolve("src/main"), ".java")) {
                code.put(file, Repository.text(file));
                fields.put(
                        typeOf(file),
                        PRIVATE_FIELD
                                .matcher(code.get(file))
                                .results()
                                .map(field -> field.group(1))
                                .collect(Collectors.toSet()));
            }
        }

        List<String> dead = new ArrayList<>();
        code.forEach((file, text) -> MEMBER_LINK.matcher(text).results().forEach(link -> {
            String type = link.group(1).isEmpty() ? typeOf(file) : link.group(1);
            if (fields.getOrDefault(type, Set.of()).contains(link.group(2))) {
                dead.add(file.getFileName() + ": " + link.group());
            }
        }));

        assertThat(fields.get("ClientBuilder")).contains("baseUrl", "timeout");
        assertThat(dead).as("links to methods that want parentheses").isEmpty();
    }

    private static String typeOf(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static boolean hasAnchor(Path document, @Nullable String anchor) {
        return anchor == null
                || HEADING.matcher(Repository.text(document))
                        .results()
                        .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
                        .map(heading ->
                                heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                        .anyMatch(anchor::equals);
    }

    private static List<Path> documents() {
        return Repository.sources(Repository.root(), ".md");
    }

    private static List<Path> tests() {
        return Repository.modules().stream()
                .map(module -> module.resolve("src/test/java"))
                .filter(Files::isDirectory)
                .toList();
    }

    /** Projects of others: not in this build, but built before each release. */
    private static List<Path> consumers() {
        return List.of(Repository.root().resolve("consumers"));
    }

    private static String code(List<Path> folders, String ending) {
        return folders.stream()
                .flatMap(folder -> Repository.sources(folder, ending).stream())
                .map(file -> bare(Repository.text(file)))
                .collect(Collectors.joining("\n"));
    }

    /** Without white space and, in XML, without versions: a newcomer has no property for them. */
    private static String bare(String code) {
        return code.replaceAll("<version>[^<]*</version>", "").replaceAll("\\s+", "");
    }
}
