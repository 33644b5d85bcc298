package io.github.climatefinance.examples.xpansiv;

import io.github.climatefinance.examples.show.Origin;
import io.github.climatefinance.sandbox.XpansivSandbox;
import io.github.climatefinance.xpansiv.XpansivClient;
import io.github.climatefinance.xpansiv.XpansivCredentials;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Where the programs find a platform.
 *
 * @param live makes the client for {@code --live}; an {@code IllegalArgumentException} says what it lacks
 * @param sandbox starts one
 */
record Platforms(Supplier<XpansivClient> live, Supplier<XpansivSandbox> sandbox) {
    /** Where what the real platform shows is from. */
    static final Origin LIVE = new Origin("as the platform showed it to these credentials");

    /** The real platform, and a sandbox that is slow enough to be watched. */
    static final Platforms OUTSIDE = new Platforms(
            XpansivClient::fromEnvironment, () -> XpansivSandbox.start().processingDelay(Duration.ofMillis(400)));

    /** A client of the sandbox's main user. */
    static XpansivClient client(XpansivSandbox sandbox) {
        return XpansivClient.builder()
                .baseUrl(sandbox.baseUrl())
                .tokenUrl(sandbox.tokenUrl())
                .credentials(XpansivCredentials.builder()
                        .client(sandbox.user().clientId(), sandbox.user().clientSecret())
                        .user(sandbox.user().username(), sandbox.user().password())
                        .build())
                .build();
    }
}
