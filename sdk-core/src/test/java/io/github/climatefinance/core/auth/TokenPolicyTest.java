package io.github.climatefinance.core.auth;

import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TokenPolicyTest {
    @Test
    void keepsItsMarginsForLongLives() {
        TokenPolicy policy = TokenPolicy.defaults();

        assertThat(policy.advisoryOf(ofMinutes(60))).isEqualTo(ofMinutes(5));
        assertThat(policy.mandatoryOf(ofMinutes(60))).isEqualTo(ofSeconds(30));
    }

    @Test
    void shrinksItsMarginsForShortLives() {
        TokenPolicy policy = TokenPolicy.defaults();

        assertThat(policy.advisoryOf(ofSeconds(180))).isEqualTo(ofSeconds(45));
        assertThat(policy.mandatoryOf(ofSeconds(180))).isEqualTo(ofSeconds(18));
    }

    @Test
    void changesOneSettingAtATime() {
        TokenPolicy policy = TokenPolicy.defaults()
                .advisory(ofSeconds(9))
                .mandatory(ofSeconds(8))
                .fetchTimeout(ofSeconds(7));

        assertThat(policy.advisory()).isEqualTo(ofSeconds(9));
        assertThat(policy.mandatory()).isEqualTo(ofSeconds(8));
        assertThat(policy.fetchTimeout()).isEqualTo(ofSeconds(7));
        assertThat(TokenPolicy.defaults().advisory()).isEqualTo(ofMinutes(5));
    }

    @Test
    void refusesNegativeMarginsAndNoTimeForAFetch() {
        TokenPolicy policy = TokenPolicy.defaults();

        assertThatIllegalArgumentException().isThrownBy(() -> policy.advisory(ofSeconds(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> policy.mandatory(ofSeconds(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> policy.fetchTimeout(Duration.ZERO));
    }
}
