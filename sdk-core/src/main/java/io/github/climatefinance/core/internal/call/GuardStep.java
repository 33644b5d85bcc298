package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.ProviderProfile;
import io.github.climatefinance.core.error.RefusedException;
import io.github.climatefinance.core.generated.Operation.Irreversible;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.core.guard.Guard;
import java.math.BigDecimal;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Holds each write against the limits of the client before anything is sent. What it cannot tell, it refuses. */
final class GuardStep implements Step {
    private final Guard guard;
    private final HttpUrl environment;
    private final ProviderProfile profile;

    GuardStep(Guard guard, HttpUrl environment, ProviderProfile profile) {
        this.guard = guard;
        this.environment = environment;
        this.profile = profile;
    }

    @Override
    public <T> ApiResponse<T> run(OneCall<T> call, Chain next) {
        check(call);
        return next.proceed(call);
    }

    /** Throws if the call is over a limit. */
    void check(OneCall<?> call) {
        if (call.operation().safety() == Safety.READ) {
            return;
        }
        if (guard.isSandboxOnly() && !profile.isTestEnvironment(environment)) {
            throw refused(
                    call,
                    "the guard lets writes through to sandboxes only, and " + environment.host() + " is none known");
        }
        Irreversible irreversible = call.operation().irreversible().orElse(null);
        if (irreversible == null) {
            return;
        }
        if (guard.isPlanRequired() && !call.isPlanned()) {
            throw refused(
                    call, "the guard wants a plan of what cannot be undone: make one and have the client execute it");
        }
        if (guard.mostPerCall().isPresent() || !guard.allowedAccounts().isEmpty()) {
            AtStake stake = AtStake.of(new RequestValues(call.call(), call.outgoing()), irreversible);
            guard.mostPerCall().ifPresent(most -> checkQuantity(call, stake.quantity(), most));
            checkAccounts(call, stake);
        }
    }

    private static void checkQuantity(OneCall<?> call, @Nullable BigDecimal quantity, BigDecimal most) {
        if (quantity == null) {
            throw refused(
                    call,
                    "the guard lets " + shown(most)
                            + " through per call, and the request does not tell how much it is");
        }
        if (quantity.compareTo(most) > 0) {
            throw refused(call, "the guard lets " + shown(most) + " through per call, but it is " + shown(quantity));
        }
    }

    private void checkAccounts(OneCall<?> call, AtStake stake) {
        if (guard.allowedAccounts().isEmpty()) {
            return;
        }
        if (stake.accounts().isEmpty()) {
            throw refused(call, "the guard lets some accounts through, and the request does not tell which it is");
        }
        if (!guard.allowedAccounts().containsAll(stake.accounts())) {
            throw refused(call, "the guard does not let its account through");
        }
    }

    private static String shown(BigDecimal quantity) {
        return quantity.toPlainString();
    }

    static RefusedException refused(OneCall<?> call, String why) {
        return new RefusedException(call.title() + " was not sent: " + why);
    }
}
