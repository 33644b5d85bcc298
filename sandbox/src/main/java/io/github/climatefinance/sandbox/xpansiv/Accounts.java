package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The accounts there are, and who reaches them. */
final class Accounts {

    static final String MAIN = "0A1B2C3D";
    static final String PARTNER = "4E5F6A7B";
    static final String CHILD = "8C9D0E1F";

    static final String MAIN_NAME = "Synthetic Trading House Example LLC";
    static final String PARTNER_NAME = "Synthetic Energy Partner Example Inc";
    static final String CHILD_NAME = "Synthetic Climate Fund Example LP";

    private static final Account OF_CHILD =
            new Account(9003, CHILD, CHILD_NAME, List.of("ACR", "VCS", "NAR"), Set.of("RVCMC"), List.of(), List.of());

    private static final Account OF_MAIN = new Account(
            9001,
            MAIN,
            MAIN_NAME,
            List.of("ACR", "CAR", "VCS", "NEPOOL", "NAR", "M_RETS", "PJM", "MIRECS", "NCRETS", "RMS"),
            Set.of("CBL", "RVCMC"),
            List.of(OF_CHILD),
            List.of(acx(), subaccounts()));

    private static final Account OF_PARTNER = new Account(
            9002,
            PARTNER,
            PARTNER_NAME,
            List.of("ACR", "CAR", "VCS", "NEPOOL", "NAR", "M_RETS", "PJM", "RMS"),
            Set.of("CBL"),
            List.of(),
            List.of(custodian()));

    static final List<Account> ALL = List.of(OF_MAIN, OF_PARTNER, OF_CHILD);

    // Which accounts each user reaches: its own and those that granted it access.
    private static final Map<String, Set<String>> REACH =
            Map.of(MAIN, Set.of(MAIN, CHILD), PARTNER, Set.of(PARTNER), CHILD, Set.of(CHILD));

    private Accounts() {}

    static Account main() {
        return OF_MAIN;
    }

    static Account partner() {
        return OF_PARTNER;
    }

    static Account child() {
        return OF_CHILD;
    }

    static Optional<Account> find(String identifier) {
        return ALL.stream()
                .filter(account -> account.identifier().equals(identifier))
                .findFirst();
    }

    /** The account a path names; refused if it is none or one the caller does not reach. */
    static Account reached(Question question) {
        String identifier = question.path("AccountIdentifier");
        return find(identifier)
                .filter(account -> reaches(question.caller(), account))
                .orElseThrow(() -> Refusal.status(401, "the token is not good for account " + identifier));
    }

    static boolean reaches(String caller, Account account) {
        return REACH.getOrDefault(caller, Set.of()).contains(account.identifier());
    }

    private static ObjectNode acx() {
        ObjectNode json = service(1, "ACX");
        json.putObject("attributes").put("acxAccountIdentifier", "SYN-ACX-1");
        return json;
    }

    private static ObjectNode subaccounts() {
        ObjectNode json = service(2, "SUBACCOUNT_SERVICE");
        ObjectNode attributes = json.putObject("attributes")
                .put("custodianEmaAccountIdentifier", PARTNER)
                .put("autoDeposit", false);
        attributes.putObject("retirementSubaccountCodes").set("NAR", Json.texts(List.of("SYN-NAR-9001-RET")));
        attributes
                .putObject("linkedRegistryAccountIds")
                .put("NAR", "SYN-NAR-9001")
                .putNull("CAR");
        return json;
    }

    private static ObjectNode custodian() {
        ObjectNode json = service(3, "CUSTODIAN_SERVICE");
        json.putObject("attributes")
                .put("custodianProgramCode", "MIRECS")
                .put("manualReplicaMode", false)
                .put("externalTransferAutoApproval", true)
                .put("ledgerCode", "SYN-LEDGER")
                .put("ledgerIdentifier", "SYN-LEDGER-1")
                .put("accountHoldingsIdentifier", "SYN-HOLDINGS-1")
                .put("accountHoldingsName", "Synthetic Holdings Example")
                .put("replicaTargetSubaccountIdentifier", "SYN-REPLICA-1")
                .set("retirementOperationsNotificationEmails", Json.texts(List.of("nobody@custodian.example")));
        return json;
    }

    private static ObjectNode service(long id, String type) {
        return Json.object().put("id", id).put("status", "SYN_ACTIVE").put("type", type);
    }
}
