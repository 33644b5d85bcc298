package io.github.climatefinance.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.MultipartReader;
import okio.Buffer;

/**
 * A form with files in it, taken apart.
 *
 * @param parts by name, with a character for each byte
 */
record MultipartForm(Map<String, String> parts) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)");
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");

    /** One without any part if the body is no such form. */
    static MultipartForm read(IncomingRequest request) {
        Map<String, String> parts = new LinkedHashMap<>();
        Matcher boundary = BOUNDARY.matcher(request.contentType());
        if (boundary.find()) {
            Buffer body = new Buffer().writeString(request.body(), StandardCharsets.ISO_8859_1);
            try (MultipartReader reader = new MultipartReader(body, boundary.group(1))) {
                for (MultipartReader.Part part = reader.nextPart(); part != null; part = reader.nextPart()) {
                    Matcher name = NAME.matcher(String.valueOf(part.headers().get("Content-Disposition")));
                    if (name.find()) {
                        parts.put(name.group(1), part.body().readString(StandardCharsets.ISO_8859_1));
                    }
                }
            } catch (IOException cutShort) {
                throw new UncheckedIOException("the form ends before its last part", cutShort);
            }
        }
        return new MultipartForm(parts);
    }

    /** Empty if there is no such part. */
    String text(String name) {
        return parts.getOrDefault(name, "");
    }

    /** A part that should be JSON; text if it is not, and missing if there is no such part. */
    JsonNode json(String name) {
        if (!parts.containsKey(name)) {
            return MissingNode.getInstance();
        }
        String text = new String(text(name).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException notJson) {
            return TextNode.valueOf(text);
        }
    }
}
