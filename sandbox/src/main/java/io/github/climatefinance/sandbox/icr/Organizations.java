package io.github.climatefinance.sandbox.icr;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The organizations there are. Not safe for several threads. */
final class Organizations {

    private final Map<String, Organization> byId = new LinkedHashMap<>();

    Organization add(Organization organization) {
        byId.put(organization.id(), organization);
        return organization;
    }

    Optional<Organization> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** @throws Refusal 404 if there is no such organization */
    Organization get(String id) {
        return find(id).orElseThrow(() -> Refusal.notFound("organization"));
    }

    /** The account with this id. */
    Optional<Account> account(String id) {
        return byId.values().stream()
                .flatMap(organization -> organization.account(id).stream())
                .findFirst();
    }

    /** The account at this address, which may be written in any case. */
    Optional<Account> accountAt(String address) {
        String wanted = address.toLowerCase(Locale.ROOT);
        return byId.values().stream()
                .flatMap(organization -> organization.accounts().stream())
                .filter(account -> account.address().equals(wanted))
                .findFirst();
    }
}
