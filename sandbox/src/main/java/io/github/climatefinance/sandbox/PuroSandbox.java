package io.github.climatefinance.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.climatefinance.sandbox.puro.PuroRegistry;
import io.github.climatefinance.sandbox.puro.PuroSwitch;
import io.github.climatefinance.sandbox.spec.SpecDocument;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The Puro.earth Registry API on loopback, with a synthetic registry of some eight years: issuances, transfers,
 * retirements and withdrawals that add up, certificate ranges that are split when part of them moves, and hidden
 * beneficiaries. It promises no order, as the provider does not.
 *
 * <pre>{@code
 * try (PuroSandbox sandbox = PuroSandbox.start()) {
 *     … baseUrl(sandbox.baseUrl()), credentials sandbox.key() and sandbox.secret() …
 * }
 * }</pre>
 */
public final class PuroSandbox extends ProviderSandbox {

    private static final long SEED = 2019;
    private static final String KEY = "synthetic-key";
    private static final String SECRET = "synthetic-secret";

    private final PuroRegistry registry;
    private final SandboxServer server;

    private PuroSandbox() {
        registry = PuroRegistry.seeded(SEED);
        server = SandboxServer.start(new RegistryApi(registry));
    }

    /** Starts one, on a free port of its own. */
    public static PuroSandbox start() {
        return new PuroSandbox();
    }

    /** The API key it accepts. */
    public String key() {
        return KEY;
    }

    /** The API secret it accepts with {@link #key()}. */
    public String secret() {
        return SECRET;
    }

    /** Turns undocumented behaviour on, until the next reset. */
    public PuroSandbox switchOn(PuroSwitch which) {
        registry.switchOn(which);
        return this;
    }

    /** Turns undocumented behaviour off, until the next reset. */
    public PuroSandbox switchOff(PuroSwitch which) {
        registry.switchOff(which);
        return this;
    }

    /** The registry's own time. It stands still, so that the data is the same every day. */
    public Instant now() {
        return registry.now();
    }

    /** Moves the registry's time, until the next reset: a hidden beneficiary shows once its time has come. */
    public PuroSandbox moveTo(Instant now) {
        registry.moveTo(Objects.requireNonNull(now, "now"));
        return this;
    }

    @Override
    SandboxServer server() {
        return server;
    }

    /** The specification, read when the first sandbox starts. */
    private static final class Spec {
        static final SpecDocument DOCUMENT = SpecDocument.load("specs/puro/openapi.yaml");
    }

    private record RegistryApi(PuroRegistry registry) implements Provider, Service {

        private static final Gate GATE = new BasicGate(KEY, SECRET);

        @Override
        public List<Service> services() {
            return List.of(this);
        }

        @Override
        public String basePath() {
            return "/registry/api";
        }

        @Override
        public SpecDocument spec() {
            return Spec.DOCUMENT;
        }

        @Override
        public Gate gate() {
            return GATE;
        }

        @Override
        public Map<String, Work> operations() {
            return Map.of(
                    "listTransactions",
                    call -> call.offsetPage(
                            registry.transactions(call.text("transactionType"), call.text("productionFacilityCode"))),
                    "getTransaction",
                    call -> transaction(call.text("transactionId").orElseThrow()),
                    "listProductionFacilities",
                    call -> call.offsetPage(registry.facilities()),
                    "getProductionFacility",
                    call -> found(registry.facility(
                            call.text("productionFacilityCode").orElseThrow())),
                    "listCertificates",
                    call -> call.offsetPage(registry.certificates()),
                    "listMethodologies",
                    call -> call.offsetPage(registry.methodologies()),
                    "listDocuments",
                    call -> call.offsetPage(registry.documents()),
                    "listLabels",
                    call -> call.offsetPage(registry.labels()));
        }

        @Override
        public Reply problem(int status, String message) {
            if (!registry.has(PuroSwitch.ERROR_BODIES)) {
                return Reply.empty(status);
            }
            return Reply.json(
                    status,
                    JsonNodeFactory.instance
                            .objectNode()
                            .put("statusCode", status)
                            .put("message", message)
                            .put("error", "Synthetic error " + status));
        }

        @Override
        public void reset() {
            registry.reset();
        }

        private Reply transaction(String id) {
            PuroRegistry.Found found = registry.transaction(id);
            boolean forbidden = found.isRestricted() && registry.has(PuroSwitch.FORBIDDEN_RATHER_THAN_NOT_FOUND);
            return forbidden ? problem(403, "not for this caller") : found(found.json());
        }

        private Reply found(Optional<JsonNode> json) {
            return json.map(body -> Reply.json(200, body)).orElseGet(() -> problem(404, "no such item"));
        }
    }
}
