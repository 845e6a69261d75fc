package id.kotaksuara.election.requirement;

import id.kotaksuara.election.rule.QuantityBasis;
import id.kotaksuara.election.rule.RuleTerms;
import id.kotaksuara.election.station.PollingStation;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts the arithmetic of what is needed into words. */
@Component("requirementWords")
class RequirementWords {

    private final MessageSource messages;

    RequirementWords(MessageSource messages) {
        this.messages = messages;
    }

    /** How the quantity of a region came about: {@code 1.101 TPS × 2 = 2.202}. */
    public String formula(RequirementLine line) {
        RuleTerms terms = line.rule().terms();
        String key = "QuantityBasis.formula." + terms.basis()
                + (terms.basis() == QuantityBasis.VOTER && terms.quantity() != 1 ? ".several" : "");
        return say(key, line.units(), terms.quantity(), line.quantity(), terms.reservePercent(), line.reserve());
    }

    /** A station by its number of three digits and its village: {@code TPS 001 Jawa}. */
    String station(PollingStation station, String village) {
        return say("requirement.station.of", "%03d".formatted(station.number()), village);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
