package io.github.climatefinance.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecureUrlTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "example", "ftp://example.test", "//example.test", "https://"})
    void refusesWhatIsNoHttpUrl(String url) {
        assertThatThrownBy(() -> SecureUrl.parse("baseUrl", url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`baseUrl` must be an absolute http or https URL");
    }

    @Test
    void refusesUserInfoWithoutQuotingIt() {
        assertThatThrownBy(() -> SecureUrl.parse("baseUrl", "https://me:hidden@example.test"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`baseUrl` must not contain a user name or password");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.test",
                "http://127.0.0.1.example.test",
                "http://localhost.example.test",
                "http://10.0.0.1"
            })
    void refusesPlainHttpForCredentials(String url) {
        assertThatThrownBy(() -> SecureUrl.forCredentials("tokenUrl", HttpUrl.get(url)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("`tokenUrl` must be https");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:1", "http://127.8.9.1", "http://[::1]", "https://example.test"})
    void allowsLoopbackAndHttps(String url) {
        HttpUrl parsed = HttpUrl.get(url);

        assertThat(SecureUrl.forCredentials("tokenUrl", parsed)).isSameAs(parsed);
    }
}
