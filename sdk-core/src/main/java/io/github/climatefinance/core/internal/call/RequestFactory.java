package io.github.climatefinance.core.internal.call;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.Upload;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.RequestContent;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.json.JsonDocument;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Turns a call into HTTP. URLs are structures here, never joined text. */
final class RequestFactory {
    private static final MediaType JSON = MediaType.get("application/json");

    private final HttpUrl baseUrl;
    private final String userAgent;

    RequestFactory(HttpUrl baseUrl, String userAgent) {
        this.baseUrl = baseUrl;
        this.userAgent = userAgent;
    }

    Outgoing create(ApiCall<?> call, RequestOptions options) {
        Map<String, String> headers = headers(call, options);
        return new Outgoing(call.operation(), url(call), headers, body(call.content()), key(call, headers));
    }

    private HttpUrl url(ApiCall<?> call) {
        HttpUrl.Builder url = PathTemplate.resolve(baseUrl, call.operation().path(), call.path());
        for (ApiCall.QueryParameter parameter : call.query()) {
            String value = parameter.values().stream()
                    .map(PercentCode::encode)
                    .collect(Collectors.joining(parameter.separator()));
            url.addEncodedQueryParameter(PercentCode.encode(parameter.name()), value);
        }
        return url.build();
    }

    private Map<String, String> headers(ApiCall<?> call, RequestOptions options) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put("User-Agent", userAgent);
        headers.put("Accept", call.answer().accept().orElse("*/*"));
        call.headers().forEach(header -> headers.put(header.name(), header.value()));
        headers.putAll(options.headers());
        return headers;
    }

    private static @Nullable RequestBody body(RequestContent content) {
        if (content instanceof RequestContent.Json json) {
            return RequestBody.create(json.text(), JSON);
        }
        if (content instanceof RequestContent.Form form) {
            FormBody.Builder body = new FormBody.Builder(StandardCharsets.UTF_8);
            form.fields().forEach(field -> body.add(field.name(), field.value()));
            return body.build();
        }
        if (content instanceof RequestContent.Multipart multipart
                && !multipart.parts().isEmpty()) {
            MultipartBody.Builder body = new MultipartBody.Builder().setType(MultipartBody.FORM);
            multipart.parts().forEach(part -> add(body, part));
            return body.build();
        }
        return null;
    }

    private static void add(MultipartBody.Builder body, RequestContent.Part part) {
        Upload upload = part.upload();
        if (upload != null) {
            body.addFormDataPart(part.name(), upload.fileName(), new UploadBody(upload));
        } else if (part.json() != null) {
            byte[] json = part.json().getBytes(StandardCharsets.UTF_8);
            body.addFormDataPart(part.name(), null, RequestBody.create(json, JSON));
        } else {
            body.addFormDataPart(part.name(), Objects.requireNonNull(part.text(), "text"));
        }
    }

    private static @Nullable String key(ApiCall<?> call, Map<String, String> headers) {
        Operation operation = call.operation();
        String header = operation.idempotencyHeader().map(headers::get).orElse(null);
        if (header != null) {
            return header.isEmpty() ? null : header;
        }
        return operation
                .idempotencyField()
                .map(field -> field(call.content(), field))
                .orElse(null);
    }

    private static JsonNode tree(RequestContent.Json json, String field) {
        try {
            return JsonDocument.read(Codecs.JSON, json.text().utf8());
        } catch (DecodingException e) {
            throw new IllegalArgumentException("`" + field + "` cannot be read from the body: " + e.getMessage(), e);
        }
    }

    private static @Nullable String field(RequestContent content, String field) {
        if (content instanceof RequestContent.Form form) {
            return form.fields().stream()
                    .filter(each -> each.name().equals(field) && !each.value().isEmpty())
                    .map(ApiCall.Parameter::value)
                    .findFirst()
                    .orElse(null);
        }
        if (content instanceof RequestContent.Json json) {
            JsonNode body = tree(json, field);
            JsonNode value = field.startsWith("/") ? body.at(field) : body.path(field);
            return value.isValueNode() && !value.isNull() && !value.asText().isEmpty() ? value.asText() : null;
        }
        return null;
    }
}
