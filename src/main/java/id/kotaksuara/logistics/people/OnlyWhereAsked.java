package id.kotaksuara.logistics.people;

import id.kotaksuara.region.RegionLevel;
import java.util.Map;
import java.util.function.Function;
import org.springframework.ui.Model;
import org.thymeleaf.context.LazyContextVariable;

/** What every page about a regency or a district may ask of its office; only those that ask pay for it. */
public final class OnlyWhereAsked {

    private OnlyWhereAsked() {}

    /**
     * Lets a page ask; none where its address names no regency and no part of one.
     *
     * @param path what the address names
     * @param read what is known, by the region that the page is about
     */
    public static <T> void offer(Map<String, String> path, Model model, String name, Function<String, T> read) {
        String region = path.getOrDefault("regency", path.getOrDefault("district", ""));
        if (RegionLevel.REGENCY.reachedBy(region)) {
            model.addAttribute(name, new LazyContextVariable<T>() {
                @Override
                protected T loadValue() {
                    return read.apply(region);
                }
            });
        }
    }
}
