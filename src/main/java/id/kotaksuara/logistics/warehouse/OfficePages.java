package id.kotaksuara.logistics.warehouse;

import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.Regencies;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page about a regency's warehouses, vehicles, stores and routes needs to know. */
@ControllerAdvice({
    "id.kotaksuara.logistics.crew",
    "id.kotaksuara.logistics.fleet",
    "id.kotaksuara.logistics.grid",
    "id.kotaksuara.logistics.offer",
    "id.kotaksuara.logistics.pairing",
    "id.kotaksuara.logistics.route",
    "id.kotaksuara.logistics.store",
    "id.kotaksuara.logistics.warehouse"
})
class OfficePages {

    private final Elections elections;
    private final Regencies regencies;

    OfficePages(Elections elections, Regencies regencies) {
        this.elections = elections;
        this.regencies = regencies;
    }

    /** {@code here}: beginning of the regency's addresses. */
    @ModelAttribute
    void office(OfficeKey office, Model model) {
        model.addAttribute(
                "here", "/elections/" + elections.withCode(office.election()).code() + "/" + office.regency());
        model.addAttribute("regencyName", regencies.withCode(office.regency()).name());
    }
}
