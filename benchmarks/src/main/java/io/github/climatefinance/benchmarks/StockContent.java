package io.github.climatefinance.benchmarks;

import java.lang.reflect.Method;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what stock clients decoded. Their models have the same getters and no common type, so this goes by name. */
final class StockContent {
    private final Content content = new Content();

    private StockContent() {}

    /** Of a page, or of one transaction. */
    static Content of(Object answer) {
        StockContent reader = new StockContent();
        if (answer.getClass().getSimpleName().equals("TransactionList")) {
            reader.values(part(answer, "Pagination"), "Total", "Offset", "Limit");
            parts(answer, "Data").forEach(reader::transaction);
        } else {
            reader.transaction(answer);
        }
        return reader.content;
    }

    private void transaction(Object t) {
        values(t, "TransactionId", "Volume", "CompletedOn", "AccountHolderName", "Type");
        for (Object bundle : parts(t, "Bundles")) {
            values(bundle, "Certificates", "Volume", "MethodologyCode", "ProductionFacilityCode", "Vintage");
            values(bundle, "ProductionStartDate", "ProductionEndDate", "CreditType", "IssuanceId", "IssuanceDate");
        }
        parts(t, "Labels").forEach(label -> values(label, "Id", "Name"));
        values(part(t, "IssuanceDetails"), "IssuanceDate", "IssuanceId", "AuditBody");
        Object retirement = part(t, "RetirementDetails");
        values(retirement, "UsageType", "BeneficiaryName", "BeneficiaryLocation", "CountryOfConsumption");
        values(retirement, "RetirementPurpose", "ConsumptionPeriodStartDate", "ConsumptionPeriodEndDate");
    }

    private void values(@Nullable Object model, String... names) {
        if (model != null) {
            for (String name : names) {
                value(part(model, name));
            }
        }
    }

    private void value(@Nullable Object value) {
        if (value instanceof Number number) {
            content.number(number.longValue());
        } else if (value instanceof OffsetDateTime moment) {
            content.moment(moment);
        } else if (value instanceof Enum<?>) {
            value(part(value, "Value"));
        } else {
            content.text((String) value);
        }
    }

    private static List<?> parts(Object model, String name) {
        Object parts = part(model, name);
        return parts == null ? List.of() : (List<?>) parts;
    }

    private static @Nullable Object part(Object model, String name) {
        try {
            Method getter = model.getClass().getMethod("get" + name);
            return getter.invoke(model);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
