package id.kotaksuara.logistics.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kotaksuara.base.problem.RuleBroken;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureReaderTests {

    private static final String PLACE = "GPS 3.41 S 114.85 E, telepon Siti";

    private final PictureReader reader = new PictureReader();

    @Test
    void keepsNothingOfWhereAndWithWhatAPhotoWasTaken() throws IOException {
        byte[] camera = withExif(jpeg(800, 600), 1, PLACE);
        assertThat(text(camera)).contains(PLACE);

        Picture picture = reader.read(camera, 1600);

        assertThat(text(picture.jpeg())).doesNotContain("Exif").doesNotContain(PLACE);
        assertThat(picture.width()).isEqualTo(800);
    }

    @Test
    void makesALargePhotoSmallAndLeavesASmallOne() throws IOException {
        assertThat(size(reader.read(jpeg(4000, 3000), 1600))).isEqualTo("1600 × 1200");
        assertThat(size(reader.read(jpeg(1601, 400), 1600))).isEqualTo("1600 × 400");
        assertThat(size(reader.read(png(31, 17), 1600))).isEqualTo("31 × 17");
    }

    /** The upper left corner of what was photographed is red; the camera was held in each of the eight ways. */
    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, 64, 32", "2, 63, 0, 64, 32", "3, 63, 31, 64, 32", "4, 0, 31, 64, 32",
        "5, 0, 0, 32, 64", "6, 31, 0, 32, 64", "7, 31, 63, 32, 64", "8, 0, 63, 32, 64"
    })
    void standsUprightHoweverTheCameraWasHeld(int held, int x, int y, int width, int height) throws IOException {
        var image = new BufferedImage(64, 32, BufferedImage.TYPE_INT_RGB);
        for (int at = 0; at < 16 * 16; at++) {
            image.setRGB(at % 16, at / 16, Color.RED.getRGB());
        }

        Picture picture = reader.read(withExif(written(image, "jpeg"), held, ""), 1600);

        assertThat(size(picture)).isEqualTo(width + " × " + height);
        var upright = ImageIO.read(new ByteArrayInputStream(picture.jpeg()));
        assertThat(new Color(upright.getRGB(x, y)).getRed()).isGreaterThan(180);
        assertThat(new Color(upright.getRGB(width - 1 - x, height - 1 - y)).getRed())
                .isLessThan(80);
    }

    @Test
    void refusesABombBeforeItIsUnpacked() throws IOException {
        assertRefused("photo.points", hugePng(30_000, 30_000));
        assertRefused("photo.points", claimed(jpeg(16, 16), 65_000, 65_000));
        assertRefused("photo.points", claimed(jpeg(16, 16), 8_000, 5_001));
    }

    @Test
    void refusesWhatIsNoPhoto() throws IOException {
        assertRefused("photo.missing", new byte[0]);
        assertRefused("photo.bytes", new byte[CameraFile.MOST_BYTES + 1]);
        assertRefused("photo.kind", "GIF89a".getBytes(StandardCharsets.US_ASCII));
        assertRefused("photo.kind", "<svg onload='alert(1)'/>".getBytes(StandardCharsets.US_ASCII));
        assertRefused("photo.kind", "%PDF-1.4".getBytes(StandardCharsets.US_ASCII));
        assertRefused("photo.unreadable", Arrays.copyOf(jpeg(64, 64), 120));
        byte[] scans = Arrays.copyOf(jpeg(64, 64), 20_000);
        for (int at = 2_000; at < 20_000; at += 100) {
            scans[at] = (byte) 0xff;
            scans[at + 1] = (byte) 0xda;
        }
        assertRefused("photo.unreadable", scans);
    }

    @Test
    void survivesFilesWithAnyByteChanged() throws IOException {
        byte[] whole = withExif(jpeg(64, 48), 6, PLACE);
        for (int at = 0; at < 700; at++) {
            byte[] broken = whole.clone();
            broken[at] ^= (byte) (1 << at % 8);
            try {
                Picture picture = reader.read(broken, 1600);
                assertThat(text(picture.jpeg())).doesNotContain(PLACE);
            } catch (RuleBroken refused) {
                assertThat(refused.key()).startsWith("photo.");
            }
        }
    }

    private void assertRefused(String key, byte[] file) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> reader.read(file, 1600))
                .satisfies(broken -> assertThat(broken.key()).isEqualTo(key));
    }

    private static String size(Picture picture) {
        return picture.width() + " × " + picture.height();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        return written(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    private static byte[] png(int width, int height) throws IOException {
        return written(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** With a segment as cameras write it, which says how it was held and something about its place. */
    private static byte[] withExif(byte[] jpeg, int held, String place) throws IOException {
        var segment = new ByteArrayOutputStream();
        var exif = new DataOutputStream(segment);
        exif.writeBytes("Exif\0\0MM\0*");
        exif.writeInt(8);
        exif.writeShort(1);
        exif.writeShort(0x0112);
        exif.writeShort(3);
        exif.writeInt(1);
        exif.writeShort(held);
        exif.writeShort(0);
        exif.writeInt(0);
        exif.writeBytes(place);
        var out = new ByteArrayOutputStream();
        var file = new DataOutputStream(out);
        file.write(jpeg, 0, 2);
        file.writeShort(0xffe1);
        file.writeShort(segment.size() + 2);
        file.write(segment.toByteArray());
        file.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    /** The same file with another size in its head. */
    private static byte[] claimed(byte[] jpeg, int width, int height) {
        byte[] file = jpeg.clone();
        for (int at = 0; at + 9 < file.length; at++) {
            if ((file[at] & 0xff) == 0xff && (file[at + 1] & 0xff) == 0xc0) {
                file[at + 5] = (byte) (height >> 8);
                file[at + 6] = (byte) height;
                file[at + 7] = (byte) (width >> 8);
                file[at + 8] = (byte) width;
                return file;
            }
        }
        throw new IllegalStateException("no head");
    }

    /** A few kilobytes that unpack into gigabytes. */
    private static byte[] hugePng(int width, int height) throws IOException {
        var head = new ByteArrayOutputStream();
        var fields = new DataOutputStream(head);
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[] {8, 2, 0, 0, 0});
        var rows = new ByteArrayOutputStream();
        try (var packed = new DeflaterOutputStream(rows)) {
            packed.write(new byte[1_000_000]);
        }
        var out = new ByteArrayOutputStream();
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        chunk(out, "IHDR", head.toByteArray());
        chunk(out, "IDAT", rows.toByteArray());
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String kind, byte[] content) throws IOException {
        byte[] name = kind.getBytes(StandardCharsets.US_ASCII);
        var checked = new CRC32();
        checked.update(name);
        checked.update(content);
        var file = new DataOutputStream(out);
        file.writeInt(content.length);
        file.write(name);
        file.write(content);
        file.writeInt((int) checked.getValue());
    }
}
