package io.github.climatefinance.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.sandbox.Violation.Side;
import io.github.climatefinance.sandbox.spec.CheckedParameters;
import io.github.climatefinance.sandbox.spec.SpecOperation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/** Serves requests. In this order: route, faults, credentials, specification, work, specification again. */
final class Desk {

    // Amounts are decimal: a double may fall on the other side of where they are rounded.
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final String NONE = "";

    private final Router router;
    private final Faults faults;
    private final Journal journal;
    private final Map<String, Reply> lastPages = new ConcurrentHashMap<>();

    Desk(Router router, Faults faults, Journal journal) {
        this.router = router;
        this.faults = faults;
        this.journal = journal;
    }

    void reset() {
        lastPages.clear();
    }

    /** What goes on the wire: a reply, or nothing at all. */
    record Served(@Nullable Reply answer, FaultPlan plan) {

        boolean dropped() {
            return answer == null;
        }

        Reply reply() {
            if (answer == null) {
                throw new IllegalStateException("the connection is to be dropped");
            }
            return answer;
        }
    }

    /** @param waiter waits so many milliseconds; false if the sandbox is being closed meanwhile */
    Served serve(IncomingRequest request, LongPredicate waiter) {
        Optional<Router.Target> target = router.route(request);
        String operation = target.map(found -> found.operation().id()).orElse(NONE);
        Served served = target.isEmpty()
                ? new Served(unknown(request), new FaultPlan())
                : serveTarget(request, target.get(), faults.take(operation), waiter);
        journal.add(new SandboxRequest(
                operation,
                request.method(),
                request.rawPath(),
                Redaction.query(request.query()),
                Redaction.headers(request.headers()),
                Redaction.body(request.body()),
                served.answer() == null
                        ? OptionalInt.empty()
                        : OptionalInt.of(served.answer().status())));
        return served;
    }

    private Served serveTarget(IncomingRequest request, Router.Target target, FaultPlan plan, LongPredicate waiter) {
        Service service = target.service();
        SpecOperation operation = target.operation();
        if (!plan.latency.isZero() && !waiter.test(plan.latency.toMillis())) {
            return new Served(null, plan);
        }
        if (plan.dropBefore) {
            return new Served(null, plan);
        }
        Reply reply = plan.keepsProviderFromWorking()
                ? service.problem(plan.status, "injected fault")
                : answer(request, target, plan);
        if (plan.dropAfter) {
            return new Served(null, plan);
        }
        if (plan.status != 0 && plan.afterEffect) {
            reply = service.problem(plan.status, "injected fault");
        }
        return new Served(plan.spoil(repeated(reply, operation, plan), operation.totalPointer()), plan);
    }

    private Reply repeated(Reply reply, SpecOperation operation, FaultPlan plan) {
        if (reply.status() != 200) {
            return reply;
        }
        Reply before = plan.repeatPage ? lastPages.get(operation.id()) : null;
        lastPages.put(operation.id(), before == null ? reply : before);
        return before == null ? reply : before;
    }

    // Whatever goes wrong in here is a defect of the sandbox, and must not look like an answer of the provider.
    private Reply answer(IncomingRequest request, Router.Target target, FaultPlan plan) {
        try {
            return judged(request, target, plan);
        } catch (RuntimeException defect) {
            return violation(500, target.operation().id(), Side.ANSWER, List.of("the sandbox failed: " + defect));
        }
    }

    private Reply judged(IncomingRequest request, Router.Target target, FaultPlan plan) {
        Service service = target.service();
        SpecOperation operation = target.operation();
        if (plan.revoked || (operation.isSecured() && !service.gate().admits(request, operation))) {
            return service.problem(401, "the credentials are missing or not valid");
        }
        if (operation.isSecured() && !service.gate().permits(request, operation)) {
            return service.problem(403, "the credentials do not cover this operation");
        }
        CheckedParameters parameters =
                operation.parameters(target.route().pathParameters(), request.query(), request.headers());
        if (!parameters.problems().isEmpty()) {
            return refused(400, target, parameters.problems());
        }
        Optional<JsonNode> body = body(request);
        List<String> bodyProblems = operation.requestProblems(body.orElse(null), request.contentType());
        if (!bodyProblems.isEmpty()) {
            boolean understood = body.isEmpty() || operation.takes(request.contentType());
            return refused(understood ? 400 : 415, target, bodyProblems);
        }
        return worked(target, new Exchange(request, parameters, body));
    }

    private Reply refused(int status, Router.Target target, List<String> problems) {
        Reply text = violation(status, target.operation().id(), Side.REQUEST, problems);
        return target.service()
                .refusal(status, problems)
                .map(reply -> checked(reply, target.operation()))
                .orElse(text);
    }

    private Reply worked(Router.Target target, Exchange exchange) {
        SpecOperation operation = target.operation();
        Service.Work work = target.service().operations().get(operation.id());
        if (work == null) {
            return violation(500, operation.id(), Side.ANSWER, List.of("the sandbox does not serve this operation"));
        }
        return checked(work.answer(exchange), operation);
    }

    private Reply checked(Reply reply, SpecOperation operation) {
        List<String> problems = operation.answerProblems(reply.status(), reply.content(), reply.contentType());
        return problems.isEmpty() ? reply : violation(500, operation.id(), Side.ANSWER, problems);
    }

    private Reply unknown(IncomingRequest request) {
        String line = request.method() + " " + request.rawPath();
        return violation(404, line, Side.REQUEST, List.of("no operation of the specification fits"));
    }

    private Reply violation(int status, String operation, Side side, List<String> problems) {
        List<Violation> violations = problems.stream()
                .map(problem -> new Violation(operation, side, problem))
                .toList();
        journal.add(violations);
        StringBuilder text = new StringBuilder("Specification violated:\n");
        violations.forEach(violation -> text.append(violation).append('\n'));
        return Reply.text(status, "text/plain; charset=utf-8", text.toString());
    }

    private static Optional<JsonNode> body(IncomingRequest request) {
        if (request.body().isEmpty()) {
            return Optional.empty();
        }
        if (request.contentType().startsWith("application/x-www-form-urlencoded")) {
            ObjectNode form = JsonNodeFactory.instance.objectNode();
            IncomingRequest.query(request.body()).forEach((name, values) -> form.set(name, field(values)));
            return Optional.of(form);
        }
        return Optional.of(json(request.body()));
    }

    // A field that is sent twice is a list: the specification then says that it expected text.
    private static JsonNode field(List<String> values) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        values.forEach(all::add);
        return all.size() == 1 ? all.get(0) : all;
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            return JsonNodeFactory.instance.textNode(body);
        }
    }
}
