package id.kotaksuara.schedule.best;

import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.schedule.pages.AboutSchedule;
import id.kotaksuara.schedule.version.ScheduleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.thymeleaf.context.LazyContextVariable;

/** Lets every page about a schedule ask what is known of its best plan; only those that do so pay for the answer. */
@ControllerAdvice(annotations = AboutSchedule.class)
class SearchOnBoard {

    private final SearchViews views;

    SearchOnBoard(SearchViews views) {
        this.views = views;
    }

    @ModelAttribute
    void search(
            OfficeKey office, @PathVariable(name = "number", required = false) @Nullable Integer number, Model model) {
        if (number != null) {
            var key = new ScheduleKey(office, number);
            model.addAttribute("bestPlan", new LazyContextVariable<SearchGlance>() {
                @Override
                protected SearchGlance loadValue() {
                    return views.glance(key);
                }
            });
        }
    }
}
