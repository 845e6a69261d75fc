package id.kotaksuara.logistics.photo;

import id.kotaksuara.base.problem.Busy;
import id.kotaksuara.base.problem.RuleBroken;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.springframework.stereotype.Component;

/**
 * Makes a photo anew: what an image claims to be is asked before it is unpacked, and only as many points of it are unpacked
 * as are kept. One at a time, so that many photos at once never need more memory than one.
 */
@Component
class PictureReader {

    private static final long MOST_POINTS = 40_000_000;
    private static final int MILLION = 1_000_000;
    private static final int PATIENCE_SECONDS = 10;

    private final Semaphore turn = new Semaphore(1, true);

    /** The picture in a JPEG or PNG file, its longer side no longer than that; refused with the reason where there is none that may be unpacked. */
    Picture read(byte[] file, int longest) {
        var camera = new CameraFile(file);
        if (!mayBegin()) {
            throw new Busy("photo.busy");
        }
        try {
            return drawn(decoded(camera, longest), longest, camera.format().equals("jpeg") ? Turn.of(file) : Turn.NONE);
        } catch (IOException | RuntimeException broken) { // readers of images fail in either way on a broken one
            throw broken instanceof RuleBroken told ? told : new RuleBroken("photo.unreadable");
        } finally {
            turn.release();
        }
    }

    private boolean mayBegin() {
        try {
            return turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static BufferedImage decoded(CameraFile file, int longest) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(file.format()).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file.bytes()))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_POINTS) {
                throw new RuleBroken("photo.points", MOST_POINTS / MILLION, (long) width * height / MILLION);
            }
            int every = Math.max(1, Math.max(width, height) / longest);
            var wanted = reader.getDefaultReadParam();
            wanted.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, wanted);
        } finally {
            reader.dispose();
        }
    }

    private static Picture drawn(BufferedImage image, int longest, Turn turn) throws IOException {
        double scale = Math.min(1, (double) longest / Math.max(image.getWidth(), image.getHeight()));
        int width = side(image.getWidth(), scale);
        int height = side(image.getHeight(), scale);
        var upright = new BufferedImage(
                turn.sideways() ? height : width, turn.sideways() ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = upright.createGraphics();
        paper.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, upright.getWidth(), upright.getHeight());
        paper.transform(turn.of(width, height));
        paper.drawImage(image, 0, 0, width, height, null);
        paper.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(upright, "jpeg", out);
        return new Picture(out.toByteArray(), upright.getWidth(), upright.getHeight());
    }

    private static int side(int points, double scale) {
        return Math.max(1, (int) Math.round(points * scale));
    }
}
