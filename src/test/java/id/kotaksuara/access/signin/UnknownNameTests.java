package id.kotaksuara.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.access.guessing.Hand;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.access.journal.JournalLine;
import java.time.Duration;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Names that no account has leave a trace of where they were tried and how often, and none of what was typed. */
class UnknownNameTests extends SignInTriesGround {

    private static final String PASSWORD_IN_THE_WRONG_FIELD = "kapal jalan sungai";

    private static int drawn;

    @Autowired
    Journal journal;

    /** The journal only grows: each test tries from a network of its own, where no other class of tests tries anything. */
    private Hand hand;

    @BeforeEach
    void somewhere() {
        hand = new Hand("198.18.0." + ++drawn, null);
    }

    @Test
    void leaveALineForTheFirstTryAndTheTenthAndTheHundredth() {
        for (int number = 1; number <= 100; number++) {
            tried(number % 2 == 0 ? "siti" : "hasan");
        }

        assertThat(lines()).containsExactly(told(100, 2), told(10, 2), told(1, 1));
        assertThat(journal.about("sign-in:" + hand.network()))
                .extracting(JournalLine::action)
                .containsOnly("journal.account.unknownName");
    }

    @Test
    void areCountedAnewEachDayAndForEachNetwork() {
        tried("siti");
        clock.pass(Duration.ofDays(1));
        tried("siti");
        assertThat(lines()).containsExactly(told(1, 1), told(1, 1));

        clock.pass(Duration.ofDays(31));
        tried("siti");
        assertThat(jdbc.sql("select count(*) from unknown_name")
                        .query(Integer.class)
                        .single())
                .as("days that are kept")
                .isOne();
    }

    @Test
    void areKeptNowhereAsTheyWereTyped() {
        tried(PASSWORD_IN_THE_WRONG_FIELD);
        tried(PASSWORD_IN_THE_WRONG_FIELD);

        String kept = jdbc.sql("select string_agg(u::text, ' ') from unknown_name u")
                        .query(String.class)
                        .single()
                + lines();
        assertThat(kept)
                .contains(hand.network())
                .doesNotContain(PASSWORD_IN_THE_WRONG_FIELD)
                .doesNotContain(
                        DigestUtils.sha256Hex(PASSWORD_IN_THE_WRONG_FIELD).substring(0, 12));
        assertThat(jdbc.sql("select mark from unknown_name").query(String.class).list())
                .as("the same name, the same mark")
                .hasSize(1)
                .allMatch(mark -> mark.length() == 12);
    }

    @Test
    void areToldApartUpToFiftyADay() {
        for (int number = 0; number < 53; number++) {
            tried("name" + number);
        }
        tried("name3");

        assertThat(jdbc.sql("select tries from unknown_name order by tries desc, mark")
                        .query(Integer.class)
                        .list())
                .hasSize(51)
                .startsWith(3, 2, 1);
    }

    @Test
    void fromEverMoreNetworksCountTogetherOnceFiftyHaveALine() {
        int before = toldNetworks();
        for (int number = 1; number <= 53; number++) {
            hand = new Hand("198.18.1." + number, null);
            tried("siti");
        }

        assertThat(toldNetworks() - before)
                .as("fifty of their own, and the first of all others")
                .isEqualTo(51);
        hand = new Hand("198.18.1.1", null);
        tried("hasan");
        assertThat(jdbc.sql("select sum(tries) from unknown_name where network = '198.18.1.1'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private int toldNetworks() {
        return jdbc.sql("select count(*) from journal_entry where action = 'journal.account.unknownName'")
                .query(Integer.class)
                .single();
    }

    @Test
    void ofSomebodyWhoHasNoPasswordYetAreNoUnknownName() {
        jdbc.sql("update account set password_hash = '-'").update();

        assertThat(check.accountOf(hand, "rahmah", "wrong")).isEmpty();

        assertThat(lines()).isEmpty();
        assertThat(journal.about("account:rahmah"))
                .extracting(JournalLine::action)
                .contains("journal.account.wrongPassword");
    }

    @Test
    void ofAKnownNameHaveItsOwnLine() {
        assertThat(check.accountOf(hand, "rahmah", "wrong")).isEmpty();

        assertThat(lines()).isEmpty();
    }

    private void tried(String name) {
        assertThat(check.accountOf(hand, name, "wrong")).isEmpty();
        jdbc.sql("delete from sign_in_address").update();
    }

    private String told(int tries, int names) {
        return hand.network() + " · " + tries + " / " + names;
    }

    private List<String> lines() {
        return journal.about("sign-in:" + hand.network()).stream()
                .map(JournalLine::afterText)
                .toList();
    }
}
