package io.github.climatefinance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the documents show compiles, and what they point to is there. */
class DocumentationTest {
    private static final Pattern JAVA_BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#\\s]*)(?:#([^)\\s]+))?\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

    @Test
    void everyJavaExampleStandsInATest() {
        String tests = Repository.modules().stream()
                .map(module -> module.resolve("src/test/java"))
                .filter(Files::isDirectory)
                .flatMap(folder -> Repository.sources(folder, ".java").stream())
                .map(file -> withoutSpace(Repository.text(file)))
                .collect(Collectors.joining("\n"));
        int examples = 0;
        Map<String, String> missing = new TreeMap<>();

        for (Path document : documents()) {
            Matcher blocks = JAVA_BLOCK.matcher(Repository.text(document));
            while (blocks.find()) {
                examples++;
                if (!tests.contains(withoutSpace(blocks.group(1)))) {
                    missing.put(blocks.group(1), document.toString());
                }
            }
        }

        assertThat(examples).isGreaterThan(5);
        assertThat(missing).as("examples that no test compiles").isEmpty();
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

    private static String withoutSpace(String code) {
        return code.replaceAll("\\s+", "");
    }
}
