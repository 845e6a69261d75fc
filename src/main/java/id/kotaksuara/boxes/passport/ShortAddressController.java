package id.kotaksuara.boxes.passport;

import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.boxes.box.BoxRow;
import id.kotaksuara.boxes.box.BoxRows;
import id.kotaksuara.boxes.box.BoxState;
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
 * to the box's name and whether the code is genuine.
 */
@Controller
class ShortAddressController {

    private final BoxRows rows;

    ShortAddressController(BoxRows rows) {
        this.rows = rows;
    }

    /** What a chair is told. */
    enum ForChair {
        YOURS_NOW,
        YOURS_LATER,
        YOURS_HERE,
        NOT_YOURS
    }

    @GetMapping(BoxCode.SHORT_ADDRESS + "{code}")
    String show(
            @PathVariable("code") String typed,
            @AuthenticationPrincipal @Nullable SignedIn me,
            Model model,
            HttpServletResponse response) {
        Optional<BoxRow> found = find(typed);
        if (found.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "boxes/passport/unknown";
        }
        BoxRow box = found.get();
        boolean office = me != null
                && !me.is(Role.PPK_CHAIR)
                && me.area().contains(box.office().regency());
        if (office) {
            return "redirect:" + box.office().path() + "/boxes/" + box.code();
        }
        model.addAttribute("box", box);
        model.addAttribute("chair", me != null && me.is(Role.PPK_CHAIR) ? forChair(me, box) : null);
        return "boxes/passport/genuine";
    }

    private Optional<BoxRow> find(String typed) {
        try {
            return rows.find(BoxCode.read(typed));
        } catch (RuleBroken notACode) {
            return Optional.empty();
        }
    }

    private static ForChair forChair(SignedIn chair, BoxRow box) {
        if (!chair.area().contains(box.place().villageCode())) {
            return ForChair.NOT_YOURS;
        }
        return box.state() == BoxState.ON_ROAD
                ? ForChair.YOURS_NOW
                : box.state() == BoxState.ARRIVED ? ForChair.YOURS_HERE : ForChair.YOURS_LATER;
    }
}
