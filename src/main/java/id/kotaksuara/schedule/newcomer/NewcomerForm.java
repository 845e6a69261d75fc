package id.kotaksuara.schedule.newcomer;

import id.kotaksuara.schedule.grading.UploadForm;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What is asked of somebody who has nothing set up: a table, whose it is, and two numbers of the warehouse.
 *
 * @param regency its name or its code
 */
record NewcomerForm(
        @Nullable MultipartFile file,
        @Nullable String pasted,
        String regency,
        @Nullable String room,
        @Nullable String preparedPerWave) {

    NewcomerForm {
        regency = regency == null ? "" : regency.strip();
    }

    static NewcomerForm empty() {
        return new NewcomerForm(null, "", "", "", "");
    }

    /** The same as it is asked where the office is known. */
    UploadForm upload() {
        return new UploadForm(file, pasted, room, preparedPerWave);
    }
}
