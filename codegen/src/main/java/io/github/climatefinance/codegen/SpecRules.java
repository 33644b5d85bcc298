package io.github.climatefinance.codegen;

/** What a document must keep to so that a client can be generated from it. Checked before anything is generated. */
final class SpecRules {
    private SpecRules() {}

    static Problems check(Document document) {
        Problems problems = new Problems();
        new SchemaRules(document, problems).check();
        new OperationRules(document, problems).check();
        return problems;
    }
}
