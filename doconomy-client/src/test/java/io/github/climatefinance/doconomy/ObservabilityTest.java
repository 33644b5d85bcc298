package io.github.climatefinance.doconomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.core.OperationTag;
import io.github.climatefinance.core.audit.AuditSink;
import io.github.climatefinance.core.auth.BearerCredentials;
import io.github.climatefinance.core.error.BadRequestException;
import io.github.climatefinance.sandbox.DoconomySandbox;
import io.github.climatefinance.sandbox.Fault;
import io.github.climatefinance.sandbox.SandboxExtension;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.okhttp3.OkHttpConnectionPoolMetrics;
import io.micrometer.core.instrument.binder.okhttp3.OkHttpMetricsEventListener;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.instrumentation.okhttp.v3_0.OkHttpTelemetry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The examples of the guide to observability, run. The architecture tests find each of them here. */
@ExtendWith(SandboxExtension.class)
class ObservabilityTest {
    private static final AttributeKey<Long> STATUS = AttributeKey.longKey("http.response.status_code");
    private static final AttributeKey<Long> RESEND_COUNT = AttributeKey.longKey("http.request.resend_count");

    private final InMemorySpanExporter spans = InMemorySpanExporter.create();
    private final OpenTelemetrySdk openTelemetry = OpenTelemetrySdk.builder()
            .setTracerProvider(SdkTracerProvider.builder()
                    .addSpanProcessor(SimpleSpanProcessor.create(spans))
                    .build())
            .setPropagators(ContextPropagators.create(W3CTraceContextPropagator.getInstance()))
            .build();
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final Span business =
            openTelemetry.getTracer("test").spanBuilder("end of day").startSpan();

    @BeforeEach
    void oneFailureFirst(DoconomySandbox sandbox) {
        sandbox.faults().next("listCategories", Fault.status(503).header("Retry-After", "0"));
    }

    @AfterEach
    void stop() {
        business.end();
        threads.shutdown();
        openTelemetry.close();
    }

    private static DoconomyClient.Builder builder(DoconomySandbox sandbox) {
        return SandboxClients.builder(sandbox);
    }

    private List<SpanData> spans(String name) {
        return spans.getFinishedSpanItems().stream()
                .filter(span -> span.getName().equals(name))
                .toList();
    }

    @Test
    void everyAttemptIsASpanOfTheCaller(DoconomySandbox sandbox) {
        OpenTelemetry openTelemetry = this.openTelemetry;
        DoconomyClient.Builder builder = builder(sandbox);

        DoconomyClient doconomy = builder.callFactory(OkHttpTelemetry.create(openTelemetry)::createCallFactory)
                .executor(Context.taskWrapping(threads))
                .build();

        try (doconomy) {
            Runnable calls = () -> {
                assertThat(doconomy.categories().list().categories()).isNotEmpty();
                assertThat(doconomy.categories().listAsync().join().categories())
                        .isNotEmpty();
            };
            Context.current().with(business).wrap(calls).run();
        }
        assertThat(spans("GET"))
                .allSatisfy(span -> assertThat(span.getParentSpanId())
                        .isEqualTo(business.getSpanContext().getSpanId()))
                .extracting(span -> span.getAttributes().get(STATUS))
                .containsExactly(503L, 200L, 200L);
        assertThat(spans("GET"))
                .allSatisfy(span ->
                        assertThat(span.getAttributes().get(RESEND_COUNT)).isNull());
        assertThat(spans("POST"))
                .singleElement()
                .satisfies(token -> assertThat(token.getAttributes().get(AttributeKey.stringKey("url.full")))
                        .isEqualTo(sandbox.tokenUrl()))
                .satisfies(token ->
                        assertThat(token.getParentSpanContext().isValid()).isFalse());
        assertThat(sandbox.requests("listCategories"))
                .hasSize(3)
                .allSatisfy(request -> assertThat(request.headers().keySet())
                        .anySatisfy(name -> assertThat(name).isEqualToIgnoringCase("traceparent")));
    }

