package id.kotaksuara.schedule.newcomer;

import id.kotaksuara.base.officetable.OfficialName;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.election.ElectionDefaults;
import id.kotaksuara.election.election.ElectionOffice;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.District;
import id.kotaksuara.region.Districts;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Makes the least that a grade stands on: an election around its days, and the districts that the table names. */
@Component
class FirstGround {

    private static final int LAST_NUMBER = 99;

    private final Elections elections;
    private final ElectionOffice office;
    private final Districts districts;
    private final MessageSource messages;

    FirstGround(Elections elections, ElectionOffice office, Districts districts, MessageSource messages) {
        this.elections = elections;
        this.office = office;
        this.districts = districts;
        this.messages = messages;
    }

    /** The election that the table is for, where it is kept. */
    Optional<Election> known(FirstTable table, FirstVote vote) {
        return vote.among(elections.findAllByOrderByVotingDayDescCode(), table);
    }

    /** A new election of the kind and on the day that somebody said or the table makes likely. */
    Election open(FirstTable table, FirstVote vote) {
        LocalDate day = vote.day(table);
        String name = messages.getMessage(
                "newcomer.election", new Object[] {String.valueOf(day.getYear())}, LocaleContextHolder.getLocale());
        String code = IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> "pemilihan-" + day.getYear() + (number == 1 ? "" : "-" + number))
                .filter(free -> !elections.existsByCode(free))
                .findFirst()
                .orElseThrow();
        var kind = vote.kind(table);
        return office.open(new Election(code, name, kind, day, ElectionDefaults.contests(kind)));
    }

    /** Where an office's districts have been entered, a name that is none of them is asked about and not added. */
    void districts(FirstTable table, String regency) {
        List<District> known = districts.ofRegency(regency);
        if (known.stream().allMatch(District::provisional)) {
            Set<String> names = known.stream()
                    .map(district -> OfficialName.key(district.name()))
                    .collect(Collectors.toCollection(HashSet::new));
            Set<String> codes = known.stream().map(District::code).collect(Collectors.toCollection(HashSet::new));
            table.districts().stream()
                    .filter(name -> names.add(OfficialName.key(name)))
                    .forEach(name -> districts.save(District.provisional(free(regency, codes), name)));
        }
    }

    /** From the end: official numbers begin at 01. */
    private static String free(String regency, Set<String> taken) {
        return IntStream.iterate(LAST_NUMBER, number -> number > 0, number -> number - 1)
                .mapToObj(number -> "%s.%02d".formatted(regency, number))
                .filter(taken::add)
                .findFirst()
                .orElseThrow(() -> new RuleBroken("newcomer.districts.many", LAST_NUMBER));
    }
}
