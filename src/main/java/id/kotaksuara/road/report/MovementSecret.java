package id.kotaksuara.road.report;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.base.spoken.SpokenSecret;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** What the links and the telephone codes of one movement are derived from: useless for any other movement, stop or outcome. */
public record MovementSecret(SpokenSecret secret) {

    public MovementSecret {
        requireNonNull(secret, "secret");
    }

    public MovementSecret(String hex) {
        this(new SpokenSecret(hex));
    }

    public static MovementSecret random(RandomGenerator random) {
        return new MovementSecret(SpokenSecret.random(random));
    }

    public String hex() {
        return secret.hex();
    }

    /** The last part of the address at which a stop is received. */
    public String link(String village) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret.derived("link " + village));
    }

    /** As it is read out: {@code 4F7-2K9-Q}. */
    public String code(String village, HandOverOutcome outcome) {
        return secret.code(village + " " + outcome);
    }

    /** The outcome that a code means at a stop. */
    public Optional<HandOverOutcome> meant(String village, String code) {
        return Stream.of(HandOverOutcome.values())
                .filter(HandOverOutcome::hasCode)
                .filter(outcome -> code(village, outcome).equals(code))
                .findFirst();
    }
}
