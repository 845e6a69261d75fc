package id.kotaksuara.base.qr;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** A text as a QR code: runs of dark modules in an image of so many modules a side, its quiet margin among them. */
public record QrCode(int side, List<Run> runs) {

    /** What readers need of white around the code, in modules. */
    private static final int MARGIN = 4;

    /** Dots of an image to a module. */
    private static final int SCALE = 4;

    private static final Map<EncodeHintType, Object> HINTS = Map.of(
            EncodeHintType.MARGIN, MARGIN,
            EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M,
            EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8);

    /** The smallest code that holds the text; a few hundred characters are still read from a print. */
    public static QrCode of(String text) {
        try {
            var modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
            return new QrCode(modules.getWidth(), runs(modules));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No QR code holds " + text.length() + " characters", tooLong);
        }
    }

    /** Dark modules side by side. */
    public record Run(int x, int y, int length) {}

    /** The same code for whatever draws paths. */
    public String path() {
        var path = new StringBuilder();
        for (Run run : runs) {
            path.append('M')
                    .append(run.x())
                    .append(' ')
                    .append(run.y())
                    .append('h')
                    .append(run.length());
            path.append("v1H").append(run.x()).append('z');
        }
        return path.toString();
    }

    /** The same code as an image within a page, for paper that draws no paths. */
    public String image() {
        var image = new BufferedImage(side * SCALE, side * SCALE, BufferedImage.TYPE_BYTE_BINARY);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side * SCALE, side * SCALE);
        pen.setColor(Color.BLACK);
        runs.forEach(run -> pen.fillRect(run.x() * SCALE, run.y() * SCALE, run.length() * SCALE, SCALE));
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static List<Run> runs(BitMatrix modules) {
        var runs = new ArrayList<Run>();
        for (int y = 0; y < modules.getHeight(); y++) {
            int x = 0;
            while (x < modules.getWidth()) {
                int end = endOfRun(modules, x, y);
                if (end > x) {
                    runs.add(new Run(x, y, end - x));
                }
                x = Math.max(end, x + 1);
            }
        }
        return List.copyOf(runs);
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
