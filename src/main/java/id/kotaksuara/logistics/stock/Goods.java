package id.kotaksuara.logistics.stock;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.election.rule.Material;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A material of one election, told apart by contest where each contest has its own.
 *
 * @param contestCode "" where the material serves all contests
 */
@Embeddable
public record Goods(
        String electionCode, @Enumerated(EnumType.STRING) Material material, String contestCode)
        implements Serializable {
    public Goods {
        requireNonNull(electionCode, "electionCode");
        requireNonNull(material, "material");
        requireNonNull(contestCode, "contestCode");
    }

    /** All that an election with such contests may have to do with, whether its rules say how much of it is needed or not. */
    public static List<Goods> of(String electionCode, Collection<String> contests) {
        return Arrays.stream(Material.values())
                .flatMap(material -> Stream.concat(
                                material.ballots() ? Stream.empty() : Stream.of(""),
                                material.byContest() ? contests.stream() : Stream.empty())
                        .map(contest -> new Goods(electionCode, material, contest)))
                .toList();
    }

    public static Goods ofAllContests(String electionCode, Material material) {
        return new Goods(electionCode, material, "");
    }
}
