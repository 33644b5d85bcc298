package io.github.climatefinance.puro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Synthetic identifiers throughout. */
class CertificateRangeTest {

    private static final String ISSUANCE = "11111111-2222-4333-8444-555555555555";
    private static final String OTHER_ISSUANCE = "99999999-2222-4333-8444-555555555555";
    private static final String GSRN = "643000000000000017";
    private static final int SEED = 20_240_101;

    @Test
    void readsEveryPart() {
        CertificateRange range = CertificateRange.parse("PURO_PR_CORC100+_FI_A1B2C3_2023_" + ISSUANCE + "_11-250");

        assertThat(range.standard()).isEqualTo("PURO");
        assertThat(range.registryId()).isEqualTo("PR");
        assertThat(range.creditType()).isEqualTo("CORC100+");
        assertThat(range.country()).isEqualTo("FI");
        assertThat(range.productionFacilityCode()).isEqualTo("A1B2C3");
        assertThat(range.vintage()).isEqualTo(2023);
        assertThat(range.issuanceId()).isEqualTo(ISSUANCE);
        assertThat(range.first()).isEqualTo(11);
        assertThat(range.last()).isEqualTo(250);
        assertThat(range.size()).isEqualTo(240);
    }

    @ParameterizedTest
    @CsvSource({
        "1-1, 1",
        "1-100, 100",
        "10-20, 11",
        "007-010, 4",
        "1-999999999999999999, 999999999999999999",
        "643000000000000017000000000001-643000000000000017000000000001, 1",
        "643000000000000017000000000001-643000000000000017000000001000, 1000",
        "000000000000000000000000000001-000000000000000000999999999999, 999999999999",
    })
    void countsBothEndsInBothSerialForms(String serials, long size) {
        CertificateRange range = range(serials);

        assertThat(range.size()).isEqualTo(size);
        assertThat(range).hasToString(text(serials));
    }

