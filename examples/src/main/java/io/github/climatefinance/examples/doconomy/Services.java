package io.github.climatefinance.examples.doconomy;

import io.github.climatefinance.doconomy.DoconomyClient;
import io.github.climatefinance.doconomy.DoconomyCredentials;
import io.github.climatefinance.examples.show.Origin;
import io.github.climatefinance.sandbox.DoconomySandbox;
import java.util.function.Supplier;

/**
 * Where the program finds the service.
 *
 * @param live makes the client for {@code --live}; an {@code IllegalArgumentException} says what it lacks
 * @param sandbox starts one
 */
record Services(Supplier<DoconomyClient> live, Supplier<DoconomySandbox> sandbox) {
    /** Where footprints by the real service are from. */
    static final Origin LIVE = new Origin("as the service calculated it for these credentials");

    /** Where invented footprints of somebody's own payments are from. */
    static final Origin OWN_PAYMENTS = new Origin("invented by the sandbox for the payments it was given");

    /** The real service, and a sandbox. */
    static final Services OUTSIDE = new Services(DoconomyClient::fromEnvironment, DoconomySandbox::start);

    /** A client with the sandbox's certificate. */
    static DoconomyClient client(DoconomySandbox sandbox) {
        return DoconomyClient.builder()
                .baseUrl(sandbox.baseUrl())
                .tokenUrl(sandbox.tokenUrl())
                .credentials(DoconomyCredentials.of(sandbox.clientId()))
                .tls(sandbox.clientKeyStore(), sandbox.keyStorePassword())
                .build();
    }
}
