package io.github.climatefinance.icr;

import io.github.climatefinance.core.generated.CallExecutor;
import io.github.climatefinance.icr.v1beta.api.AccountsApi;
import io.github.climatefinance.icr.v1beta.api.InventoriesApi;
import io.github.climatefinance.icr.v1beta.api.ProjectsApi;
import io.github.climatefinance.icr.v1beta.api.RetirementsApi;
import io.github.climatefinance.icr.v1beta.api.TransactionsApi;

/**
 * The beta of the next generation of the API, at the same address and with the same token. Its operations are on entities:
 * users, organizations and their accounts. The provider may change it at any time, and so may this. Thread-safe.
 */
public final class IcrV1Beta {
    private final CallExecutor calls;

    IcrV1Beta(CallExecutor calls) {
        this.calls = calls;
    }

    /** Accounts of an entity, each with an address on the chain. */
    public AccountsApi accounts() {
        return new AccountsApi(calls);
    }

    /** The credits an entity holds, their transfer and retirement. */
    public InventoriesApi inventories() {
        return new InventoriesApi(calls);
    }

    /** Projects of the registry. */
    public ProjectsApi projects() {
        return new ProjectsApi(calls);
    }

    /** Credits that were retired. */
    public RetirementsApi retirements() {
        return new RetirementsApi(calls);
    }

    /** What became of transfers and retirements. */
    public TransactionsApi transactions() {
        return new TransactionsApi(calls);
    }
}