    @Test
    void keepsSerialNumbersOfThirtyDigitsExactly() {
        CertificateRange range = range(GSRN + "000000000001-" + GSRN + "000000000002");

        assertThat(range.first()).isEqualTo(new BigInteger("643000000000000017000000000001"));
        assertThat(range.last()).isEqualTo(new BigInteger("643000000000000017000000000002"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CORC", "CORC20+", "CORC1000+", "CORC_100", "CORC_FI_A1_2020_X", "_", "corc 100 €"})
    void takesWhateverStandsInTheMiddleAsCreditType(String creditType) {
        String text = "PURO_PR_" + creditType + "_NA_A1B2C3_2023_" + ISSUANCE + "_1-2";

        CertificateRange range = CertificateRange.parse(text);

        assertThat(range.creditType()).isEqualTo(creditType);
        assertThat(range.country()).isEqualTo("NA");
        assertThat(range).hasToString(text);
    }

    @Test
    void printsTheVeryTextItReadWhateverTheParts() {
        Random random = new Random(SEED);

        for (int i = 0; i < 2_000; i++) {
            String text = randomText(random);

            CertificateRange range = CertificateRange.parse(text);

            assertThat(range.toString()).isEqualTo(text);
            assertThat(CertificateRange.parse(range.toString()))
                    .isEqualTo(range)
                    .hasSameHashCodeAs(range);
            assertThat(BigInteger.valueOf(range.size()))
                    .isEqualTo(range.last().subtract(range.first()).add(BigInteger.ONE));
        }
    }

    @Test
    void readsNoTextThatLostACharacterAsTheSameRange() {
        String text = text("1-100");

        for (int i = 0; i < text.length(); i++) {
            String shorter = text.substring(0, i) + text.substring(i + 1);

            CertificateRange.tryParse(shorter)
                    .ifPresent(range -> assertThat(range).hasToString(shorter).isNotEqualTo(range("1-100")));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                        | it must have eight parts joined by underscores, but has 1",
                "1-100                                     | it must have eight parts joined by underscores, but has 1",
                "PURO_PR_CORC_FI_A1B2C3_2023_#             | it must have eight parts joined by underscores, but has 7",
                "_______                                   | the standard must be capital letters, but was \"\"",
                "puro_PR_CORC_FI_A1B2C3_2023_#_1-2         | the standard must be capital letters, but was \"puro\"",
                "PURO_P1_CORC_FI_A1B2C3_2023_#_1-2         | the registry id must be capital letters, but was \"P1\"",
                "PURO_PR__FI_A1B2C3_2023_#_1-2             | the credit type must be some text, but was \"\"",
                "PURO_PR_CORC_FIN_A1B2C3_2023_#_1-2        | the country must be two capital letters, but was \"FIN\"",
                "PURO_PR_CORC_FI_A1-2_2023_#_1-2           | the facility code must be capital letters and digits, but was \"A1-2\"",
                "PURO_PR_CORC_FI_A1B2C3_23_#_1-2           | the vintage must be four digits, but was \"23\"",
                "PURO_PR_CORC_FI_A1B2C3_٢٠٢٣_#_1-2         | the vintage must be four digits, but was \"٢٠٢٣\"",
                "PURO_PR_CORC_FI_A1B2C3_2023_1111-2_1-2    | the issuance id must be a UUID, but was \"1111-2\"",
                "PURO_PR_CORC_FI_A1B2C3_2023_#_1           | the serial number part must be two numbers joined by a hyphen, but was \"1\"",
                "PURO_PR_CORC_FI_A1B2C3_2023_#_1-          | the serial number part must be two numbers joined by a hyphen, but was \"1-\"",
                "PURO_PR_CORC_FI_A1B2C3_2023_#_-1-2        | the serial number part must be two numbers joined by a hyphen, but was \"-1-2\"",
                "PURO_PR_CORC_FI_A1B2C3_2023_#_1-2-3       | the serial number part must be two numbers joined by a hyphen, but was \"1-2-3\"",
                "PURO_PR_CORC_FI_A1B2C3_2023_#_1-+2        | the serial number part must be two numbers joined by a hyphen, but was \"1-+2\"",
                "PURO_PR_CORC_FI_A1B2C3_2023_#_0-5         | the first serial number must be at least 1, but was 0",
                "PURO_PR_CORC_FI_A1B2C3_2023_#_20-10       | the first serial number must not be above the last, but was 20-10",
                "PURO_PR_CORC_FI_A1B2C3_2023_#_1-643000000000000017000000000001 | both serial numbers must have up to 18 digits, or both 30, but they have 1 and 30",
                "PURO_PR_CORC_FI_A1B2C3_2023_#_1-1234567890123456789 | both serial numbers must have up to 18 digits, or both 30, but they have 1 and 19",
                "PURO_PR_CORC_FI_A1B2C3_2023_#_643000000000000017000000000001-643000000000000024000000000001 | both serial numbers must begin with the same 18 digits, but begin with 643000000000000017 and 643000000000000024",
            })
    void saysWhichPartOfABadTextIsWrongAndWhatItFound(String pattern, String why) {
        String text = pattern.replace("#", ISSUANCE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CertificateRange.parse(text))
                .withMessage("not a certificate range: " + why + " (in \"" + text + "\")");
        assertThat(CertificateRange.tryParse(text)).isEmpty();
    }

    @Test
    void shortensLongBadTextInItsMessage() {
        String text = "x".repeat(1_000_000);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CertificateRange.parse(text))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(400).endsWith("x…\")"));
    }

    @Test
    void refusesSpaceAndLineEndsAroundARange() {
        for (String around : List.of(" ", "\n", "\t")) {
            assertThat(CertificateRange.tryParse(text("1-2") + around)).isEmpty();
            assertThat(CertificateRange.tryParse(around + text("1-2"))).isEmpty();
        }
    }

    @Test
    void refusesNullAtOnce() {
        assertThatNullPointerException()
                .isThrownBy(() -> CertificateRange.parse(nothing()))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> CertificateRange.tryParse(nothing()))
                .withMessage("text");
    }

