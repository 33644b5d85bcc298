package io.github.climatefinance.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenRequestTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://auth.example/token",
                "http://10.0.0.1/token",
                "http://127.0.0.1.example/token",
                "http://localhost.example/token",
                "https://user:synthetic-marker@auth.example/token",
                "ftp://auth.example/token",
                "auth.example/token",
                ""
            })
    void refusesUrlsThatWouldExposeWhatIsSent(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TokenRequest.post(url))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("synthetic-marker"));
        assertThatIllegalArgumentException().isThrownBy(() -> OAuthGrant.clientCredentials(url, "id", "secret"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://auth.example/token",
                "http://localhost:8080/token",
                "http://127.0.0.1/token",
                "http://127.8.8.8/token",
                "http://[::1]:9/token"
            })
    void takesHttpsAndPlainHttpOnThisMachine(String url) {
        assertThat(TokenRequest.get(url).build().url()).isEqualTo(url);
    }

    @Test
    void formEncodesBothPartsOfAClientsName() {
        TokenRequest request = TokenRequest.post("https://auth.example/t")
                .basic("a:b", "c d+e")
                .build();

        assertThat(request.headers()).containsEntry("Authorization", "Basic YSUzQWI6YytkJTJCZQ==");
    }

    @Test
    void replacesHeadersWithoutRegardToCase() {
        TokenRequest request = TokenRequest.post("https://auth.example/t")
                .header("authorization", "x")
                .bearer("token")
                .build();

        assertThat(request.headers()).hasSize(1).containsEntry("Authorization", "Bearer token");
    }

    @Test
    void refusesTwoBodiesAndABodyOfAGet() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TokenRequest.post("https://auth.example/t")
                        .form("a", "b")
                        .json("{}")
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        TokenRequest.get("https://auth.example/t").json("{}").build());
    }

    @Test
    void refusesHeaderValuesWithoutEchoingThem() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> TokenRequest.post("https://auth.example/t").header("X-Key", "synthetic-marker\r\nX: 1"))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("synthetic-marker"));
    }
}
