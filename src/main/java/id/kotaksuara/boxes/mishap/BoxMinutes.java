package id.kotaksuara.boxes.mishap;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.region.RegionCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Minutes (berita acara) of what two people did where something went wrong with boxes.
 *
 * @param number within the office, from 1
 * @param ballots that were moved
 * @param about the boxes
 */
public record BoxMinutes(
        int number, Mishap what, int ballots, String reason, Signed signed, Written written, List<About> about) {
    public BoxMinutes {
        requireNonNull(what, "what");
        requireNonNull(reason, "reason");
        about = List.copyOf(about);
    }

    /**
     * Who signs.
     *
     * @param paper the number by the office's own order of papers, "" where it has none
     */
    public record Signed(String paper, List<String> persons, List<String> witnesses) {
        public Signed {
            persons = List.copyOf(persons);
            witnesses = List.copyOf(witnesses);
        }
    }

    /** Who wrote them down, and when. */
    public record Written(String actor, Instant at) {}

    /**
     * One of the boxes.
     *
     * @param other the code of the one that it was swapped with, got ballots from or gave them to, or that stands in for it
     * @param ballots inside afterwards, null where nobody has counted them
     * @param place where it stood
     * @param seals that are on it afterwards
     */
    public record About(
            String code, @Nullable String other, @Nullable Integer ballots, String place, String seals) {

        /** The same with what was counted there, if somebody did. */
        About counted(@Nullable Integer inside) {
            return new About(code, other, inside, place, seals);
        }

        public String spoken() {
            return BoxCode.spoken(code);
        }

        public String otherSpoken() {
            return other == null ? "" : BoxCode.spoken(other);
        }
    }

    /** How papers name them. */
    public String paper(String regency) {
        return paper(regency, number);
    }

    static String paper(String regency, int number) {
        return new RegionCode(regency).numbered("BA", number);
    }
}
