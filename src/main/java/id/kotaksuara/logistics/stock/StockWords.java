package id.kotaksuara.logistics.stock;

import id.kotaksuara.election.election.Contest;
import id.kotaksuara.election.rule.Material;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts stock into words; a box that is not assembled is flat, a ballot simply at hand. */
@Component("stockWords")
public class StockWords {

    /** The language of the offices, in which the journal is written. */
    private static final Locale OFFICE = Locale.forLanguageTag("id");

    private final MessageSource messages;

    StockWords(MessageSource messages) {
        this.messages = messages;
    }

    public String goods(Goods goods, List<Contest> contests) {
        return goods(goods, contests, LocaleContextHolder.getLocale());
    }

    public String state(Material material, @Nullable StockState state) {
        return state(material, state, LocaleContextHolder.getLocale());
    }

    /** From and to: {@code terlipat → dirakit}. */
    public String way(StockMove move) {
        return way(move, LocaleContextHolder.getLocale());
    }

    String forJournal(StockEntry entry, List<Contest> contests) {
        StockMove move = entry.move();
        String said = say(
                OFFICE,
                "stock.journal",
                entry.number(),
                goods(move.goods(), contests, OFFICE),
                move.quantity(),
                way(move, OFFICE));
        return entry.note().isEmpty() ? said : said + "; " + entry.note();
    }

    private String goods(Goods goods, List<Contest> contests, Locale locale) {
        String material = say(locale, "Material." + goods.material());
        return contests.stream()
                .filter(contest -> contest.code().equals(goods.contestCode()))
                .map(contest -> material + ", " + contest.name())
                .findFirst()
                .orElse(material);
    }

    private String way(StockMove move, Locale locale) {
        Material material = move.goods().material();
        return state(material, move.fromState(), locale) + " → " + state(material, move.toState(), locale);
    }

    private String state(Material material, @Nullable StockState state, Locale locale) {
        if (state == null) {
            return say(locale, "StockState.OUTSIDE");
        }
        return say(locale, (material.box() ? "StockState." : "StockState.goods.") + state);
    }

    private String say(Locale locale, String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
