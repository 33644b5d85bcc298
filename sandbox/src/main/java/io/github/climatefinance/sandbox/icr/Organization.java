package io.github.climatefinance.sandbox.icr;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An organization with its accounts. Not safe for several threads. */
final class Organization {

    private static final String CREATED = "2021-03-01T09:00:00.000Z";

    private final String id;
    private final String fullName;
    private final String type;
    private final String countryCode;
    private final List<Account> accounts = new ArrayList<>();

    /** @param countryCode ISO 3166-1 alpha-2 */
    Organization(String id, String fullName, String type, String countryCode) {
        this.id = id;
        this.fullName = fullName;
        this.type = type;
        this.countryCode = countryCode;
        accounts.add(new Account(Ids.of("default account of " + id, 1), true, "Synthetic default account", id));
    }

    String id() {
        return id;
    }

    String fullName() {
        return fullName;
    }

    Account defaultAccount() {
        return accounts.get(0);
    }

    List<Account> accounts() {
        return List.copyOf(accounts);
    }

    Optional<Account> account(String accountId) {
        return accounts.stream()
                .filter(account -> account.id().equals(accountId))
                .findFirst();
    }

    Account open(String accountId, String name) {
        Account account = new Account(accountId, false, name, id);
        accounts.add(account);
        return account;
    }

    void close(Account account) {
        accounts.remove(account);
    }

    Holder warehouse() {
        return new Holder(Holder.Kind.WAREHOUSE, id);
    }

    Holder development() {
        return new Holder(Holder.Kind.DEVELOPMENT, id);
    }

    ObjectNode json() {
        ObjectNode json = Json.object()
                .put("createdAt", CREATED)
                .put("updatedAt", CREATED)
                .put("fullName", fullName)
                .put("countryCode", countryCode)
                .put("city", "Synthetic City")
                .put("zip", "00000")
                .put("physicalAddress", "1 Example Street")
                .put("registrationNumber", "SYN-" + id.substring(0, 8))
                .put("website", "")
                .put("logo", "synthetic-logo.png")
                .put("id", id)
                .put("type", type)
                .put("isPublic", true)
                .put("url", "https://api.icr.example/app/organizations/" + id);
        return json.putNull("organizationIndustries");
    }

    /** As projects, retirements and inventories of the registry name it. */
    ObjectNode reference() {
        return Json.object()
                .put("id", id)
                .put("fullName", fullName)
                .put("logo", "synthetic-logo.png")
                .put("publicUrl", "https://www.icr.example/explore/organizations/" + id);
    }

    /** As installations name it. */
    ObjectNode ofInstallation(boolean isShort) {
        ObjectNode json = Json.object().put("id", id).put("url", "https://api.icr.example/organizations/" + id);
        return isShort
                ? json.put("name", fullName)
                : json.put("fullName", fullName).put("type", type).put("countryCode", countryCode);
    }
}
