package id.kotaksuara.logistics.office;

import id.kotaksuara.logistics.people.PeopleRegister;
import id.kotaksuara.logistics.photo.Album;
import id.kotaksuara.logistics.photo.PhotoDesk;
import id.kotaksuara.region.Provinces;
import id.kotaksuara.region.Regencies;
import id.kotaksuara.region.Regency;
import id.kotaksuara.region.RegionLevel;
import java.util.Base64;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.thymeleaf.context.LazyContextVariable;

/** Lets every page about a regency or a part of it ask for the letterhead; only papers do, and only they pay for it. */
@ControllerAdvice
class Letterheads {

    private final Offices offices;
    private final Regencies regencies;
    private final Provinces provinces;
    private final PeopleRegister people;
    private final PhotoDesk photos;

    Letterheads(Offices offices, Regencies regencies, Provinces provinces, PeopleRegister people, PhotoDesk photos) {
        this.photos = photos;
        this.offices = offices;
        this.regencies = regencies;
        this.provinces = provinces;
        this.people = people;
    }

    @ModelAttribute
    void letterhead(@PathVariable Map<String, String> path, Model model) {
        String region = path.getOrDefault("regency", path.getOrDefault("district", ""));
        if (RegionLevel.REGENCY.reachedBy(region)) {
            model.addAttribute("letterhead", new LazyContextVariable<Letterhead>() {
                @Override
                protected Letterhead loadValue() {
                    return of(RegionLevel.REGENCY.around(region));
                }
            });
        }
    }

    private Letterhead of(String code) {
        Regency regency = regencies.withCode(code);
        return new Letterhead(
                regency.name(),
                provinces.withCode(regency.provinceCode()).name(),
                offices.ofRegency(code).facts().completedBy(people.of(code)),
                logo(Office.emblems(code, "")));
    }

    /** It lies in the page itself: whoever may read the paper sees it, and a file of the paper holds it. */
    private String logo(Album emblems) {
        return photos.of(emblems).stream()
                .findFirst()
                .map(emblem -> photos.jpeg(emblems, emblem.code()))
                .map(jpeg -> "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg))
                .orElse("");
    }
}
