package id.kotaksuara.election.rule;

import id.kotaksuara.election.election.Contest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts quantity rules and their arithmetic into words. */
@Component("ruleWords")
public class RuleWords {

    /** The language of the offices, in which the journal is written. */
    private static final Locale OFFICE = Locale.forLanguageTag("id");

    private final MessageSource messages;

    RuleWords(MessageSource messages) {
        this.messages = messages;
    }

    /** What the rule is about: {@code Surat suara, Gubernur dan Wakil Gubernur}. */
    public String subject(RuleTerms terms, List<Contest> contests) {
        return subject(terms, contests, locale());
    }

    /** What the rule asks for: {@code 2 per TPS}, {@code 1 per pemilih + cadangan 2,5 %}. */
    public String terms(RuleTerms terms) {
        return terms(terms, locale());
    }

    /** The whole rule as the journal keeps it. */
    String forJournal(RuleTerms terms, List<Contest> contests) {
        var said = Stream.of(
                subject(terms, contests, OFFICE) + ": " + terms(terms, OFFICE),
                say(OFFICE, "BoxSide." + terms.placement()),
                terms.piecesPerBox() == null ? "" : say(OFFICE, "rule.room.part", terms.piecesPerBox()),
                say(OFFICE, "rule.standing." + terms.standing()),
                terms.legalBasis());
        return said.filter(each -> !each.isEmpty()).collect(Collectors.joining("; "));
    }

    private String subject(RuleTerms terms, List<Contest> contests, Locale locale) {
        String material = say(locale, "Material." + terms.material());
        return terms.contestCode() == null ? material : material + ", " + contestName(terms.contestCode(), contests);
    }

    private String terms(RuleTerms terms, Locale locale) {
        String said = say(locale, "QuantityBasis.per." + terms.basis(), terms.quantity());
        return terms.reservePermille() == 0
                ? said
                : said + " + " + say(locale, "rule.reserve.part", terms.reservePercent());
    }

    private static String contestName(String code, List<Contest> contests) {
        return contests.stream()
                .filter(contest -> contest.code().equals(code))
                .map(Contest::name)
                .findFirst()
                .orElse(code);
    }

    private String say(Locale locale, String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
