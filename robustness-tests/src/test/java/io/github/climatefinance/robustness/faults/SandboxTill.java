package io.github.climatefinance.robustness.faults;

import io.github.climatefinance.sandbox.ProviderSandbox;
import java.util.List;

/** A sandbox and its books. */
public interface SandboxTill extends Till {
    ProviderSandbox sandbox();

    /** A sentence for each thing of which there is now more or less than there was at first. */
    List<String> imbalances();

    @Override
    default void close() {
        sandbox().close();
    }
}
