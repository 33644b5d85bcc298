package io.github.climatefinance.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.Locale;

/** Transactions with invented values, the same in every run, and what a decoder must find in them. */
final class SyntheticAnswer {
    /** The id of {@link #transaction()}. */
    static final String TRANSACTION = "5f000002-0000-4000-8000-0000369d0368";

    private static final String[] TYPES = {"Issuance", "Transfer", "Retirement"};

    private final Content content = new Content();
    private final byte[] json;

    private SyntheticAnswer(Script script) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = new JsonFactory().createGenerator(bytes)) {
            script.write(this, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        json = bytes.toByteArray();
    }

    /** The first page of a longer list. */
    static SyntheticAnswer page(int transactions) {
        return page(0, transactions, 5L * transactions);
    }

    static SyntheticAnswer page(int offset, int transactions, long total) {
        return new SyntheticAnswer((answer, out) -> answer.page(out, offset, transactions, total));
    }

    /** A single transaction, with a part of every kind but the details of an issuance. */
    static SyntheticAnswer transaction() {
        return new SyntheticAnswer((answer, out) -> answer.transaction(out, 2));
    }

    InputStream stream() {
        return new ByteArrayInputStream(json);
    }

    byte[] bytes() {
        return json.clone();
    }

    Content content() {
        return content;
    }

    private void page(JsonGenerator out, int offset, int transactions, long total) throws IOException {
        out.writeStartObject();
        out.writeObjectFieldStart("pagination");
        number(out, "total", total);
        number(out, "offset", offset);
        number(out, "limit", transactions);
        out.writeEndObject();
        out.writeArrayFieldStart("data");
        for (int i = offset; i < offset + transactions; i++) {
            transaction(out, i);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void transaction(JsonGenerator out, int i) throws IOException {
        String type = TYPES[i % TYPES.length];
        out.writeStartObject();
        text(out, "transactionId", id(i));
        number(out, "volume", volume(i));
        moment(out, "completedOn", String.format(Locale.ROOT, "2024-%02d-%02dT12:%02d:00Z", month(i), day(i), i % 60));
        if (!type.equals("Transfer")) {
            text(out, "accountHolderName", "Synthetic Holder " + i % 9);
        }
        text(out, "type", type);
        out.writeArrayFieldStart("bundles");
        bundle(out, i);
        if (type.equals("Retirement")) {
            bundle(out, i + 1);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("labels");
        out.writeStartObject();
        text(out, "id", id(7_000 + i % 3));
        text(out, "name", "Synthetic label " + i % 3);
        out.writeEndObject();
        out.writeEndArray();
        if (type.equals("Issuance")) {
            issuanceDetails(out, i);
        }
        if (type.equals("Retirement")) {
            retirementDetails(out, i);
        }
        out.writeEndObject();
    }

    private void bundle(JsonGenerator out, int i) throws IOException {
        out.writeStartObject();
        text(out, "certificates", "PURO_PR_CORC100+_FI_" + (100_000 + i) + "_2024_" + id(i) + "_1-" + (100 + i));
        number(out, "volume", 100L + i);
        text(out, "methodologyCode", "C0" + i % 7 + "000000");
        text(out, "productionFacilityCode", "SYN0" + (10 + i % 40));
        number(out, "vintage", 2019 + i % 6);
        moment(out, "productionStartDate", String.format(Locale.ROOT, "2022-%02d-01T00:00:00.000Z", month(i)));
        moment(out, "productionEndDate", String.format(Locale.ROOT, "2022-%02d-%02dT00:00:00.000Z", month(i), day(i)));
        text(out, "creditType", "CORC_100");
        text(out, "issuanceId", id(3_000 + i));
        moment(out, "issuanceDate", String.format(Locale.ROOT, "2023-%02d-%02dT00:00:00.000Z", month(i), day(i)));
        out.writeEndObject();
    }

    private void issuanceDetails(JsonGenerator out, int i) throws IOException {
        out.writeObjectFieldStart("issuanceDetails");
        moment(out, "issuanceDate", String.format(Locale.ROOT, "2023-%02d-%02dT00:00:00.000Z", month(i), day(i)));
        text(out, "issuanceId", id(3_000 + i));
        text(out, "auditBody", "Synthetic Auditor " + i % 4);
        out.writeEndObject();
    }

    private void retirementDetails(JsonGenerator out, int i) throws IOException {
        out.writeObjectFieldStart("retirementDetails");
        text(out, "usageType", "GENERIC_COMPENSATION");
        text(out, "beneficiaryName", "Synthetic Beneficiary " + i % 11);
        if (i % 2 == 0) {
            out.writeNullField("beneficiaryLocation");
        } else {
            text(out, "beneficiaryLocation", "Synthetic Town " + i % 5);
        }
        text(out, "countryOfConsumption", "FI");
        text(out, "retirementPurpose", "Compensating the invented emissions of year " + (2019 + i % 6));
        moment(out, "consumptionPeriodStartDate", "2023-01-01T00:00:00.000Z");
        moment(out, "consumptionPeriodEndDate", "2023-12-31T00:00:00.000Z");
        out.writeEndObject();
    }

    private void text(JsonGenerator out, String name, String value) throws IOException {
        out.writeStringField(name, value);
        content.text(value);
    }

    private void number(JsonGenerator out, String name, long value) throws IOException {
        out.writeNumberField(name, value);
        content.number(value);
    }

    private void moment(JsonGenerator out, String name, String value) throws IOException {
        out.writeStringField(name, value);
        content.moment(OffsetDateTime.parse(value));
    }

    /** The id of the transaction at this place of the list. */
    static String id(int i) {
        return String.format(Locale.ROOT, "%08x-0000-4000-8000-%012x", 0x5f00_0000 + i, 0x1234_5678L * (i + 1));
    }

    /** The volume of the transaction at this place of the list. */
    static long volume(int i) {
        return 100L + 7L * i;
    }

    private static int month(int i) {
        return 1 + i % 12;
    }

    private static int day(int i) {
        return 1 + i % 28;
    }

    private interface Script {
        void write(SyntheticAnswer answer, JsonGenerator out) throws IOException;
    }
}
