package id.kotaksuara.access.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a sign-in lasts.
 *
 * @param idle after so long without a request it ends
 * @param idleChair the same for chairs of a PPK, who wait for a vehicle
 * @param longest after so long it ends however busy it is
 * @param own the same for a chair who says at sign-in that the phone is the own one
 * @param most so many an account has at once; the one that was used longest ago makes room
 */
@ConfigurationProperties("kotaksuara.session")
record SessionLimits(
        @DefaultValue("30m") Duration idle,
        @DefaultValue("12h") Duration idleChair,
        @DefaultValue("12h") Duration longest,
        @DefaultValue("7d") Duration own,
        @DefaultValue("3") int most) {}
