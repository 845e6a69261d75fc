package id.kotaksuara.logistics.photo;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How an image has to be turned to stand upright: a camera writes into its file how it was held. */
enum Turn {
    NONE(false, 1, 0, 0, 1),
    MIRRORED(false, -1, 0, 0, 1),
    HALF(false, -1, 0, 0, -1),
    HALF_MIRRORED(false, 1, 0, 0, -1),
    LEFT_MIRRORED(true, 0, 1, 1, 0),
    RIGHT(true, 0, 1, -1, 0),
    RIGHT_MIRRORED(true, 0, -1, -1, 0),
    LEFT(true, 0, -1, 1, 0);

    private static final int EXIF_SEGMENT = 0xe1;
    private static final int SCAN = 0xda;
    private static final int EXIF_HEAD = 6;
    private static final int SEGMENT_HEAD = 4;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;
    private static final int VALUE = 8;

    private final boolean sideways;
    private final double[] turned;

    Turn(boolean sideways, double... turned) {
        this.sideways = sideways;
        this.turned = turned;
    }

    /** Whether its height becomes its width. */
    boolean sideways() {
        return sideways;
    }

    /** The way of each point of an image of this size, which stays within its new corners. */
    AffineTransform of(double width, double height) {
        double right = turned[0] * width + turned[2] * height;
        double down = turned[1] * width + turned[3] * height;
        return new AffineTransform(
                turned[0], turned[1], turned[2], turned[3], right < 0 ? -right : 0, down < 0 ? -down : 0);
    }

    /** What a JPEG says; what it does not say, or says wrongly, is that it stands upright. */
    static Turn of(byte[] jpeg) {
        var file = ByteBuffer.wrap(jpeg);
        int at = 2;
        while (at + SEGMENT_HEAD <= jpeg.length && (jpeg[at] & 0xff) == 0xff && (jpeg[at + 1] & 0xff) != SCAN) {
            int length = file.getShort(at + 2) & 0xffff;
            int begin = at + SEGMENT_HEAD + EXIF_HEAD;
            int end = Math.min(jpeg.length, at + 2 + length);
            if ((jpeg[at + 1] & 0xff) == EXIF_SEGMENT && end - begin > VALUE && jpeg[at + SEGMENT_HEAD] == 'E') {
                return said(file.slice(begin, end - begin));
            }
            at += 2 + Math.max(2, length);
        }
        return NONE;
    }

    private static Turn said(ByteBuffer exif) {
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long first = exif.getInt(4) & 0xffffffffL;
        if (first + 2 > exif.limit()) {
            return NONE;
        }
        int entries = exif.getShort((int) first) & 0xffff;
        for (int at = (int) first + 2; entries > 0 && at + ENTRY <= exif.limit(); entries--, at += ENTRY) {
            if ((exif.getShort(at) & 0xffff) == ORIENTATION) {
                int held = exif.getShort(at + VALUE);
                return held >= 1 && held <= values().length ? values()[held - 1] : NONE;
            }
        }
        return NONE;
    }
}
