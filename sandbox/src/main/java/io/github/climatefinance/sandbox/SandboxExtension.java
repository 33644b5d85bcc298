package io.github.climatefinance.sandbox;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands sandboxes to JUnit 5 tests: {@code @ExtendWith(SandboxExtension.class)} and a parameter of type {@link Sandbox} or
 * of a provider's own, such as {@link PuroSandbox}.
 *
 * <p>Asked for by a test method or a method around each test, a sandbox belongs to that test alone. Asked for by a
 * constructor or before all tests, it is shared by the class and reset before each test; such a class must not run its
 * tests at the same time. A test fails if it leaves {@linkplain ProviderSandbox#violations() violations} behind.
 * Sandboxes are closed by JUnit; this needs version 5.13 or newer.
 */
public final class SandboxExtension implements ParameterResolver, BeforeEachCallback, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(SandboxExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Sandbox.class || Sandbox.knows(type);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Sandbox sandbox =
                context.getStore(NAMESPACE).getOrComputeIfAbsent(Sandbox.class, type -> Sandbox.lazy(), Sandbox.class);
        Class<?> type = parameter.getParameter().getType();
        return type == Sandbox.class ? sandbox : sandbox.provider(type.asSubclass(ProviderSandbox.class));
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        failOnViolations(context);
        found(context).ifPresent(Sandbox::reset);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        failOnViolations(context);
    }

    private static void failOnViolations(ExtensionContext context) {
        List<Violation> violations = found(context).map(Sandbox::violations).orElse(List.of());
        if (!violations.isEmpty()) {
            throw new AssertionError(violations.stream()
                    .map(Violation::toString)
                    .collect(Collectors.joining(
                            "\n  ",
                            "The specification was violated (a test that does so on purpose calls takeViolations()):\n  ",
                            "")));
        }
    }

    private static Optional<Sandbox> found(ExtensionContext context) {
        return Optional.ofNullable(context.getStore(NAMESPACE).get(Sandbox.class, Sandbox.class));
    }
}
