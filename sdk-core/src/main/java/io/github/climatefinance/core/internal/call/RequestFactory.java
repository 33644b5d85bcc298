package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.RequestContent;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import okhttp3.HttpUrl;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Turns a call into HTTP. URLs are structures here, never joined text. */
final class RequestFactory {
    private final HttpUrl baseUrl;
    private final String userAgent;
    private final Map<String, String> headerParameters;
    private final IdempotencyKeys keys;

    RequestFactory(HttpUrl baseUrl, String userAgent, Map<String, String> headerParameters, IdempotencyKeys keys) {
        this.baseUrl = baseUrl;
        this.userAgent = userAgent;
        this.headerParameters = headerParameters;
        this.keys = keys;
    }

    /** The same, for another address. */
    RequestFactory at(HttpUrl url) {
        return new RequestFactory(url, userAgent, headerParameters, keys);
    }

    Outgoing create(ApiCall<?> call, RequestOptions options) {
        Map<String, String> headers = headers(call, options);
        IdempotencyKeys.Keyed keyed = keys.of(call, headers);
        return new Outgoing(call.operation(), url(call), headers, body(keyed.content()), keyed);
    }

    private HttpUrl url(ApiCall<?> call) {
        HttpUrl.Builder url = PathTemplate.resolve(baseUrl, call.operation().path(), call.path());
        for (ApiCall.QueryParameter parameter : call.query()) {
            StringJoiner values = new StringJoiner(parameter.separator());
            for (String value : parameter.values()) {
                values.add(PercentCode.encode(value));
            }
            url.addEncodedQueryParameter(PercentCode.encode(parameter.name()), values.toString());
        }
        return url.build();
    }

    /** The nearer to the call, the stronger: what the client has, then the options, then the call's own parameters. */
    private Map<String, String> headers(ApiCall<?> call, RequestOptions options) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put("User-Agent", userAgent);
        headers.put("Accept", call.answer().accept().orElse("*/*"));
        for (String open : call.openHeaders()) {
            String value = headerParameters.get(open);
            if (value != null) {
                headers.put(open, value);
            }
        }
        headers.putAll(options.headers());
        for (ApiCall.Parameter header : call.headers()) {
            headers.put(header.name(), header.value());
        }
        refuseMissing(call.operation(), headers);
        return headers;
    }

    private static void refuseMissing(Operation operation, Map<String, String> headers) {
        for (String name : operation.requiredHeaders()) {
            if (!headers.containsKey(name)) {
                throw new IllegalArgumentException("`" + name + "` is required by " + operation.id()
                        + ", and neither the call nor the client has one");
            }
        }
    }

    /** Most calls have none, and do not load what makes them. */
    private static @Nullable RequestBody body(RequestContent content) {
        return content == RequestContent.NONE ? null : RequestBodies.of(content);
    }
}
