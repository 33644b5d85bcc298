package io.github.climatefinance.sandbox.icr;

/** Whether a mitigation has happened. */
enum CreditType {
    EX_POST("exPost"),
    EX_ANTE("exAnte");

    private final String word;

    CreditType(String word) {
        this.word = word;
    }

    /** As the provider has it. */
    String word() {
        return word;
    }
}
