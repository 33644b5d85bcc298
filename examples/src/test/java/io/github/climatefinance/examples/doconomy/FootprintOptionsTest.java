package io.github.climatefinance.examples.doconomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.examples.show.CommandLine;
import io.github.climatefinance.examples.show.UsageException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FootprintOptionsTest {
    @Test
    void withoutArgumentsSyntheticPaymentsGoToTheSandbox() throws Exception {
        assertThat(FootprintOptions.parse(List.of()))
                .isEqualTo(new FootprintOptions(
                        CommandLine.Source.SANDBOX,
                        Optional.empty(),
                        0,
                        1,
                        4,
                        FootprintOptions.Wrong.REFUSED,
                        Path.of("target/doconomy-footprints.csv"),
                        Path.of("target/doconomy-footprint.html")));
    }

    @Test
    void everythingCanBeChosen() throws Exception {
        assertThat(FootprintOptions.parse(List.of(
                        "--live --payments p.csv --generate 7 --seed 3 --concurrency 64 --skip-wrong-lines --footprints f.csv --out o.html"
                                .split(" "))))
                .isEqualTo(new FootprintOptions(
                        CommandLine.Source.LIVE,
                        Optional.of(Path.of("p.csv")),
                        7,
                        3,
                        64,
                        FootprintOptions.Wrong.SKIPPED,
                        Path.of("f.csv"),
                        Path.of("o.html")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--generate 10: `--generate` needs `--payments`: the file to write",
                "--generate 0: `--generate` must be between 1 and 2147483647, but was 0",
                "--live: `--live` needs `--payments`: the real service is asked about real payments",
                "--concurrency 65: `--concurrency` must be between 1 and 64, but was 65",
                "--payments: `--payments` needs a value",
                "--payments p.csv --footprints ./p.csv: `--payments`, `--footprints` and `--out` must be three different files",
                "--payments p.csv --out p.csv: `--payments`, `--footprints` and `--out` must be three different files",
                "--footprints f.csv --out f.csv: `--payments`, `--footprints` and `--out` must be three different files"
            })
    void saysWhatMakesNoSense(String argumentsAndMessage) {
        String[] parts = argumentsAndMessage.split(": ", 2);

        assertThatThrownBy(() -> FootprintOptions.parse(List.of(parts[0].split(" "))))
                .isInstanceOf(UsageException.class)
                .hasMessage(parts[1]);
    }
}
