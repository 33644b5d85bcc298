package io.github.climatefinance.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TwoBuildsTest {
    @TempDir
    Path first;

    @TempDir
    Path second;

    static List<String> features() {
        return Goldens.features();
    }

    @ParameterizedTest
    @MethodSource("features")
    void twoGenerationsGiveTheSameBytes(String feature) {
        var once = Generation.of(Goldens.spec(feature), Goldens.basePackage(feature), first);
        var again = Generation.of(Goldens.spec(feature), Goldens.basePackage(feature), second);

        assertThat(once).isNotEmpty().isEqualTo(again);
        assertThat(once.values()).noneMatch(source -> source.contains(first.toString()));
    }
}
