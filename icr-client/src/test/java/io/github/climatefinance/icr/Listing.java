package io.github.climatefinance.icr;

import io.github.climatefinance.core.page.Pager;
import io.github.climatefinance.icr.model.CreditTransaction;
import io.github.climatefinance.icr.model.Installation;
import io.github.climatefinance.icr.model.Project;
import io.github.climatefinance.icr.model.Retirement;
import io.github.climatefinance.sandbox.IcrSandbox;
import java.util.function.Function;

/** Each listing that delivers pages, of both generations, with the ids of its items. */
enum Listing {
    INVENTORY_REQUESTS("listInventoryRequests", "page", "limit") {
        @Override
        Walk<?> all(IcrSandbox sandbox, IcrApp app, int size) {
            return new Walk<>(
                    app.installation(sandbox.installationId())
                            .inventoryRequests()
                            .listAll(sandbox.organizationId(), p -> p.limit(size)),
                    CreditTransaction::id);
        }
    },
    INSTALLATIONS("listInstallations", "page", "limit") {
        @Override
        Walk<?> all(IcrSandbox sandbox, IcrApp app, int size) {
            return new Walk<>(app.installations().listAll(p -> p.limit(size)), Installation::id);
        }
    },
    PROJECTS("listProjects", "page", "limit") {
        @Override
        Walk<?> all(IcrSandbox sandbox, IcrApp app, int size) {
            return new Walk<>(app.client().projects().listAll(p -> p.limit(size)), Project::id);
        }
    },
    INTERNAL_PROJECTS("listInternalProjects", "page", "limit") {
        @Override
        Walk<?> all(IcrSandbox sandbox, IcrApp app, int size) {
            return new Walk<>(
                    app.installation(sandbox.secondInstallationId()).projects().listInternalAll(p -> p.limit(size)),
                    Project::id);
        }
    },
    RETIREMENTS("listRetirements", "skip", "first") {
        @Override
        Walk<?> all(IcrSandbox sandbox, IcrApp app, int size) {
            return new Walk<>(app.client().retirements().listAll(p -> p.first(size)), Retirement::id);
        }
    },
    V1_TRANSACTIONS("listV1Transactions", "page", "limit") {
        @Override
        Walk<?> all(IcrSandbox sandbox, IcrApp app, int size) {
            return new Walk<>(
                    app.installation(sandbox.installationId())
                            .v1beta()
                            .transactions()
                            .listAll(p -> p.limit(size)),
                    io.github.climatefinance.icr.v1beta.model.CreditTransaction::id);
        }
    },
    V1_RETIREMENTS("listV1Retirements", "page", "limit") {
        @Override
        Walk<?> all(IcrSandbox sandbox, IcrApp app, int size) {
            return new Walk<>(
                    app.client().v1beta().retirements().listAll(p -> p.limit(size)),
                    io.github.climatefinance.icr.v1beta.model.Retirement::id);
        }
    };

    private final String operation;
    private final String position;
    private final String size;

    Listing(String operation, String position, String size) {
        this.operation = operation;
        this.position = position;
        this.size = size;
    }

    /** The items of a listing, and what tells one from another. */
    record Walk<T>(Pager<T> pager, Function<T, String> id) {}

    abstract Walk<?> all(IcrSandbox sandbox, IcrApp app, int size);

    String operation() {
        return operation;
    }

    /** The parameter that says where a page begins. */
    String position() {
        return position;
    }

    /** The parameter that says how long a page may be. */
    String size() {
        return size;
    }

    /** Whether pages say how many items there are. */
    boolean tellsTotal() {
        return this != RETIREMENTS && this != V1_TRANSACTIONS;
    }
}
