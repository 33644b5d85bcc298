package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The program that a request names. */
final class Programs {

    private static final String INVALID = "INVALID_PROGRAM";

    private Programs() {}

    /** The program of a path, which must exist and be linked to the account. */
    static String linked(Question question, Account account) {
        String program = known(question);
        if (!account.programs().contains(program)) {
            throw Refusal.of(INVALID, "the account is not linked to " + program);
        }
        return program;
    }

    /** The program of a path, which must exist. */
    static String known(Question question) {
        String program = question.path("ProgramCode");
        ReferenceData.require("PROGRAM", program, INVALID);
        return program;
    }

    /** The programs of a search, which must exist; none for any. */
    static List<String> wanted(JsonNode criteria) {
        List<String> programs = Json.texts(criteria, "programs");
        programs.forEach(program -> ReferenceData.require("PROGRAM", program, INVALID));
        return programs;
    }
}
