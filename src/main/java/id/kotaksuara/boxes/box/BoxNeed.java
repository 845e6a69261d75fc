package id.kotaksuara.boxes.box;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.election.rule.Material;
import id.kotaksuara.logistics.stock.Goods;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionCode;
import id.kotaksuara.region.RegionLevel;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/**
 * For whom a box is: a station, and the contest whose ballots go into it.
 *
 * @param contestCode "" where a station gets more boxes than there are contests
 * @param goodsContest the contest under which the stock counts it, "" where one rule serves all
 * @param ordinal from 1, where a station gets several boxes for one contest
 */
@Embeddable
public record BoxNeed(
        @Embedded OfficeKey office,
        String villageCode,
        int stationNumber,
        String contestCode,
        @Column(name = "goods_contest") String goodsContest,
        int ordinal) {
    public BoxNeed {
        requireNonNull(office, "office");
        requireNonNull(villageCode, "villageCode");
        requireNonNull(contestCode, "contestCode");
        requireNonNull(goodsContest, "goodsContest");
    }

    public String districtCode() {
        return RegionCode.at(RegionLevel.DISTRICT, villageCode);
    }

    /** As what the stock counts it. */
    Goods goods() {
        return new Goods(office.election(), Material.BALLOT_BOX, goodsContest);
    }

    /** As what the ledger of goods counts the ballots inside. */
    Goods ballots() {
        return new Goods(office.election(), Material.BALLOT, contestCode);
    }

    /** Whether the ballots of its contest lie in it: of several boxes of one contest, in the first. */
    boolean holdsBallots() {
        return ordinal == 1;
    }

    /** Whether both are boxes of one contest in the same village, whose ballots may be moved between them with minutes. */
    public boolean sameVillage(BoxNeed other) {
        return office.equals(other.office)
                && villageCode.equals(other.villageCode)
                && contestCode.equals(other.contestCode);
    }
}