    @Test
    void aSpanCanBeNamedAfterTheOperation(DoconomySandbox sandbox) {
        OkHttpTelemetry telemetry = OkHttpTelemetry.builder(openTelemetry)
                .setSpanNameExtractorCustomizer(usual -> chain -> {
                    OperationTag operation = chain.request().tag(OperationTag.class);
                    return operation == null ? usual.extract(chain) : operation.id();
                })
                .build();

        try (DoconomyClient doconomy =
                builder(sandbox).callFactory(telemetry::createCallFactory).build()) {
            doconomy.categories().list();
        }

        assertThat(spans.getFinishedSpanItems())
                .extracting(SpanData::getName)
                .containsExactly("fetchToken", "listCategories", "listCategories");
    }

    @Test
    void noSpanHoldsACredential(DoconomySandbox sandbox) {
        try (DoconomyClient doconomy = builder(sandbox)
                .credentials(BearerCredentials.of("not-admitted-synthetic-token"))
                .callFactory(OkHttpTelemetry.create(openTelemetry)::createCallFactory)
                .build()) {
            assertThat(doconomy.categories()
                            .listAsync()
                            .handle((value, failure) -> failure)
                            .join())
                    .isNotNull();
        }

        assertThat(spans("GET"))
                .isNotEmpty()
                .allSatisfy(span -> assertThat(span.toString())
                        .doesNotContain("not-admitted-synthetic-token")
                        .doesNotContainIgnoringCase("authorization"));
    }

    @Test
    void everyAttemptIsTimedByOperationAndStatus(DoconomySandbox sandbox) {
        MeterRegistry registry = new SimpleMeterRegistry();
        DoconomyClient.Builder builder = builder(sandbox);

        ConnectionPool pool = new ConnectionPool();
        new OkHttpConnectionPoolMetrics(pool).bindTo(registry);
        OkHttpClient measured = new OkHttpClient.Builder()
                .connectionPool(pool)
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ZERO)
                .eventListener(OkHttpMetricsEventListener.builder(registry, "climatefinance.http")
                        .uriMapper(request -> {
                            OperationTag operation = request.tag(OperationTag.class);
                            return operation == null ? "none" : operation.path();
                        })
                        .build())
                .build();
        DoconomyClient doconomy = builder.httpClient(measured).build();

        try (doconomy) {
            doconomy.categories().list();
            doconomy.categories().list();
            assertThat(registry.get("okhttp.pool.connection.count").gauges()).isNotEmpty();
        }
        assertThat(timer(registry, "/categories", "503").count()).isEqualTo(1);
        assertThat(timer(registry, "/categories", "200").count()).isEqualTo(2);
        assertThat(timer(registry, "token endpoint", "200").count()).isEqualTo(1);
    }

    @Test
    void callsAreCountedWithTheirRepeats(DoconomySandbox sandbox) {
        MeterRegistry registry = new SimpleMeterRegistry();
        DoconomyClient.Builder builder = builder(sandbox);

        AuditSink counted = call -> registry.summary(
                        "climatefinance.calls",
                        "operation",
                        call.operationId(),
                        "outcome",
                        call.isSuccess() ? "SUCCESS" : call.outcome().name())
                .record(call.attempts().size());
        DoconomyClient doconomy = builder.audit(counted).build();

        try (doconomy) {
            doconomy.categories().list();
            doconomy.categories().list();
            sandbox.faults().next("listCategories", Fault.status(400));
            assertThatThrownBy(() -> doconomy.categories().list()).isInstanceOf(BadRequestException.class);
        }
        DistributionSummary good = summary(registry, "SUCCESS");
        assertThat(good.count()).isEqualTo(2);
        assertThat(good.totalAmount()).isEqualTo(3);
        assertThat(summary(registry, "REJECTED").totalAmount()).isEqualTo(1);
    }

    private static DistributionSummary summary(MeterRegistry registry, String outcome) {
        return registry.get("climatefinance.calls")
                .tag("operation", "listCategories")
                .tag("outcome", outcome)
                .summary();
    }

    private static Timer timer(MeterRegistry registry, String uri, String status) {
        return registry.get("climatefinance.http")
                .tag("uri", uri)
                .tag("status", status)
                .timer();
    }
}
