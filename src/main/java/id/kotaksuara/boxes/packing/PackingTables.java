package id.kotaksuara.boxes.packing;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.region.OfficeKey;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The packing tables of all offices. */
interface PackingTables extends Repository<PackingTable, Long> {

    PackingTable save(PackingTable table);

    void delete(PackingTable table);

    Optional<PackingTable> findByOfficeAndNumber(OfficeKey office, int number);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from PackingTable where office = :office and number = :number")
    Optional<PackingTable> findAndLock(OfficeKey office, int number);

    List<PackingTable> findByOfficeOrderByNumber(OfficeKey office);

    Optional<PackingTable> findByBoxCode(String code);

    @Query("select coalesce(max(number), 0) from PackingTable where office = :office")
    int lastNumber(OfficeKey office);

    /** Refuses a roll of which another table has seals: one number seals one box only. */
    default void mustBeApart(OfficeKey office, int number, SealRoll roll) {
        findByOfficeOrderByNumber(office).stream()
                .filter(table -> table.number() != number && table.roll().overlaps(roll))
                .findFirst()
                .ifPresent(table -> {
                    throw new RuleBroken(
                            "packing.roll.elsewhere",
                            table.number(),
                            table.roll().said());
                });
    }

    default PackingTable numbered(OfficeKey office, int number) {
        return findByOfficeAndNumber(office, number).orElseThrow(() -> new NotFound("packingTable", number));
    }

    /** The same, kept from everybody else until the transaction ends. */
    default PackingTable lock(OfficeKey office, int number) {
        return findAndLock(office, number).orElseThrow(() -> new NotFound("packingTable", number));
    }
}
