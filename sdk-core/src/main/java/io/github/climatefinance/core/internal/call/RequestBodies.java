package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.Upload;
import io.github.climatefinance.core.generated.RequestContent;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import okhttp3.FormBody;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Turns what a call sends into the body of a request. */
final class RequestBodies {
    private static final MediaType JSON = MediaType.get("application/json");

    private RequestBodies() {}

    static @Nullable RequestBody of(RequestContent content) {
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
}
