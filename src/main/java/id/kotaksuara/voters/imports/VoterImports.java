package id.kotaksuara.voters.imports;

import id.kotaksuara.base.problem.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The imports of voter lists, applied and not. */
interface VoterImports extends Repository<VoterImport, Long> {

    VoterImport save(VoterImport voterImport);

    Optional<VoterImport> findById(Long id);

    Optional<VoterImport> findByElectionCodeAndNumber(String electionCode, int number);

    @Query("select coalesce(max(i.number), 0) + 1 from VoterImport i where i.electionCode = :election")
    int nextNumber(String election);

    /** The imports that touch a region: its own, those of regions around it and of regions in it. */
    @Query("select i from VoterImport i where i.electionCode = :election"
            + " and (:region like i.regionCode || '%' or i.regionCode like :region || '%')"
            + " and i.state in :states order by i.number desc")
    List<VoterImport> touching(String election, String region, List<ImportState> states);

    @Query("select i from VoterImport i where i.electionCode = :election and i.state = APPLIED"
            + " and (:region like i.regionCode || '%' or i.regionCode like :region || '%')"
            + " order by i.appliedOrder desc limit 50")
    List<VoterImport> versions(String election, String region);

    /** The order of the newest version that touches a region, 0 if there is none. */
    @Query("select coalesce(max(i.appliedOrder), 0) from VoterImport i where i.electionCode = :election"
            + " and (:region like i.regionCode || '%' or i.regionCode like :region || '%')")
    long newestVersion(String election, String region);

    @Query("select i from VoterImport i where i.state in (READING, APPLYING) order by i.id")
    List<VoterImport> running();

    default VoterImport withNumber(String election, String region, int number) {
        return findByElectionCodeAndNumber(election, number)
                .filter(found -> found.regionCode().equals(region))
                .orElseThrow(() -> new NotFound("voterImport", number));
    }

    default VoterImport numbered(String election, int number) {
        return findByElectionCodeAndNumber(election, number).orElseThrow(() -> new NotFound("voterImport", number));
    }

    default VoterImport withId(Long id) {
        return findById(id).orElseThrow(() -> new IllegalStateException("no import " + id));
    }
}
