package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/** A synthetic sub-account at a registry. */
record SubAccount(String code, String type, boolean active) {

    private static final Set<String> PROGRAMS_WITH_DATA = Set.of(
            "NEPOOL", "M_RETS", "NAR", "MIRECS", "NCRETS", "NYGATS", "TIGR", "CAR", "VCS", "ACR", "RMS", "TERCS");

    /** Those of an account; none at a program it is not linked to, or that has no such data. */
    static List<SubAccount> of(Account account, String program) {
        if (!PROGRAMS_WITH_DATA.contains(program) || !account.programs().contains(program)) {
            return List.of();
        }
        String stem = account.registryAccountId(program);
        return List.of(
                new SubAccount(stem + "-ACT", "NORMAL", true),
                new SubAccount(stem + "-RET", "RETIREMENT", true),
                new SubAccount(stem + "-CMP", "COMPLIANCE", true),
                new SubAccount(stem + "-OLD", "RESERVE", false));
    }

    ObjectNode json() {
        ObjectNode json = Json.object()
                .put("code", code)
                .put("name", "Synthetic sub-account " + code)
                .put("subAccountType", type)
                .put("active", active)
                .put("public", type.equals("RETIREMENT"));
        return type.equals("COMPLIANCE") ? json.put("complianceStatus", "ACTIVE") : json;
    }
}
