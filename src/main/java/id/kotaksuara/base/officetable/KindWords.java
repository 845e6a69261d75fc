package id.kotaksuara.base.officetable;

/** What districts and villages are called from Aceh to Papua, as it stands in titles of columns: capitals, nothing between them. */
public final class KindWords {

    public static final String DISTRICTS =
            "(?:(?:KECAMATAN|KEC|DISTRIK|KAPANEWON|KEMANTREN|PPK|PPD|DISTRICT)(?:ATAU)?)";
    public static final String VILLAGES =
            "(?:(?:DESA|KELURAHAN|KALURAHAN|KEL|KAMPUNG|NAGARI|GAMPONG|PEKON|TIYUH|LEMBANG"
                    + "|NEGERI|NAGORI|OHOI|WANUA|DS|PPS|VILLAGE)(?:ATAU)?)";

    private KindWords() {}
}
