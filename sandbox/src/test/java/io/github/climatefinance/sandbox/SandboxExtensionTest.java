package io.github.climatefinance.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.EventConditions.test;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.instanceOf;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import java.net.ConnectException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

class SandboxExtensionTest {

    private static final String LABELS = "/registry/labels";

    @Test
    void givesEachTestASandboxOfItsOwnAndClosesIt() {
        EngineExecutionResults results = run(OwnSandbox.class);

        results.testEvents().assertStatistics(count -> count.succeeded(4).failed(0));
        assertThat(OwnSandbox.seen)
                .hasSize(4)
                .doesNotHaveDuplicates()
                .allSatisfy(sandbox -> assertThat(closed(sandbox)).isTrue());
    }

    @Test
    void resetsASandboxThatIsSharedByAClass() {
        EngineExecutionResults results = run(SharedSandbox.class);

        results.testEvents().assertStatistics(count -> count.succeeded(2).failed(0));
        assertThat(SharedSandbox.seen).hasSize(3);
        assertThat(SharedSandbox.seen.stream().distinct()).hasSize(1);
    }

    @Test
    void failsATestThatLeavesViolations() {
        EngineExecutionResults results = run(Violating.class);

        results.testEvents().assertStatistics(count -> count.succeeded(1).failed(1));
        results.testEvents()
                .assertThatEvents()
                .haveExactly(
                        1,
                        event(
                                test("leavesViolations"),
                                finishedWithFailure(
                                        instanceOf(AssertionError.class),
                                        message(text -> text.startsWith("The specification was violated")
                                                && text.contains("listLabels REQUEST: query parameter `limit`")))));
    }

    @Test
    void leavesOtherParametersToOthers() {
        EngineExecutionResults results = run(Stranger.class);

        results.testEvents().assertStatistics(count -> count.succeeded(0).failed(1));
    }

    @Tag("fixture")
    @ExtendWith(SandboxExtension.class)
    static final class OwnSandbox {

        static final List<PuroSandbox> seen = new ArrayList<>();

        @BeforeAll
        static void forget() {
            seen.clear();
        }

        @BeforeEach
        void prepare(PuroSandbox sandbox) {
            sandbox.faults().next("listLabels", Fault.status(503));
        }

        @Test
        void first(PuroSandbox sandbox) throws Exception {
            check(sandbox);
        }

        @Test
        void throughTheWhole(Sandbox sandbox, PuroSandbox puro) throws Exception {
            assertThat(sandbox.puro()).isSameAs(puro);
            check(puro);
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2})
        void besideOtherParameters(int number, PuroSandbox sandbox) throws Exception {
            assertThat(number).isPositive();
            check(sandbox);
        }

        private static void check(PuroSandbox sandbox) throws Exception {
            seen.add(sandbox);
            assertThat(status(sandbox, LABELS)).isEqualTo(503);
            assertThat(status(sandbox, LABELS)).isEqualTo(200);
        }
    }

    @Tag("fixture")
    @ExtendWith(SandboxExtension.class)
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static final class SharedSandbox {

        static final List<PuroSandbox> seen = new ArrayList<>();

        @BeforeAll
        void start(PuroSandbox sandbox) {
            seen.clear();
            seen.add(sandbox);
            sandbox.faults().next("listLabels", Fault.status(503)).always();
        }

        @Test
        void first(PuroSandbox sandbox) throws Exception {
            check(sandbox);
        }

        @Test
        void second(PuroSandbox sandbox) throws Exception {
            check(sandbox);
        }

        private static void check(PuroSandbox sandbox) throws Exception {
            seen.add(sandbox);
            assertThat(sandbox.requests()).isEmpty();
            assertThat(status(sandbox, LABELS)).isEqualTo(200);
            sandbox.faults().next("listLabels", Fault.status(503)).always();
        }
    }

    @Tag("fixture")
    @ExtendWith(SandboxExtension.class)
    @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
    static final class Violating {

        @Test
        @Order(1)
        void leavesViolations(PuroSandbox sandbox) throws Exception {
            assertThat(status(sandbox, LABELS + "?limit=0")).isEqualTo(400);
        }

        @Test
        @Order(2)
        void takesViolations(PuroSandbox sandbox) throws Exception {
            assertThat(status(sandbox, LABELS + "?limit=0")).isEqualTo(400);
            assertThat(sandbox.takeViolations()).hasSize(1);
        }
    }

    @Tag("fixture")
    @ExtendWith(SandboxExtension.class)
    static final class Stranger {

        @Test
        void asksForSomethingElse(String text) {
            assertThat(text).isEmpty();
        }
    }

    private static EngineExecutionResults run(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .execute();
    }

    private static int status(PuroSandbox sandbox, String path) throws Exception {
        return new Caller(sandbox).get(path).statusCode();
    }

    private static boolean closed(PuroSandbox sandbox) {
        try {
            status(sandbox, LABELS);
            return false;
        } catch (ConnectException refused) {
            return true;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
