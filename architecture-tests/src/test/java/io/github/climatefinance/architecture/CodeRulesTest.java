package io.github.climatefinance.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What no published class may do. Each rule stands in docs/architecture.md with its reason. */
class CodeRulesTest {
    private static final JavaClasses PUBLISHED = Repository.classesOf(Repository.published());
    private static final Pattern GENERATED = Pattern.compile("@([\\w.]+\\.)?" + "Generated\\(");
    private static final String CALL = "io.github.climatefinance.core.internal.call.";

    @Test
    void onlyTheSleeperSleeps() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Sleeper")
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .callMethod(Thread.class, "sleep", long.class, int.class)
                .orShould()
                .callMethod(TimeUnit.class, "sleep", long.class)
                .because("waiting must end at a deadline, a cancel and an interrupt, in one place")
                .check(PUBLISHED);
    }

    @Test
    void noTestSleeps() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "a thread sleeps",
                        call -> call.getName().equals("sleep")
                                && (call.getTargetOwner().isEquivalentTo(Thread.class)
                                        || call.getTargetOwner().isEquivalentTo(TimeUnit.class))))
                .because("a test waits for what it waits for, and no longer")
                .check(Repository.testClassesOf(Repository.modules()));
    }

    /** Names are looked up in a file of the build, and nowhere else: see {@code .mvn/test-hosts}. */
    @Test
    void noTestLeavesThisMachineByAName() throws UnknownHostException {
        assertThat(InetAddress.getAllByName("only-this-file-knows.invalid"))
                .isNotEmpty()
                .allMatch(InetAddress::isLoopbackAddress);
        assertThat(Repository.text(Repository.root().resolve(".mvn/test-hosts")).lines())
                .allMatch(line -> line.startsWith("#") || line.startsWith("127.0.0.1 "));
        assertThatThrownBy(() -> InetAddress.getAllByName("example.com")).isInstanceOf(UnknownHostException.class);
    }

    /** Whoever repeats a call begins another attempt of it, and remembers the failure of the one before. */
    @Test
    void onlyTheRetryStepRepeats() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(CALL + "RetryStep")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "an attempt is begun or repeated",
                        call -> call.getTargetOwner().getName().equals(CALL + "OneCall")
                                && List.of("startAttempt", "repeatAfter").contains(call.getName())))
                .because("one place asks whether what failed may act twice")
                .check(PUBLISHED);
    }

    @Test
    void onlyTheAttemptTalksToTheServer() {
        noClasses()
                .that(DescribedPredicate.describe(
                        "are not the attempt step",
                        type -> !type.getSimpleName().startsWith("Attempt")))
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "an OkHttp call is started",
                        call -> call.getTargetOwner().isAssignableTo("okhttp3.Call")
                                && (call.getName().equals("execute")
                                        || call.getName().equals("enqueue"))))
                .because("whatever is sent must be timed, tagged and told apart by its outcome")
                .check(PUBLISHED);
    }

    @Test
    void onlyTheSocketStepOpensWebSockets() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("SocketStep")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "a web socket is opened",
                        call -> call.getTargetOwner().isAssignableTo("okhttp3.WebSocket$Factory")
                                && call.getName().equals("newWebSocket")))
                .because("a handshake is authorised, timed, logged and decoded as a call is")
                .check(PUBLISHED);
    }

    @Test
    void nothingStaticCanChange() {
        fields().that()
                .areStatic()
                .and(DescribedPredicate.describe(
                        "are written by hand", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .should()
                .beFinal()
                .because("clients in one JVM share no state")
                .check(PUBLISHED);
        fields().that()
                .areStatic()
                .should(not(haveAMutableType()))
                .because("clients in one JVM share no state")
                .check(PUBLISHED);
    }

    @Test
    void publicTypesAreNamedByWhatTheyDo() {
        noClasses()
                .that()
                .arePublic()
                .should()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .check(PUBLISHED);
    }

    @Test
    void publicMethodsTakeFewParametersAndNoBooleans() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(DescribedPredicate.describe(
                        "are public and written by hand",
                        type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                                && !isGenerated(type)
                                && !type.getPackageName().contains(".internal")))
                .and(DescribedPredicate.describe(
                        "do not override a foreign method", (JavaMethod method) -> !overridesForeign(method)))
                .should(new ArchCondition<>("take at most five parameters, none a boolean") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean tooMany = method.getRawParameterTypes().size() > 5;
                        boolean flag = method.getRawParameterTypes().stream()
                                .anyMatch(type -> type.isEquivalentTo(boolean.class));
                        events.add(new SimpleConditionEvent(method, !tooMany && !flag, method.getDescription()));
                    }
                })
                .check(PUBLISHED);
    }

    @Test
    void packagesAreNullMarked() {
        classes()
                .should(new ArchCondition<>("live in a package that is @NullMarked") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean marked = type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked");
                        events.add(new SimpleConditionEvent(type, marked, type.getName()));
                    }
                })
                .check(PUBLISHED);
    }

    @Test
    void generatedCodeIsNeitherCommittedNorKeptOutsideTarget() {
        Path goldens = Repository.module("codegen").resolve("src/test/goldens");
        List<Path> generated = Repository.sources(Repository.root(), ".java").stream()
                .filter(file -> !file.startsWith(goldens))
                .filter(file -> GENERATED.matcher(Repository.text(file)).find())
                .toList();

        assertThat(generated).isEmpty();
    }

    @Test
    void aSuppressedWarningHasItsReasonBesideIt() {
        Path goldens = Repository.module("codegen").resolve("src/test/goldens");
        List<String> silent = new ArrayList<>();
        int suppressed = 0;

        for (Path file : Repository.sources(Repository.root(), ".java", ".mustache")) {
            for (String line : Repository.text(file).lines().toList()) {
                if (line.strip().startsWith("@" + "SuppressWarnings")) {
                    suppressed++;
                    if (file.startsWith(goldens) || !line.matches(".*\\) // .*\\w.*")) {
                        silent.add(Repository.root().relativize(file) + ": " + line.strip());
                    }
                }
            }
        }

        assertThat(suppressed).isPositive();
        assertThat(silent)
                .as("warnings suppressed without a reason, or in generated code")
                .isEmpty();
    }

    private static boolean isGenerated(JavaClass type) {
        return type.getPackageName().endsWith(".api") || type.getPackageName().endsWith(".model");
    }

    private static boolean overridesForeign(JavaMethod method) {
        return method.getOwner().getAllRawSuperclasses().stream().anyMatch(parent -> declares(parent, method))
                || method.getOwner().getAllRawInterfaces().stream().anyMatch(parent -> declares(parent, method));
    }

    private static boolean declares(JavaClass parent, JavaMethod method) {
        return !parent.getPackageName().startsWith("io.github.climatefinance")
                && parent.getMethods().stream()
                        .anyMatch(other -> other.getName().equals(method.getName())
                                && other.getRawParameterTypes().size()
                                        == method.getRawParameterTypes().size());
    }

    private static ArchCondition<com.tngtech.archunit.core.domain.JavaField> haveAMutableType() {
        return new ArchCondition<>("have a type made to be changed") {
            @Override
            public void check(com.tngtech.archunit.core.domain.JavaField field, ConditionEvents events) {
                JavaClass type = field.getRawType();
                boolean mutable = type.getPackageName().equals("java.util.concurrent.atomic")
                        || type.isAssignableTo("java.util.concurrent.ConcurrentMap")
                        || type.isEquivalentTo(ThreadLocal.class)
                        || type.isEquivalentTo(java.util.HashMap.class)
                        || type.isEquivalentTo(java.util.ArrayList.class);
                events.add(new SimpleConditionEvent(field, mutable, field.getDescription()));
            }
        };
    }
}
