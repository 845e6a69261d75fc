package id.kotaksuara.delivery.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.delivery.evaluation.Evaluation.LearnedTime;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.Regions;
import id.kotaksuara.road.leg.LastLegs;
import id.kotaksuara.road.leg.LegKey;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The evaluation afterwards: causes counted, the plan against what happened, and times that the next election may take over. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/shipments/evaluation")
class EvaluationController {

    private final EvaluationSums sums;
    private final LastLegs legs;
    private final Elections elections;
    private final Regions regions;

    EvaluationController(EvaluationSums sums, LastLegs legs, Elections elections, Regions regions) {
        this.sums = sums;
        this.legs = legs;
        this.elections = elections;
        this.regions = regions;
    }

    @GetMapping
    String show(OfficeKey office, Model model) {
        model.addAttribute("region", regions.named(office.regency()));
        model.addAttribute("evaluation", sums.of(office));
        model.addAttribute("later", later(office));
        return "delivery/evaluation/evaluation";
    }

    /** Elections after this one, which may take over its times. */
    private Map<String, String> later(OfficeKey office) {
        var day = elections.withCode(office.election()).votingDay();
        var names = new LinkedHashMap<String, String>();
        elections.findAllByOrderByVotingDayDescCode().stream()
                .filter(election -> election.votingDay().isAfter(day))
                .forEach(election -> names.put(election.code(), election.name()));
        return names;
    }

    /** Times are taken over where the other election has none yet; what somebody has entered there stays. */
    @PostMapping("/times")
    String learn(OfficeKey office, @RequestParam(defaultValue = "") String into, RedirectAttributes flash) {
        if (!later(office).containsKey(into)) {
            throw new RuleBroken("evaluation.later");
        }
        Election other = elections.withCode(into);
        int taken = sums.learned(office).stream()
                .filter(LearnedTime::lastLeg)
                .collect(groupingBy(LearnedTime::district))
                .entrySet()
                .stream()
                .mapToInt(district -> legs.learn(
                        new LegKey(into, district.getKey()),
                        district.getValue().stream().collect(toMap(LearnedTime::village, LearnedTime::minutes))))
                .sum();
        flash.addFlashAttribute("notice", "evaluation.learned");
        flash.addFlashAttribute("noticeArguments", new Object[] {taken, other.name()});
        return "redirect:/elections/" + office.election() + "/" + office.regency() + "/shipments/evaluation";
    }
}
