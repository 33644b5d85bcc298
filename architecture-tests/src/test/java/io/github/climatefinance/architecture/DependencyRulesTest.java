package io.github.climatefinance.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Arrows one way only: examples → clients → core; the sandbox knows none of them. */
class DependencyRulesTest {
    private static final String ROOT = "io.github.climatefinance.";
    // As a word, behind an underscore, or within a name in camel case; not in "micro".
    private static final Pattern PROVIDERS =
            Pattern.compile("(?i:(\\b|_)(puro|icr|trading)|xpansiv|doconomy|tradevest)|Puro|Icr|Trading");

    @Test
    void coreImportsNoClientAndNoSandbox() {
        noClasses()
                .should()
                .dependOnClassesThat(ours().and(DescribedPredicate.not(resideInAPackage(ROOT + "core.."))))
                .because("the core knows no provider")
                .check(Repository.classesOf(List.of(Repository.module("sdk-core"))));
    }

    @Test
    void coreAndTemplatesNameNoProvider() {
        List<Path> files = new ArrayList<>(
                Repository.sources(Repository.module("sdk-core").resolve("src/main"), ".java", ".properties"));
        files.addAll(Repository.sources(Repository.module("codegen").resolve("templates"), ".mustache"));
        files.addAll(Repository.sources(Repository.module("codegen").resolve("src/main"), ".java"));

        List<String> named = files.stream()
                .flatMap(file -> Repository.text(file)
                        .lines()
                        .filter(line -> PROVIDERS.matcher(line).find())
                        .map(line -> Repository.root().relativize(file) + ": " + line.strip()))
                .toList();

        assertThat(files).isNotEmpty();
        assertThat(named).as("places that name a provider").isEmpty();
    }

    @Test
    void clientsUseOnlyTheCoreAndNotItsInternals() {
        for (Path client : Repository.clients()) {
            String own = ROOT + client.getFileName().toString().replace("-client", "") + "..";
            noClasses()
                    .should()
                    .dependOnClassesThat(ours().and(DescribedPredicate.not(resideInAPackage(own)))
                            .and(DescribedPredicate.not(resideInAPackage(ROOT + "core.."))
                                    .or(resideInAPackage(ROOT + "core.internal.."))))
                    .because("clients never see each other, nor the inside of the core")
                    .check(Repository.classesOf(List.of(client)));
        }
    }

    @Test
    void theSandboxKnowsNoClientAndNotTheCore() {
        noClasses()
                .should()
                .dependOnClassesThat(ours().and(DescribedPredicate.not(resideInAPackage(ROOT + "sandbox.."))))
                .because("a bug must not be able to cancel itself out")
                .check(Repository.classesOf(List.of(Repository.module("sandbox"))));
    }

    @Test
    void packagesHaveNoCycles() {
        List<Path> modules = new ArrayList<>(Repository.published());
        modules.add(Repository.module("sandbox"));
        modules.add(Repository.module("examples"));
        slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(Repository.classesOf(modules));
    }

    @Test
    void everyClassLivesUnderThePackageOfItsModule() {
        for (Path module : Repository.published()) {
            String name = module.getFileName().toString();
            String own = name.equals("sdk-core") ? "core" : name.replace("-client", "");
            classes()
                    .should()
                    .resideInAPackage(ROOT + own.toLowerCase(Locale.ROOT) + "..")
                    .check(Repository.classesOf(List.of(module)));
        }
    }

    private static DescribedPredicate<JavaClass> ours() {
        return resideInAPackage("io.github.climatefinance..");
    }
}
