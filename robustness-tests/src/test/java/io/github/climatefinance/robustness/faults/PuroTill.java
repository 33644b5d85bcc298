package io.github.climatefinance.robustness.faults;

import io.github.climatefinance.sandbox.PuroSandbox;
import java.util.List;

/** A registry where nothing is booked. */
record PuroTill(PuroSandbox sandbox) implements SandboxTill {
    @Override
    public List<String> address() {
        return List.of("puro", sandbox.baseUrl(), sandbox.key(), sandbox.secret());
    }

    @Override
    public List<Reference> booked() {
        return List.of();
    }

    @Override
    public List<String> imbalances() {
        return List.of();
    }
}
