package id.kotaksuara.logistics.photo;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.base.form.Sure;
import id.kotaksuara.base.problem.RuleBroken;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.thymeleaf.context.LazyContextVariable;

/**
 * The addresses of photos below the page of their controller, which says by a model attribute {@code album} whose they are;
 * the page shows them with the fragment {@code logistics/photo/parts :: album}. It is asked before each photo too, so that it
 * makes sure that the thing is there, and reads nothing else.
 */
public abstract class PhotoPages {

    private static final Duration FOR_GOOD = Duration.ofDays(365);
    private static final String ONE = "/photos/{photo:[0-9a-f]{32}}";

    private final PhotoDesk photos;

    protected PhotoPages(PhotoDesk photos) {
        this.photos = photos;
    }

    /** Asked for by pages that show them alone. */
    @ModelAttribute
    void photos(@ModelAttribute(name = "album", binding = false) Album album, Model model) {
        model.addAttribute("photos", new LazyContextVariable<List<Photo>>() {
            @Override
            protected List<Photo> loadValue() {
                return photos.of(album);
            }
        });
    }

    /** A photo never changes, and another one has another code: whoever has seen it need not be sent it again. */
    @GetMapping(ONE)
    ResponseEntity<byte[]> photo(
            @ModelAttribute(name = "album", binding = false) Album album, @PathVariable("photo") String code) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FOR_GOOD).cachePrivate().immutable())
                .contentType(MediaType.IMAGE_JPEG)
                .body(photos.jpeg(album, code));
    }

    /** What is wrong with a photo is said beside the others, on the page to which it was to be added. */
    @PostMapping("/photos")
    String add(
            @ModelAttribute(name = "album", binding = false) Album album,
            @ModelAttribute("photoForm") PhotoForm form,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        try {
            photos.add(album, form, me.username());
            flash.addFlashAttribute("notice", "photo.added");
        } catch (RuleBroken broken) {
            broken.showNext("photoWrong", flash);
        }
        return "redirect:" + album.page() + "#photos";
    }

    /** Where a file leads back to that was not even read. */
    @GetMapping("/photos/new")
    String tooLarge(@ModelAttribute(name = "album", binding = false) Album album) {
        return "redirect:" + album.page() + "?tooLarge#photos";
    }

    /** Asks first. What somebody without an account has sent is struck out and kept. */
    @PostMapping(ONE + "/removal")
    String remove(
            @ModelAttribute(name = "album", binding = false) Album album,
            @PathVariable("photo") String code,
            Sure sure,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        String page = album.page() + "#photos";
        var there = photos.one(album, code).filter(one -> one.struck() == null);
        if (there.isEmpty()) {
            return "redirect:" + page; // somebody else was first
        }
        Photo photo = there.get();
        if (photo.kept() ? !sure.explained() : !sure.said()) {
            String named = photos.named(album, photo);
            return photo.kept()
                    ? sure.askWhy("photo.strike.ask", page, named, photo.by())
                    : sure.ask("photo.remove.ask", page, named);
        }
        flash.addFlashAttribute("notice", takeAway(album, photo, sure.reason(), me.username()));
        return "redirect:" + page;
    }

    private String takeAway(Album album, Photo photo, String reason, String by) {
        if (photo.kept()) {
            photos.strike(album, photo, reason, by);
            return "photo.struck";
        }
        photos.remove(album, photo);
        return "photo.removed";
    }
}
