package id.kotaksuara.logistics.photo;

import id.kotaksuara.base.problem.RuleBroken;
import java.util.Arrays;

/** A file as a camera or telephone sends it: looked at before anything of it is unpacked. */
final class CameraFile {

    static final int MOST_BYTES = 5_000_000;

    private static final int MEGABYTE = 1_000_000;
    private static final int MOST_SCANS = 40;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final int SCAN = 0xda;

    private final byte[] bytes;
    private final String format;

    /** Refuses what is too large, what is no such image, and a JPEG whose scans would be drawn one over the other forever. */
    CameraFile(byte[] bytes) {
        this.bytes = bytes;
        mustNotExceed(bytes.length);
        if (begins(PNG)) {
            format = "png";
        } else if (begins(JPEG)) {
            format = "jpeg";
        } else {
            throw new RuleBroken("photo.kind");
        }
        if (scans() > MOST_SCANS) {
            throw new RuleBroken("photo.unreadable");
        }
    }

    static void mustNotExceed(long size) {
        if (size == 0) {
            throw new RuleBroken("photo.missing");
        }
        if (size > MOST_BYTES) {
            throw new RuleBroken("photo.bytes", MOST_BYTES / MEGABYTE, (size + MEGABYTE - 1) / MEGABYTE);
        }
    }

    private boolean begins(byte[] with) {
        return bytes.length > with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    private int scans() {
        int scans = 0;
        for (int at = 0; format.equals("jpeg") && at + 1 < bytes.length; at++) {
            scans += (bytes[at] & 0xff) == 0xff && (bytes[at + 1] & 0xff) == SCAN ? 1 : 0;
        }
        return scans;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** As image readers call it. */
    String format() {
        return format;
    }
}
