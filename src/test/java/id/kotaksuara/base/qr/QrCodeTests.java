package id.kotaksuara.base.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTests {

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1H(\\d+)z");
    private static final int PIXELS_A_MODULE = 4;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "63.03.01.2001/001/PPWP/1-1",
                "https://kotak.kpu-banjar.example/setup/4fJ0mXq7b1-9cVt_2sLwYkRzPdHeUaQn3oGi5xTjC8M",
                "Kotak 1 dari 2, Désa Łódź — ✓"
            })
    void isReadAgainAsTheTextItWasMadeOf(String text) throws ReaderException {
        assertThat(read(QrCode.of(text))).isEqualTo(text);
    }

    @Test
    void isNotReadWhenItsMiddleIsTornOut() {
        var code = QrCode.of("63.03.01.2001/001");
        var torn = new QrCode(
                code.side(),
                code.runs().stream().filter(run -> run.y() <= code.side() / 2).toList());

        assertThat(catching(torn)).isTrue();
    }

    @Test
    void keepsFourModulesOfWhiteAroundIt() {
        var code = QrCode.of("63.03.01.2001/001");

        assertThat(RUN.matcher(code.path()).results()).isNotEmpty().allSatisfy(run -> {
            assertThat(Integer.parseInt(run.group(1))).isGreaterThanOrEqualTo(4);
            assertThat(Integer.parseInt(run.group(2))).isBetween(4, code.side() - 5);
            assertThat(Integer.parseInt(run.group(1)) + Integer.parseInt(run.group(3)))
                    .isLessThanOrEqualTo(code.side() - 4);
        });
    }

    @Test
    void refusesWhatNoCodeHolds() {
        assertThatIllegalArgumentException().isThrownBy(() -> QrCode.of("x".repeat(3000)));
    }

    private static boolean catching(QrCode code) {
        try {
            read(code);
            return false;
        } catch (ReaderException unreadable) {
            return true;
        }
    }

    private static String read(QrCode code) throws ReaderException {
        var image = image(code);
        int side = image.getWidth();
        var source = new RGBLuminanceSource(side, side, image.getRGB(0, 0, side, side, null, 0, side));
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    /** What a browser draws of the path. */
    private static BufferedImage image(QrCode code) {
        int side = code.side() * PIXELS_A_MODULE;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.setColor(Color.BLACK);
        RUN.matcher(code.path()).results().forEach(run -> {
            assertThat(run.group(4)).as("a run ends where it began").isEqualTo(run.group(1));
            pen.fillRect(
                    Integer.parseInt(run.group(1)) * PIXELS_A_MODULE,
                    Integer.parseInt(run.group(2)) * PIXELS_A_MODULE,
                    Integer.parseInt(run.group(3)) * PIXELS_A_MODULE,
                    PIXELS_A_MODULE);
        });
        pen.dispose();
        return image;
    }
}
