package id.kotaksuara.logistics.office;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The offices that have said what stands on their papers. */
interface Offices extends Repository<Office, String> {

    Office save(Office office);

    Optional<Office> findByRegencyCode(String regencyCode);

    /** The office of a regency; one that has said nothing where none is known. */
    default Office ofRegency(String regencyCode) {
        return findByRegencyCode(regencyCode).orElseGet(() -> new Office(regencyCode));
    }
}
