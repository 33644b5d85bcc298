package io.github.climatefinance.sandbox;

import io.github.climatefinance.sandbox.icr.Grant;
import io.github.climatefinance.sandbox.icr.IcrRegistry;
import io.github.climatefinance.sandbox.icr.IcrSwitch;
import java.util.List;
import java.util.Map;

/** Both generations of the API over one registry, with the app, its tokens, and the webhooks the registry tells. */
final class IcrProvider implements Provider {

    private static final Map<String, String> EVERYTHING = Map.of(
            "organization_info", "VIEW",
            "organization_members", "VIEW",
            "organization_projects", "VIEW",
            "organization_inventory", "WRITE",
            "organization_warehouse", "WRITE");
    private static final int ATTEMPTS = 3;

    final SandboxClock clock = new SandboxClock();
    final IcrApp app = new IcrApp(clock);
    final IcrTokens tokens = new IcrTokens(clock, Grant.ofOrganization(IcrRegistry.MAIN_ORGANIZATION, EVERYTHING));
    final Deliveries deliveries = new Deliveries(() -> attempts());
    final IcrWebhooks webhooks = new IcrWebhooks(deliveries, () -> catchUp());
    final IcrRegistry registry = IcrRegistry.seeded(clock::now, webhooks::tell);

    private final List<Service> services = IcrApi.both(registry, tokens, app);

    @Override
    public List<Service> services() {
        return services;
    }

    @Override
    public void reset() {
        webhooks.reset();
        clock.reset();
        tokens.reset();
        app.reset();
        registry.reset();
    }

    private int attempts() {
        return registry.has(IcrSwitch.WEBHOOKS_REPEATED) ? ATTEMPTS : 1;
    }

    private void catchUp() {
        registry.catchUp();
    }
}
