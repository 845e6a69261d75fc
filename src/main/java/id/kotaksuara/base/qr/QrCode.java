package id.kotaksuara.base.qr;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A text as a QR code: a path for an image of so many modules a side, its quiet margin among them. */
public record QrCode(int side, String path) {

    private static final Pattern RUN = Pattern.compile("M(\\d{1,3}) (\\d{1,3})h(\\d{1,3})");

    /** What readers need of white around the code, in modules. */
    private static final int MARGIN = 4;

    private static final Map<EncodeHintType, Object> HINTS = Map.of(
            EncodeHintType.MARGIN, MARGIN,
            EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M,
            EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8);

    /** The smallest code that holds the text; a few hundred characters are still read from a print. */
    public static QrCode of(String text) {
        try {
            var modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
            return new QrCode(modules.getWidth(), path(modules));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No QR code holds " + text.length() + " characters", tooLong);
        }
    }

    /** Dark modules side by side. */
    public record Run(int x, int y, int length) {}

    /** The same code for whatever draws no paths. */
    public List<Run> runs() {
        return RUN.matcher(path)
                .results()
                .map(run -> new Run(
                        Integer.parseInt(run.group(1)), Integer.parseInt(run.group(2)), Integer.parseInt(run.group(3))))
                .toList();
    }

    private static String path(BitMatrix modules) {
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            int x = 0;
            while (x < modules.getWidth()) {
                int end = endOfRun(modules, x, y);
                if (end > x) {
                    path.append('M').append(x).append(' ').append(y).append('h').append(end - x);
                    path.append("v1H").append(x).append('z');
                }
                x = Math.max(end, x + 1);
            }
        }
        return path.toString();
    }

    /** Where the dark modules end that begin here. */
    private static int endOfRun(BitMatrix modules, int x, int y) {
        int end = x;
        while (end < modules.getWidth() && modules.get(end, y)) {
            end++;
        }
        return end;
    }
}
