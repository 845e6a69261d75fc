package id.kotaksuara.election.rule;

import id.kotaksuara.election.station.Counts;
import java.util.function.ToLongFunction;

/** What a quantity is multiplied with. */
public enum QuantityBasis {
    STATION(5, Counts::stations),
    /** Per voter, and a reserve that is rounded up at each station. */
    VOTER(5, Counts::voters),
    VILLAGE(4, Counts::villages),
    /** Per district: what the PPK holds. */
    DISTRICT(3, Counts::districts),
    /** Per regency: what its KPU office holds. */
    REGENCY(2, Counts::regencies),
    /** Per province: what its KPU office holds. */
    PROVINCE(1, Counts::provinces);

    private final int level;
    private final ToLongFunction<Counts> units;

    QuantityBasis(int level, ToLongFunction<Counts> units) {
        this.level = level;
        this.units = units;
    }

    /** How often the quantity is needed there; a village needs nothing of what the district holds. */
    long units(Counts counts) {
        return reaches(counts.level()) ? units.applyAsLong(counts) : 0;
    }

    /** Whether a region of this level (5 a station) holds what is counted this way. */
    boolean reaches(int level) {
        return level <= this.level;
    }
}
