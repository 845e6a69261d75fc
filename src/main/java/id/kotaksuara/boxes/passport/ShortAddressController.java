package id.kotaksuara.boxes.passport;

import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.boxes.box.BoxRows;
import id.kotaksuara.boxes.collo.ColloRows;
import id.kotaksuara.boxes.collo.ColloWords;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Where the code on a label leads: people of the office to the passport, a chair of a PPK to "yours or not", everybody else
 * to the name of the box or collo and whether the code is genuine.
 */
@Controller
class ShortAddressController {

    private final BoxRows rows;
    private final ColloRows colli;
    private final ColloWords words;

    ShortAddressController(BoxRows rows, ColloRows colli, ColloWords words) {
        this.rows = rows;
        this.colli = colli;
        this.words = words;
    }

    /** What a chair is told. */
    enum ForChair {
        YOURS_NOW,
        YOURS_LATER,
        YOURS_HERE,
        NOT_YOURS,
        /** Withdrawn, or another stands in for it. */
        GONE;

        public boolean fine() {
            return this != NOT_YOURS && this != GONE;
        }
    }

    @GetMapping(BoxCode.SHORT_ADDRESS + "{code}")
    String show(
            @PathVariable("code") String typed,
            @AuthenticationPrincipal @Nullable SignedIn me,
            Model model,
            HttpServletResponse response) {
        Optional<Scanned> found = find(typed);
        if (found.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "boxes/passport/unknown";
        }
        Scanned scanned = found.get();
        boolean office = me != null
                && !me.is(Role.PPK_CHAIR)
                && me.area().contains(scanned.office().regency());
        if (office) {
            return "redirect:" + scanned.page();
        }
        model.addAttribute("one", scanned);
        model.addAttribute("chair", me != null && me.is(Role.PPK_CHAIR) ? forChair(me, scanned) : null);
        return "boxes/passport/genuine";
    }

    private Optional<Scanned> find(String typed) {
        try {
            BoxCode code = BoxCode.read(typed);
            return rows.find(code).map(Scanned::of).or(() -> colli.find(code)
                    .map(collo -> Scanned.of(collo, words.name(collo))));
        } catch (RuleBroken notACode) {
            return Optional.empty();
        }
    }

    private static ForChair forChair(SignedIn chair, Scanned scanned) {
        var place = scanned.place();
        boolean yours = chair.area().contains(place.village().isEmpty() ? place.districtCode() : place.villageCode());
        return !yours
                ? ForChair.NOT_YOURS
                : switch (scanned.whereabouts()) {
                    case ON_ROAD -> ForChair.YOURS_NOW;
                    case ARRIVED -> ForChair.YOURS_HERE;
                    case GONE -> ForChair.GONE;
                    default -> ForChair.YOURS_LATER;
                };
    }
}
