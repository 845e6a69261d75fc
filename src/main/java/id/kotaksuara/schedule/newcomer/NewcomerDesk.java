package id.kotaksuara.schedule.newcomer;

import id.kotaksuara.base.temporary.TemporaryFiles;
import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionName;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.schedule.grading.GradingDesk;
import id.kotaksuara.schedule.grading.NewGrading;
import id.kotaksuara.schedule.grading.UploadForm;
import id.kotaksuara.schedule.officeplan.UploadedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Grades somebody's table at once, with all that it needs made on the way; where it cannot be graded nothing is left. */
@Service
class NewcomerDesk {

    private final FirstGround ground;
    private final GradingDesk desk;
    private final OfficeClock clock;

    NewcomerDesk(FirstGround ground, GradingDesk desk, OfficeClock clock) {
        this.ground = ground;
        this.desk = desk;
        this.clock = clock;
    }

    /** Where the grade stands. */
    @Transactional
    public String grade(NewcomerForm form, RegionName regency, @Nullable Warehouse first, String by)
            throws IOException {
        UploadForm upload = form.upload();
        FirstVote vote = form.vote();
        Path file = TemporaryFiles.create("grading-");
        try {
            upload.write(file);
            var table = FirstTable.in(file, vote.around(clock.today(regency.code())));
            vote.requireNear(table);
            var known = ground.known(table, vote);
            var election = known.orElseGet(() -> ground.open(table, vote));
            ground.districts(table, regency.code());
            var what = new NewGrading(
                    new OfficeKey(election.code(), regency.code()),
                    election.votingDay(),
                    election.ppkDeadline(),
                    UploadedFile.of(upload.fileName(), file),
                    known.isEmpty() && vote.saidDay() == null ? election.votingDay() : null);
            return desk.receive(what, file, first, by).path();
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
