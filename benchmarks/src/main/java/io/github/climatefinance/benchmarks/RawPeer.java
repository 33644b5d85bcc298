package io.github.climatefinance.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** What an expert writes by hand: OkHttp, databind and records. */
final class RawPeer implements Peer {
    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(JsonInclude.Value.ALL_NON_NULL)
            .build();
    private final ObjectReader pages = mapper.readerFor(RawPage.class);

    @Override
    public RawPage decode(InputStream json) throws IOException {
        return pages.readValue(json);
    }

    @Override
    public byte[] encode(Object page) throws IOException {
        return mapper.writeValueAsBytes(page);
    }

    @Override
    public Connection connect(String baseUrl) {
        OkHttpClient http = new OkHttpClient();
        return new Connection() {
            @Override
            public Object page() throws IOException {
                HttpUrl.Builder url = HttpUrl.get(baseUrl).newBuilder().addPathSegments("registry/transactions");
                return get(http, url.addQueryParameter("limit", "100").build(), pages);
            }

            @Override
            public Object transaction(String id) throws IOException {
                HttpUrl.Builder url = HttpUrl.get(baseUrl).newBuilder().addPathSegments("registry/transactions");
                return get(http, url.addPathSegment(id).build(), mapper.readerFor(RawPage.Transaction.class));
            }
        };
    }

    private static Object get(OkHttpClient http, HttpUrl url, ObjectReader reader) throws IOException {
        Request request = new Request.Builder()
                .url(url)
                .header("Accept", "application/json")
                .header("Authorization", Credentials.basic(FixedServer.KEY, FixedServer.SECRET))
                .build();
        try (Response response = http.newCall(request).execute()) {
            if (!response.isSuccessful()) {
                throw new IOException("HTTP " + response.code());
            }
            return reader.readValue(response.body().byteStream());
        }
    }

    @Override
    public Content content(Object answer) {
        Content content = new Content();
        if (answer instanceof RawPage page) {
            content.number(page.pagination().total())
                    .number(page.pagination().offset())
                    .number(page.pagination().limit());
            page.data().forEach(transaction -> add(content, transaction));
        } else {
            add(content, (RawPage.Transaction) answer);
        }
        return content;
    }

    private static void add(Content content, RawPage.Transaction t) {
        content.text(t.transactionId())
                .number(t.volume())
                .moment(t.completedOn())
                .text(t.accountHolderName())
                .text(t.type().text());
        t.bundles().forEach(bundle -> add(content, bundle));
        t.labels().forEach(label -> content.text(label.id()).text(label.name()));
        RawPage.IssuanceDetails issuance = t.issuanceDetails();
        if (issuance != null) {
            content.moment(issuance.issuanceDate()).text(issuance.issuanceId()).text(issuance.auditBody());
        }
        RawPage.RetirementDetails retirement = t.retirementDetails();
        if (retirement != null) {
            content.text(retirement.usageType())
                    .text(retirement.beneficiaryName())
                    .text(retirement.beneficiaryLocation())
                    .text(retirement.countryOfConsumption())
                    .text(retirement.retirementPurpose())
                    .moment(retirement.consumptionPeriodStartDate())
                    .moment(retirement.consumptionPeriodEndDate());
        }
    }

    private static void add(Content content, RawPage.Bundle b) {
        content.text(b.certificates())
                .number(b.volume())
                .text(b.methodologyCode())
                .text(b.productionFacilityCode())
                .number(b.vintage())
                .moment(b.productionStartDate())
                .moment(b.productionEndDate())
                .text(b.creditType())
                .text(b.issuanceId())
                .moment(b.issuanceDate());
    }
}
