package io.github.climatefinance.examples.icr;

import io.github.climatefinance.examples.show.Origin;
import io.github.climatefinance.icr.IcrApp;
import io.github.climatefinance.icr.IcrCredentials;
import io.github.climatefinance.sandbox.IcrSandbox;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Where the programs find a registry.
 *
 * @param live makes the app for {@code --live}; an {@code IllegalArgumentException} says what it lacks
 * @param sandbox starts one
 */
record Registries(Supplier<IcrApp> live, Supplier<IcrSandbox> sandbox) {
    /** Where what the real registry shows is from. */
    static final Origin LIVE = new Origin("as the registry showed it to this app");

    /** The real registry, and a sandbox that is slow enough to be watched. */
    static final Registries OUTSIDE =
            new Registries(IcrApp::fromEnvironment, () -> IcrSandbox.start().processingDelay(Duration.ofMillis(400)));

    /** The sandbox's app. */
    static IcrApp app(IcrSandbox sandbox) {
        return IcrApp.builder()
                .baseUrl(sandbox.baseUrl())
                .credentials(IcrCredentials.app(sandbox.appId(), sandbox.appPrivateKeyPem()))
                .build();
    }
}
