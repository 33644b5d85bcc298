package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.Upload;
import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import okio.Okio;
import okio.Source;
import org.jspecify.annotations.Nullable;

/** An upload as a body that is read while it is sent. */
final class UploadBody extends RequestBody {
    private final Upload upload;

    UploadBody(Upload upload) {
        this.upload = upload;
    }

    @Override
    public @Nullable MediaType contentType() {
        return MediaType.parse(upload.mediaType());
    }

    @Override
    public long contentLength() {
        return upload.length();
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        try (Source source = Okio.source(upload.open())) {
            sink.writeAll(source);
        }
    }
}
