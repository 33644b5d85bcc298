package io.github.climatefinance.examples.doconomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaymentFileTest {
    private static final String HEADING = "reference,date,merchant,mcc,amount,currency,country\n";
    private static final String GOOD = "a,2026-02-28,Synthetic Grocer Example,5411,1.00,EUR,FI\n";

    @TempDir
    private Path folder;

    private final List<WrongLine> wrong = new ArrayList<>();

    private PaymentFile file(String text) throws IOException {
        return new PaymentFile(Files.writeString(folder.resolve("payments.csv"), text));
    }

    private List<CardPayment> read(String text) throws IOException {
        List<CardPayment> payments = new ArrayList<>();
        try (PaymentReader reader = file(text).open(wrong::add)) {
            reader.forEachRemaining(payments::add);
        }
        return payments;
    }

    private List<String> numbers() {
        return wrong.stream().map(line -> Long.toString(line.number())).toList();
    }

    @Test
    void readsQuotedValuesInAnyOrderOfColumnsWithOthersAmongThem() throws Exception {
        List<CardPayment> payments = read(String.join(
                "\r\n",
                "country,note,currency,amount,mcc,merchant,date,reference",
                "FI,,EUR,1.00,0742,\"Synthetic \"\"Dogs, Cats\"\"",
                "Example\",,\"a,b\"",
                "SE,\"n,o\",SEK,-2.5, 5411 ,Synthetic Grocer Example,2026-02-28,c"));

        assertThat(wrong).isEmpty();
        assertThat(payments).extracting(CardPayment::reference).containsExactly("a,b", "c");
        assertThat(payments.get(0).merchant()).isEqualTo("Synthetic \"Dogs, Cats\"\r\nExample");
        assertThat(payments.get(1).mcc()).isEqualTo("5411");
        assertThat(payments.get(1).amount()).isEqualTo("-2.5");
    }

    @Test
    void aByteOrderMarkAndEmptyLinesDoNotMatter() throws Exception {
        assertThat(read("\uFEFF" + HEADING + "\n" + GOOD + "\r\n\n" + GOOD)).hasSize(2);
        assertThat(wrong).isEmpty();
    }

    @Test
    void linesThatAreNoPaymentsAreToldByTheirNumber() throws Exception {
        List<CardPayment> payments = read(HEADING + GOOD // 2
                + "\n" // 3
                + "b,2026-02-28,\"two\nlines\",5411,1.00,EUR,FI\n" // 4 and 5
                + GOOD.replace("1.00", "free") // 6
                + "too,few\n" // 7
                + GOOD.replace("FI", "FI,more") // 8
                + GOOD); // 9

        assertThat(payments).hasSize(3);
        assertThat(numbers()).containsExactly("6", "7", "8");
        assertThat(wrong.get(0).problem())
                .isEqualTo("`amount` must be a decimal number such as -129.50, but was \"free\"");
        assertThat(wrong.get(1)).hasToString("line 7: must have 7 values, but had 2");
        assertThat(wrong.get(2)).hasToString("line 8: must have 7 values, but had 8");
    }

    @Test
    void textThatIsNotUtf8IsToldByItsLine() throws Exception {
        Path path = folder.resolve("latin.csv");
        Files.write(path, (HEADING + GOOD + GOOD.replace("Grocer", "Café")).getBytes(StandardCharsets.ISO_8859_1));

        assertThat(new PaymentFile(path).contents().first())
                .containsExactly(new WrongLine(3, "`merchant` has characters that are not UTF-8"));
    }

    @Test
    void contentsAreCountedAndTheFirstWrongLinesRemembered() throws Exception {
        PaymentFile.Contents contents =
                file(HEADING + GOOD + "wrong\n".repeat(1_000) + GOOD).contents();

        assertThat(contents.payments()).isEqualTo(2);
        assertThat(contents.wrong()).isEqualTo(1_000);
        assertThat(contents.first()).hasSize(20).startsWith(new WrongLine(3, "must have 7 values, but had 1"));
    }

    @Test
    void aFileOfNothingButItsHeadingHasNoPayments() throws Exception {
        assertThat(file(HEADING).contents()).isEqualTo(new PaymentFile.Contents(0, 0, List.of()));
    }

    @Test
    void aFileThatIsNoneOfPaymentsIsRefusedInOneSentence() throws Exception {
        assertRefused("", " is empty: its first line must be reference,date,merchant,mcc,amount,currency,country");
        assertRefused("\n\n", " is empty: its first line must be reference,date,merchant,mcc,amount,currency,country");
        assertRefused(HEADING.replace("mcc,", ""), ", line 1: no column `mcc`; columns are parted by commas");
        assertRefused(
                HEADING.replace(',', ';') + GOOD,
                ", line 1: no column `reference`, `date`, `merchant`, `mcc`, `amount`, `currency`, `country`; columns are"
                        + " parted by commas");
        assertRefused(HEADING.replace("date", "mcc"), ", line 1: the column `mcc` is there twice");
    }

    private void assertRefused(String text, String problem) throws IOException {
        PaymentFile file = file(text);
        assertThatThrownBy(file::contents)
                .isExactlyInstanceOf(IOException.class)
                .hasMessage(file.path() + problem);
    }

    @Test
    void aQuoteThatIsNotClosedIsToldByItsLineAndDoesNotFillTheMemory() throws Exception {
        assertThatThrownBy(() -> read(HEADING + GOOD + "\"" + GOOD.repeat(10_000)))
                .isInstanceOf(UncheckedIOException.class)
                .cause()
                .hasMessage(
                        folder.resolve("payments.csv") + ", line 3: is no line of comma-separated values: a value has"
                                + " more than 10000 characters; is a quote not closed?");
        assertThatThrownBy(() -> read(HEADING + GOOD + "\"" + GOOD))
                .cause()
                .hasMessageContaining(", line 3: is no line of comma-separated values: Missing closing quote");
        assertThatThrownBy(() -> read(HEADING + "\"a\"b" + GOOD))
                .cause()
                .hasMessageContaining(", line 2: is no line of comma-separated values: Unexpected character ('b'");
    }

    @Test
    void aFileThatIsNotThereIsOneSentence() {
        Path missing = folder.resolve("missing.csv");

        assertThatThrownBy(() -> new PaymentFile(missing).contents())
                .isInstanceOf(IOException.class)
                .hasMessage("cannot read " + missing + ": there is no such file");
        assertThatThrownBy(() -> new PaymentFile(folder).contents())
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("cannot read " + folder + ": ");
    }
}
