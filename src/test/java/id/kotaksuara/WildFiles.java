package id.kotaksuara;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files that are empty, torn, of another kind than their names say, or of no kind at all. */
final class WildFiles {

    static final List<String> NAMES = List.of(
            "berkas.csv", "BERKAS.XLSX", "foto.png", "foto", ".csv", "..\\..\\x.csv", "a\u0000b.csv", "x".repeat(400));

    static final List<String> TYPES = List.of("text/csv", "image/png", "application/octet-stream", "text/html");

    static final List<byte[]> ALL = List.of(
            new byte[0],
            new byte[] {0},
            new byte[5_000],
            text("KODE;KECAMATAN;DESA;TPS;L;P;L+P\n63.03.05.1003;Martapura;Jawa;1;190;200;390\n"),
            text("\"KODE;\"KECAMATAN\n\"\n;;;\n" + ";".repeat(3_000)),
            text("x".repeat(70_000)),
            "KODE\tNAMA\n1\t2\n".getBytes(StandardCharsets.UTF_16),
            text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
            zip("xl/workbook.xml", "<workbook>"),
            Arrays.copyOf(zip("[Content_Types].xml", "<Types/>"), 40),
            png(),
            Arrays.copyOf(png(), 60),
            huge());

    private WildFiles() {}

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String name, String content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text(content));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] png() {
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }

    /** A picture that says of itself that it has 2 thousand million points in each direction. */
    private static byte[] huge() {
        byte[] png = png();
        Arrays.fill(png, 16, 24, (byte) 0x7f);
        return png;
    }
}
