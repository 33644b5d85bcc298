package io.github.climatefinance.core.guard;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Limits of what a client may write, checked before anything is sent, of plain calls and of plans alike. What is over a
 * limit, or cannot be read from the request, ends in a {@link io.github.climatefinance.core.error.RefusedException}.
 * Immutable.
 *
 * <p>Quantity and account are known of operations that cannot be undone, and only those are held against them. Reads
 * always pass.
 */
public final class Guard {
    private static final Guard NONE = new Builder().build();
    private static final Duration LONGEST_PLAN = Duration.ofDays(366);

    private final @Nullable BigDecimal mostPerCall;
    private final Set<String> allowedAccounts;
    private final boolean sandboxOnly;
    private final boolean planRequired;
    private final Duration planLifetime;

    private Guard(Builder b) {
        mostPerCall = b.mostPerCall;
        allowedAccounts = b.allowedAccounts;
        sandboxOnly = b.sandboxOnly;
        planRequired = b.planRequired;
        planLifetime = b.planLifetime;
    }

    /** No limit. */
    public static Guard none() {
        return NONE;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Largest quantity of one call, in the unit of the operation. */
    public Optional<BigDecimal> mostPerCall() {
        return Optional.ofNullable(mostPerCall);
    }

    /** Accounts that may be acted on; empty: any. */
    public Set<String> allowedAccounts() {
        return allowedAccounts;
    }

    public boolean isSandboxOnly() {
        return sandboxOnly;
    }

    public boolean isPlanRequired() {
        return planRequired;
    }

    /** How long a plan can be executed. */
    public Duration planLifetime() {
        return planLifetime;
    }

    /** Names accounts by their number only. */
    @Override
    public String toString() {
        return "Guard[mostPerCall=" + mostPerCall + ", allowedAccounts=" + allowedAccounts.size() + ", sandboxOnly="
                + sandboxOnly + ", requirePlan=" + planRequired + ", planLifetime=" + planLifetime + "]";
    }

    /** Collects limits; what is not set limits nothing. */
    public static final class Builder {
        private @Nullable BigDecimal mostPerCall;
        private Set<String> allowedAccounts = Set.of();
        private boolean sandboxOnly;
        private boolean planRequired;
        private Duration planLifetime = Duration.ofMinutes(5);

        private Builder() {}

        /**
         * Largest quantity of one call, all its items together, in the unit of the operation: tonnes, certificates, shares
         * or money. A call that does not tell its quantity is refused.
         */
        public Builder mostPerCall(BigDecimal quantity) {
            if (Objects.requireNonNull(quantity, "quantity").signum() <= 0) {
                throw new IllegalArgumentException("`mostPerCall` must be more than 0, but was " + quantity);
            }
            mostPerCall = quantity;
            return this;
        }

        /** The only accounts that may be acted on, written as in requests. A call that does not tell its account is refused. */
        public Builder allowedAccounts(String... accounts) {
            if (accounts.length == 0 || Stream.of(accounts).anyMatch(String::isBlank)) {
                throw new IllegalArgumentException("`allowedAccounts` must name an account");
            }
            allowedAccounts = Stream.of(accounts).collect(Collectors.toUnmodifiableSet());
            return this;
        }

        /** Writes go to this machine and to the provider's own test environments only, as far as these are known. */
        public Builder sandboxOnly() {
            sandboxOnly = true;
            return this;
        }

        /** What cannot be undone must be planned, and is sent by executing the plan. */
        public Builder requirePlan() {
            planRequired = true;
            return this;
        }

        /** How long a plan can be executed, at most a year. Default 5 minutes. */
        public Builder planLifetime(Duration lifetime) {
            if (Objects.requireNonNull(lifetime, "planLifetime").isNegative() || lifetime.isZero()) {
                throw new IllegalArgumentException("`planLifetime` must be longer than zero, but was " + lifetime);
            }
            if (lifetime.compareTo(LONGEST_PLAN) > 0) {
                throw new IllegalArgumentException("`planLifetime` must be at most a year, but was " + lifetime);
            }
            planLifetime = lifetime;
            return this;
        }

        public Guard build() {
            return new Guard(this);
        }
    }
}
