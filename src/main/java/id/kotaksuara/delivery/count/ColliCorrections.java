package id.kotaksuara.delivery.count;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The corrected numbers of colli, of all shipments. */
interface ColliCorrections extends Repository<ColliCorrection, Long> {

    ColliCorrection save(ColliCorrection correction);

    boolean existsByToken(UUID token);

    Optional<ColliCorrection> findByToken(UUID token);
}
