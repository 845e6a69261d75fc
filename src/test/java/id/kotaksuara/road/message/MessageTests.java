package id.kotaksuara.road.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is read in messages as people write them; the codes fit their check sign. */
class MessageTests {

    /** Two codes whose check signs are right, and one whose is not. */
    private static final String CODE = "222-222-2";

    private static final String SPOILT = "4F7-2K9-Q";

    @Test
    void readsNumberCodeSenderAndWhatIsMissing() {
        var message = Message.of("+62 812-5555-0101 Siti: rit 12, kode 2222222, kurang 2 ya pak");

        assertThat(message.from()).isEqualTo("+62 812-5555-0101 Siti");
        assertThat(message.movement()).isEqualTo(12);
        assertThat(message.code()).isEqualTo(CODE);
        assertThat(message.missing()).isEqualTo(2);
    }

    @Test
    void readsThemInAnyOrderAndHoweverTheCodeIsWritten() {
        assertThat(Message.of("222 222 2 rit 7")).satisfies(one -> {
            assertThat(one.code()).isEqualTo(CODE);
            assertThat(one.movement()).isEqualTo(7);
            assertThat(one.from()).isEmpty();
        });
        assertThat(Message.of("7 222-2222").movement()).isEqualTo(7);
        assertThat(Message.of("Dari: Pak Udin\nIsi: 3 KOTAK KURANG, no. 9 222-222-2"))
                .satisfies(one -> {
                    assertThat(one.missing()).isEqualTo(3);
                    assertThat(one.movement()).isEqualTo(9);
                });
    }

    @Test
    void partsSeveralByEmptyLinesOrOneToALine() {
        assertThat(Message.all("a\r\nb\nc")).hasSize(3);
        assertThat(Message.all("Dari: A\n12 x\n\n\nDari: B\n13 y\n")).hasSize(2);
    }

    @Test
    void takesNothingForACodeThatIsNone() {
        assertThat(Message.of("rit 12 " + SPOILT).code()).isNull();
        assertThat(Message.of("SEMUA SUDAH ADA PAK, TERIMA KASIH").code()).isNull();
        assertThat(Message.of("").movement()).isNull();
    }

    @Test
    void takesNoNumberOfAMovementForBoxesThatAreMissing() {
        assertThat(Message.of("rit 16 2222222 kurang 1").missing()).isEqualTo(1);
        assertThat(Message.of("2222222 rit 16 kurang 1").missing()).isEqualTo(1);
        assertThat(Message.of("16 2222222 kurang 1").missing()).isEqualTo(1);
        assertThat(Message.of("rit 16, 1 kotak kurang, 2222222").missing()).isEqualTo(1);
        assertThat(Message.of("rit 16 2222222 kurang 1").movement()).isEqualTo(16);
    }
}
