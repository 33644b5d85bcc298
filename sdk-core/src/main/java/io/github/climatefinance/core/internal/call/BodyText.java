package io.github.climatefinance.core.internal.call;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;

/**
 * The beginning of a body as text.
 *
 * @param text at most 64 KiB of it
 * @param cut whether there was more
 */
record BodyText(String text, boolean cut) {
    static final int LARGEST = 64 * 1024;

    static BodyText read(BufferedSource source) throws IOException {
        Buffer kept = new Buffer();
        fill(kept, source);
        boolean cut = kept.size() == LARGEST && !source.exhausted();
        return new BodyText(kept.readUtf8(), cut);
    }

    /** As much as comes before it breaks off, in the charset it names. */
    static BodyText readLeniently(ResponseBody body) {
        BufferedSource source = body.source();
        MediaType type = body.contentType();
        Charset told = type == null ? null : type.charset(StandardCharsets.UTF_8);
        Buffer kept = new Buffer();
        boolean cut;
        try {
            fill(kept, source);
            cut = kept.size() == LARGEST && !source.exhausted();
        } catch (IOException e) {
            cut = true;
        }
        return new BodyText(kept.readString(told == null ? StandardCharsets.UTF_8 : told), cut);
    }

    private static void fill(Buffer kept, BufferedSource source) throws IOException {
        long count = 0;
        while (kept.size() < LARGEST && count != -1) {
            count = source.read(kept, LARGEST - kept.size());
        }
    }

    /** Bodies may be confidential. */
    @Override
    public String toString() {
        return "BodyText[" + text.length() + " characters, cut=" + cut + "]";
    }
}
