package id.kotaksuara.logistics.photo;

/** An image made anew: a JPEG of moderate size without any word about where it comes from. */
public record Picture(byte[] jpeg, int width, int height) {}