    @ParameterizedTest
    @CsvSource({
        "10-20, 10-20, true, true",
        "10-20, 12-15, true, true",
        "10-20, 9-15, false, true",
        "10-20, 15-21, false, true",
        "10-20, 1-10, false, true",
        "10-20, 20-30, false, true",
        "10-20, 1-9, false, false",
        "10-20, 21-30, false, false",
        "10-20, 1-100, false, true",
    })
    void tellsWhatItContainsAndOverlaps(String one, String other, boolean contains, boolean overlaps) {
        assertThat(range(one).contains(range(other))).isEqualTo(contains);
        assertThat(range(one).overlaps(range(other))).isEqualTo(overlaps);
        assertThat(range(other).overlaps(range(one))).isEqualTo(overlaps);
    }

    @Test
    void neitherContainsNorOverlapsARangeOfAnotherIssuance() {
        CertificateRange other = CertificateRange.parse(text("1-100").replace(ISSUANCE, OTHER_ISSUANCE));

        assertThat(range("1-100").contains(other)).isFalse();
        assertThat(range("1-100").overlaps(other)).isFalse();
    }

    @Test
    void takesUuidsOfEitherCaseAsOneIssuance() {
        String upper = "PURO_PR_CORC_FI_A1B2C3_2023_AAAAAAAA-BBBB-4CCC-8DDD-EEEEEEEEEEEE_5-6";
        CertificateRange lower = CertificateRange.parse(
                upper.replace("AAAAAAAA-BBBB-4CCC-8DDD-EEEEEEEEEEEE", "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee"));

        assertThat(CertificateRange.parse(upper).contains(lower)).isTrue();
        assertThat(CertificateRange.parse(upper)).isNotEqualTo(lower).isNotEqualByComparingTo(lower);
    }

    @Test
    void containsItsEndsAndNothingBeyond() {
        CertificateRange range = range("10-20");

        assertThat(Stream.of(9, 10, 15, 20, 21).map(BigInteger::valueOf).map(range::contains))
                .containsExactly(false, true, true, true, false);
    }

    @Test
    void sortsByIssuanceThenBySerialNumberNotByText() {
        CertificateRange other = CertificateRange.parse(text("1-1").replace(ISSUANCE, OTHER_ISSUANCE));

        assertThat(Stream.of(other, range("100-200"), range("9-10"), range("9-9"), range("10-11"))
                        .sorted())
                .containsExactly(range("9-9"), range("9-10"), range("10-11"), range("100-200"), other);
        assertThat(range("1-2")).isEqualByComparingTo(range("1-2")).isNotEqualByComparingTo(range("01-2"));
    }

    @Test
    void sortsUuidsOfEitherCaseTogether() {
        CertificateRange upper =
                CertificateRange.parse(text("5-6").replace(ISSUANCE, "AAAAAAAA-2222-4333-8444-555555555555"));
        CertificateRange lower =
                CertificateRange.parse(text("1-2").replace(ISSUANCE, "aaaaaaaa-2222-4333-8444-555555555555"));

        assertThat(Stream.of(upper, lower).sorted()).containsExactly(lower, upper);
    }

    private static CertificateRange range(String serials) {
        return CertificateRange.parse(text(serials));
    }

    private static String text(String serials) {
        return "PURO_PR_CORC100+_FI_A1B2C3_2023_" + ISSUANCE + "_" + serials;
    }

    private static String randomText(Random random) {
        List<String> creditTypes = List.of("CORC", "CORC20+", "CORC100+", "CORC1000+", "CORC_100", "A_B_C");
        return String.join(
                "_",
                "PURO",
                "PR",
                creditTypes.get(random.nextInt(creditTypes.size())),
                Locale.getISOCountries()[random.nextInt(Locale.getISOCountries().length)],
                String.format("%06d", random.nextInt(1_000_000)),
                String.valueOf(2018 + random.nextInt(10)),
                new UUID(random.nextLong(), random.nextLong()).toString(),
                randomSerials(random));
    }

    private static String randomSerials(Random random) {
        long first = 1L + random.nextInt(1_000_000);
        long last = first + random.nextInt(100_000);
        return random.nextBoolean()
                ? first + "-" + last
                : GSRN + String.format("%012d", first) + "-" + GSRN + String.format("%012d", last);
    }

    /** A null the checker of nulls does not see, as a caller without one could pass. */
    private static String nothing() {
        String[] empty = new String[1];
        return empty[0];
    }
}
