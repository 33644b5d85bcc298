package io.github.climatefinance.sandbox.icr;

import java.util.Optional;

/**
 * Who receives credits. Immutable.
 *
 * @param account if it is one of an organization
 * @param address if it was named by one
 * @param email if it was named by one
 */
record Receiver(Optional<Account> account, Optional<String> address, Optional<String> email) {

    static Receiver account(Account account) {
        return new Receiver(Optional.of(account), Optional.empty(), Optional.empty());
    }

    /** @param account the one at this address */
    static Receiver address(String address, Optional<Account> account) {
        return new Receiver(account, Optional.of(address), Optional.empty());
    }

    static Receiver email(String email) {
        return new Receiver(Optional.empty(), Optional.empty(), Optional.of(email));
    }

    Optional<String> organizationId() {
        return account.map(Account::ownerId);
    }

    /** Where its credits are if it has no account. */
    Holder abroad() {
        return email.map(text -> new Holder(Holder.Kind.ESCROW, text))
                .orElseGet(() -> new Holder(Holder.Kind.OUTSIDE, address.orElse("")));
    }
}
