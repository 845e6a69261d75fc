package id.kotaksuara.overview.setup;

import id.kotaksuara.region.Area;
import id.kotaksuara.region.OfficeKey;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Leads from a page on which a step of setting an office up is done to the next step. */
@ControllerAdvice
class NextStep {

    private static final Set<String> PAGES = Set.of("voters", "warehouses", "vehicles", "routes", "stores");

    private final SetUps setUps;

    NextStep(SetUps setUps) {
        this.setUps = setUps;
    }

    @ModelAttribute
    void nextStep(HttpServletRequest request, @PathVariable Map<String, String> path, Model model) {
        String election = path.get("election");
        if (isElectionWithoutVoters(request, election, model)) {
            model.addAttribute("votersNext", "/elections/" + election + "/" + Area.NATION.path() + "/voters");
            return;
        }
        String regency = path.getOrDefault("regency", path.getOrDefault("region", ""));
        boolean mayAct = Boolean.TRUE.equals(model.getAttribute("mayGrade"));
        if (election == null
                || !mayAct
                || !regency.matches("\\d\\d\\.\\d\\d")
                || !request.getMethod().equals("GET")) {
            return;
        }
        String page = request.getRequestURI()
                .replaceFirst("^/elections/[^/]+/[^/]+/?", "")
                .replaceFirst("/.*", "");
        if (PAGES.contains(page)) {
            OfficeKey.named(election, regency).ifPresent(office -> lead(setUps.of(office), page, model));
        }
    }

    /** Whoever has just created an election goes on with its stations. */
    private boolean isElectionWithoutVoters(HttpServletRequest request, @Nullable String election, Model model) {
        return election != null
                && Boolean.TRUE.equals(model.getAttribute("administersNation"))
                && request.getRequestURI().equals("/elections/" + election)
                && !setUps.anyVoters(election);
    }

    /** After the last step nothing but the schedule is left. */
    private static void lead(SetUp setUp, String page, Model model) {
        if (setUp.hasDone(page)) {
            model.addAttribute("scheduleNext", setUp.office().path() + "/schedules");
            setUp.next().ifPresent(line -> model.addAttribute("nextStep", line));
        }
    }
}
