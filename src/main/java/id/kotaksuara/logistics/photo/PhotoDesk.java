package id.kotaksuara.logistics.photo;

import id.kotaksuara.logistics.photo.Photos.Adder;
import id.kotaksuara.logistics.photo.Photos.Taken;
import id.kotaksuara.region.clock.OfficeClock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Adds photos to albums, shows them and takes them away; who may, the page to which an album belongs has to say. */
@Component
public class PhotoDesk {

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

    public byte[] jpeg(Album album, String code) {
        return photos.jpeg(album, code);
    }

    /** For good: it was a wrong one, or shows somebody who does not belong there. */
    public void remove(Album album, String code) {
        photos.remove(album, code);
    }
}
