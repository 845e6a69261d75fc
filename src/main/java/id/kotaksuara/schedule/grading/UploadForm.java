package id.kotaksuara.schedule.grading;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.logistics.store.Room;
import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.logistics.warehouse.WarehouseFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/** The file, and where the office has no warehouse yet the two numbers that open one. */
record UploadForm(
        @Nullable MultipartFile file,
        @Nullable String room,
        @Nullable String preparedPerWave) {

    private static final String CODE = "GUDANG";
    private static final int LONGEST_NAME = 200;

    static UploadForm empty() {
        return new UploadForm(null, "", "");
    }

    void check(Errors errors) {
        if (file == null || !StringUtils.hasText(file.getOriginalFilename())) {
            errors.rejectValue("file", "grading.form.file.missing");
        } else if (file.isEmpty()) {
            errors.rejectValue("file", "sheet.empty");
        }
    }

    /** The first warehouse, or null with a slip told at its field. As much can be loaded in a wave as stands there. */
    @Nullable
    Warehouse firstWarehouse(String regency, String name, Errors errors) {
        var typed = new Typed(errors, "grading.form.");
        Integer boxes = typed.whole("room", room, 1, 1_000_000);
        Integer prepared = typed.whole("preparedPerWave", preparedPerWave, 0, 1_000_000);
        return boxes == null || prepared == null
                ? null
                : new Warehouse(
                        regency, CODE, new WarehouseFacts(name, "", Room.counted(boxes), prepared, boxes, null));
    }

    /** The name alone: some browsers send the whole path. */
    String fileName() {
        var name = StringUtils.getFilename(StringUtils.cleanPath(String.valueOf(file.getOriginalFilename())));
        var text = String.valueOf(name).replaceAll("\\p{Cntrl}", "");
        return text.length() > LONGEST_NAME ? text.substring(text.length() - LONGEST_NAME) : text;
    }
}
