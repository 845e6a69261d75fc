package id.kotaksuara.logistics.photo;

import id.kotaksuara.logistics.photo.Photos.Adder;
import id.kotaksuara.logistics.photo.Photos.Taken;
import id.kotaksuara.region.clock.OfficeClock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Adds photos to albums, shows them and takes them away; who may, the page to which an album belongs has to say. */
@Component
public class PhotoDesk {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH.mm");

    private final PictureReader reader;
    private final Photos photos;
    private final OfficeClock clock;

    PhotoDesk(PictureReader reader, Photos photos, OfficeClock clock) {
        this.reader = reader;
        this.photos = photos;
        this.clock = clock;
    }

    /**
     * Adds the photo in a file; it is made anew before the database is asked for anything.
     *
     * @param words what is to be seen, "" where nobody says
     * @param by the account that adds it
     */
    public void add(Album album, byte[] file, String words, String by) {
        add(album, file, words, new Adder(by, false));
    }

    /** The same as a form sends it. */
    public void add(Album album, PhotoForm form, String by) {
        add(album, form.bytes(), form.said(), by);
    }

    /**
     * The same from somebody without an account, who holds a link.
     *
     * @param name that they gave, whoever else bears it as the name of an account
     */
    public void addByLink(Album album, PhotoForm form, String name) {
        add(album, form.bytes(), form.said(), new Adder(name, true));
    }

    private void add(Album album, byte[] file, String words, Adder by) {
        Picture picture = reader.read(file, album.longest());
        photos.keep(album, picture, new Taken(clock.now(album.region()), by, words));
    }

    /** The newest first. */
    public List<Photo> of(Album album) {
        return photos.of(album);
    }

    /** How many of an album are shown; what was struck out takes nobody's place. */
    public int shown(Album album) {
        return photos.shown(album);
    }

    public byte[] jpeg(Album album, String code) {
        return photos.jpeg(album, code);
    }

    /** The one of an album with this code; empty where there is none any more. */
    Optional<Photo> one(Album album, String code) {
        return of(album).stream().filter(photo -> photo.code().equals(code)).findFirst();
    }

    /** What a question calls it: by what is to be seen, or by when it was added. */
    String named(Album album, Photo photo) {
        return photo.words().isEmpty() ? MOMENT.format(photo.at().atZone(clock.zoneId(album.region()))) : photo.words();
    }

    /** For good: it was a wrong one, or shows somebody who does not belong there. */
    void remove(Album album, Photo photo) {
        photos.remove(album, photo.code());
    }

    /** It is kept, and no longer shown. */
    void strike(Album album, Photo photo, String reason, String by) {
        photos.strike(album, photo, new Photo.Struck(clock.now(album.region()), by, reason));
    }
}
