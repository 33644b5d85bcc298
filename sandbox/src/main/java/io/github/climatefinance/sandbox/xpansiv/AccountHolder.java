package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A synthetic holder of a registry account: an account of the platform or somebody else. */
record AccountHolder(
        String registryAccountId,
        String name,
        String program,
        String accountType,
        boolean active,
        boolean generator,
        Optional<Account> account) {

    static final List<AccountHolder> ALL = all();

    /** Who may receive a transfer at a program: an active holder of that name. */
    static Optional<AccountHolder> recipient(String program, String name) {
        return ALL.stream()
                .filter(holder -> holder.active && holder.program.equals(program) && holder.name.equals(name))
                .findFirst();
    }

    ObjectNode json() {
        return Json.object()
                .put("registryAccountId", registryAccountId)
                .put("registryAccountName", name)
                .put("program", program)
                .put("accountType", accountType)
                .put("managerName", "Synthetic Manager " + (name.length() % 5 + 1))
                .put("active", active)
                .put("generatorAccount", generator);
    }

    private static List<AccountHolder> all() {
        List<AccountHolder> holders = new ArrayList<>();
        for (Account account : Accounts.ALL) {
            for (String program : account.programs()) {
                holders.add(new AccountHolder(
                        account.registryAccountId(program),
                        account.name(),
                        program,
                        "GENERAL",
                        true,
                        false,
                        Optional.of(account)));
            }
        }
        List<String> programs = List.of("ACR", "CAR", "VCS", "NEPOOL", "NAR", "M_RETS", "PJM", "NYGATS");
        for (int i = 1; i <= 24; i++) {
            boolean generator = i % 4 == 0;
            String name = "Synthetic " + (generator ? "Generation " : "Buyer ") + i + " Example Ltd";
            holders.add(new AccountHolder(
                    "SYN-EXT-" + i,
                    name,
                    programs.get(i % programs.size()),
                    generator ? "GENERATOR" : "GENERAL",
                    i % 6 != 5,
                    generator,
                    Optional.empty()));
        }
        return List.copyOf(holders);
    }
}
