package id.kotaksuara.delivery.evidence;

import id.kotaksuara.delivery.count.BoxTally;

/**
 * What is odd about a shipment beside boxes that are lacking: a broken seal or one with another number, boxes too many, and
 * boxes of others.
 */
public record Oddities(boolean seal, int surplus, int foreign) {

    public static final Oddities NONE = new Oddities(false, 0, 0);

    public static Oddities of(boolean sealBroken, BoxTally tally) {
        return new Oddities(sealBroken, tally.surplus(), tally.foreign());
    }

    /** What has come to light since those were dealt with. */
    public Oddities since(Oddities dealtWith) {
        return new Oddities(
                seal && !dealtWith.seal,
                Math.max(0, surplus - dealtWith.surplus),
                Math.max(0, foreign - dealtWith.foreign));
    }

    public boolean any() {
        return seal || surplus > 0 || foreign > 0;
    }

    /** In a few characters, so that a form can say what its reader saw. */
    public String seen() {
        return "%s-%d-%d".formatted(seal, surplus, foreign);
    }
}
