package io.github.climatefinance.codegen;

import java.util.List;
import java.util.Set;

/**
 * One operation as templates print it; text that stands in code is ready to stand there.
 *
 * @param settings calls on the builder of the operation constant
 * @param forms the ways to pass its arguments
 * @param arguments calls on the builder of the call
 * @param held values of the class of operations that it is sent with
 * @param paging empty, or how its pages are walked
 * @param plans empty, or how it is planned
 */
record CallView(
        String operationId,
        String constant,
        String id,
        String httpMethod,
        String path,
        String safety,
        List<String> settings,
        boolean deprecated,
        String method,
        String returnType,
        String boxedType,
        String returnDoc,
        String answer,
        List<Form> forms,
        String callMethod,
        String callSignature,
        List<String> arguments,
        String paramsName,
        List<Property> params,
        List<Property> held,
        List<PagingView> paging,
        List<PlanView> plans,
        Set<String> imports) {

    /**
     * One way to pass the arguments: with params built, with a function that fills them, or without.
     *
     * @param link types of the arguments, to name the method in Javadoc
     * @param doc lines of Javadoc before the tags
     */
    record Form(String signature, String values, String link, List<String> doc, List<String> tags) {}

    /**
     * How an operation that cannot be undone is planned.
     *
     * @param planMethod name of the method
     * @param rehearsal what makes the call of the dry run; empty where there is none
     * @param forms those of the operation, each with its own Javadoc
     */
    record PlanView(String planMethod, String rehearsal, List<Form> forms) {
        boolean rehearsed() {
            return !rehearsal.isEmpty();
        }
    }

    /** What the names of the other forms begin with. */
    String stem() {
        return JavaNames.stem(method);
    }

    boolean hasParams() {
        return !params.isEmpty();
    }

    boolean holds() {
        return !held.isEmpty();
    }

    boolean returns() {
        return !returnType.equals("void");
    }
}
