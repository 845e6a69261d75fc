package id.kotaksuara.logistics.office;

import id.kotaksuara.logistics.people.PeopleRegister;
import id.kotaksuara.region.Provinces;
import id.kotaksuara.region.Regencies;
import id.kotaksuara.region.Regency;
import id.kotaksuara.region.RegionLevel;
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

    Letterheads(Offices offices, Regencies regencies, Provinces provinces, PeopleRegister people) {
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
                offices.ofRegency(code).facts().completedBy(people.of(code)));
    }
}
