package id.kotaksuara.road.custody;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.road.LegPages;
import java.util.HashMap;
import java.util.Map;

/** Tours of the district that leave, and the sheets that go with them. */
abstract class CustodyPages extends LegPages {

    static final String TOUR = "PIKAP/1/2024-11-26/1";
    static final Map<String, String> SAID =
            Map.of("boxes", "2", "seals", "WHOLE", "giver", "Hamdan", "receiver", "Siti", "note", "hujan");

    void plan() {
        assertThat(post(LEG + "/plan", Map.of())).hasStatus3xxRedirection();
    }

    /** The whole key of a tour that waits. */
    String waiting(String tour) {
        return found(
                "value=\"(" + tour + "/[^\"]+)\"", body(mvc.get().uri(MOVEMENTS).exchange()));
    }

    int leave() {
        plan();
        var answer = post(MOVEMENTS, Map.of("tour", waiting(TOUR), "driver", "Hamdan 0812"));
        return number(answer);
    }

    String sheet(int number, String village) {
        String paper = body(mvc.get().uri(MOVEMENTS + "/" + number).exchange());
        int from = paper.indexOf("aria-label=\"" + village + "\"");
        return paper.substring(from, paper.indexOf("</article>", from));
    }

    String link(int number, String village) {
        return found("(/hand-over/[\\w-]+)", sheet(number, village));
    }

    String code(int number, String village, String outcome) {
        return found(outcome + "[^<]*</td><td><strong>([^<]+)", sheet(number, village));
    }

    static Map<String, String> with(String... others) {
        var all = new HashMap<>(SAID);
        for (int at = 0; at < others.length; at += 2) {
            all.put(others[at], others[at + 1]);
        }
        return all;
    }
}
