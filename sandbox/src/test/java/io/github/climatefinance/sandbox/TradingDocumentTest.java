package io.github.climatefinance.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TradingDocumentTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MEGABYTE = 1024 * 1024;

    private final TradingSandbox sandbox = TradingSandbox.start();
    private final TradingCaller caller = new TradingCaller(sandbox);

    @AfterEach
    void close() {
        assertThat(sandbox.violations()).isEmpty();
        sandbox.close();
    }

    private String data(String more) {
        return "{\"resourceType\":\"CUSTOMER\",\"type\":\"KYC\",\"resourceId\":\"%s\"%s}"
                .formatted(sandbox.customer().customerId(), more);
    }

    private static byte[] pdf(int size) {
        byte[] file = new byte[size];
        new Random(1).nextBytes(file);
        System.arraycopy("%PDF".getBytes(StandardCharsets.US_ASCII), 0, file, 0, 4);
        return file;
    }

    private HttpResponse<byte[]> upload(String document, byte[] file) throws Exception {
        MultipartBody form = new MultipartBody.Builder()
                .setType(MultipartBody.FORM)
                .addFormDataPart("document", null, RequestBody.create(document, MediaType.get("application/json")))
                .addFormDataPart("file", "synthetic.pdf", RequestBody.create(file, MediaType.get("application/pdf")))
                .build();
        Buffer body = new Buffer();
        form.writeTo(body);
        HttpRequest request = caller.request("/v2/documents")
                .header("Content-Type", form.contentType().toString())
                .POST(BodyPublishers.ofByteArray(body.readByteArray()))
                .build();
        return caller.sendBytes(request);
    }

    @Test
    void keepsAFileByteByByte() throws Exception {
        byte[] file = pdf(6 * MEGABYTE);
        HttpResponse<byte[]> answer = upload(data(",\"name\":\"Synthetic \u00e4\""), file);
        String id = JSON.readTree(answer.body()).path("documentId").asText();
        JsonNode document = caller.read("/v2/documents/" + id);

        assertThat(document.path("size").asInt()).as("kilobytes").isEqualTo(6 * 1024);
        assertThat(document.path("name").asText()).isEqualTo("Synthetic \u00e4");
        assertThat(caller.sendBytes(caller.request("/v2/documents/" + id + "/file")
                                .GET()
                                .build())
                        .body())
                .isEqualTo(file);
    }

    @Test
    void takesPdfsOfSixMegabytesAtMost() throws Exception {
        String data = data(",\"name\":\"Synthetic\"");

        assertThat(upload(data, pdf(6 * MEGABYTE + 1)).statusCode()).isEqualTo(400);
        assertThat(upload(data, new byte[] {1, 2, 3}).statusCode()).isEqualTo(400);
    }

    @Test
    void checksThePartThatDescribesTheFile() throws Exception {
        HttpResponse<byte[]> answer = upload(data(""), pdf(100));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).at("/errorDetails/0/field").asText())
                .isEqualTo("name");
        assertThat(sandbox.takeViolations()).extracting(Violation::operation).containsExactly("uploadDocument");
    }

    @Test
    void refusesAnExternalIdThatWasUsed() throws Exception {
        String data = data(",\"name\":\"Synthetic\",\"externalId\":\"synthetic-1\"");

        assertThat(upload(data, pdf(100)).statusCode()).isEqualTo(200);
        assertThat(upload(data, pdf(100)).statusCode()).isEqualTo(409);
    }

    @Test
    void listsDocumentsOfThePartnerThatAreInForce() throws Exception {
        assertThat(caller.read("/partner-documents").path("data")).hasSize(3);
        assertThat(caller.read("/partner-documents?isValid=true").path("data")).hasSize(2);
        assertThat(caller.read("/partner-documents?isValid=false&documentType=RISK_INFORMATION")
                        .path("data"))
                .hasSize(1);
    }
}
