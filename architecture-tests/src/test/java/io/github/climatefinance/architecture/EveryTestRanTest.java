package io.github.climatefinance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;

/**
 * Surefire picks test classes by name and says nothing of those it passes over. This module is the last of the build,
 * so what the others' reports do not mention did not run.
 */
class EveryTestRanTest {
    private static final Pattern TEST_CASE = Pattern.compile("<testcase [^>]*?\\bclassname=\"([^\"]+)\"");

    @Test
    void everyClassWithTestsIsInTheReportOfItsModule() {
        Set<String> silent = new TreeSet<>();
        int seen = 0;

        for (Path module : Repository.modules()) {
            if (!Files.exists(module.resolve("target/test-classes"))) {
                continue;
            }
            Set<String> ran = reported(module);
            for (JavaClass type : Repository.testClassesOf(List.of(module))) {
                if (hasTests(type)) {
                    seen++;
                    if (!ran.contains(type.getName())) {
                        silent.add(module.getFileName() + ": " + type.getName());
                    }
                }
            }
        }

        assertThat(seen).as("test classes found").isPositive();
        assertThat(silent).as("test classes that did not run").isEmpty();
    }

    private static boolean hasTests(JavaClass type) {
        return !type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT)
                && !isFixture(type)
                && type.getAllMethods().stream().anyMatch(method -> method.isMetaAnnotatedWith(Testable.class));
    }

    // Tests that another test runs, some of them made to fail.
    private static boolean isFixture(JavaClass type) {
        return type.isAnnotatedWith(Tag.class)
                && type.getAnnotationOfType(Tag.class).value().equals("fixture");
    }

    private static Set<String> reported(Path module) {
        Set<String> names = new TreeSet<>();
        Path reports = module.resolve("target/surefire-reports");
        if (Files.exists(reports)) {
            for (Path report : Repository.reports(reports)) {
                Matcher matcher = TEST_CASE.matcher(Repository.text(report));
                while (matcher.find()) {
                    names.add(matcher.group(1));
                }
            }
        }
        return names;
    }
}
