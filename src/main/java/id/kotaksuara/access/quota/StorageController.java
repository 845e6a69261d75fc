package id.kotaksuara.access.quota;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.region.Regions;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What an office has lying about: whose it is, how much more may come, when what goes by itself. */
@Controller
class StorageController {

    private final Quotas quotas;
    private final Regions regions;

    StorageController(Quotas quotas, Regions regions) {
        this.quotas = quotas;
        this.regions = regions;
    }

    @GetMapping("/storage/{region:id|\\d\\d(?:\\.\\d\\d)?}")
    @Transactional(readOnly = true)
    public String page(@PathVariable String region, @AuthenticationPrincipal SignedIn me, Model model) {
        var here = regions.named(region);
        model.addAttribute("here", here);
        model.addAttribute(
                "shelves",
                quotas.kinds().stream()
                        .map(kind -> Shelf.of(kind, quotas.bound(kind), here.code(), me.role()))
                        .toList());
        return "access/quota/storage";
    }
}
