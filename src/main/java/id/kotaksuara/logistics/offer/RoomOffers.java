package id.kotaksuara.logistics.offer;

import id.kotaksuara.base.problem.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The offers of room to all offices. */
interface RoomOffers extends Repository<RoomOffer, Long> {

    RoomOffer save(RoomOffer offer);

    List<RoomOffer> findByRegencyCodeOrderByNumber(String regencyCode);

    Optional<RoomOffer> findByRegencyCodeAndNumber(String regencyCode, int number);

    @Query("select coalesce(max(number), 0) from RoomOffer where regencyCode = :regency")
    int lastNumber(String regency);

    default RoomOffer numbered(String regencyCode, int number) {
        return findByRegencyCodeAndNumber(regencyCode, number).orElseThrow(() -> new NotFound("offer", number));
    }
}
