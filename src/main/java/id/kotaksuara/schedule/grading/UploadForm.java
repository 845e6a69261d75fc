package id.kotaksuara.schedule.grading;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.logistics.store.Room;
import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.logistics.warehouse.WarehouseFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/** The file, or a table pasted in its place, and where the office has no warehouse yet the two numbers that open one. */
public record UploadForm(
        @Nullable MultipartFile file,
        @Nullable String pasted,
        @Nullable String room,
        @Nullable String preparedPerWave) {

    private static final String PASTED = "tempelan.tsv";
    private static final String CODE = "GUDANG";
    private static final int LONGEST_NAME = 200;

    static UploadForm empty() {
        return new UploadForm(null, "", "", "");
    }

    public void check(Errors errors) {
        if (isPasted()) {
            return;
        }
        if (file == null || !StringUtils.hasText(file.getOriginalFilename())) {
            errors.rejectValue("file", "grading.form.file.missing");
        } else if (file.isEmpty()) {
            errors.rejectValue("file", "sheet.empty");
        }
    }

    private boolean isPasted() {
        return StringUtils.hasText(pasted);
    }

    /** Puts what was pasted, or else the file, where it can be read. */
    public void write(Path to) throws IOException {
        if (isPasted()) {
            Files.writeString(to, pasted);
        } else {
            file.transferTo(to);
        }
    }

    /** The first warehouse, or null with a slip told at its field. As much can be loaded in a wave as stands there. */
    public @Nullable Warehouse firstWarehouse(String regency, String name, Errors errors) {
        var typed = new Typed(errors, "grading.form.");
        Integer boxes = typed.whole("room", room, 1, 1_000_000);
        Integer prepared = typed.whole("preparedPerWave", preparedPerWave, 0, 1_000_000);
        return boxes == null || prepared == null
                ? null
                : new Warehouse(
                        regency, CODE, new WarehouseFacts(name, "", Room.counted(boxes), prepared, boxes, null));
    }

    /** The name alone: some browsers send the whole path. What was pasted is called as said. */
    public String fileName() {
        if (isPasted()) {
            return PASTED;
        }
        var name = StringUtils.getFilename(StringUtils.cleanPath(String.valueOf(file.getOriginalFilename())));
        var text = String.valueOf(name).replaceAll("\\p{Cntrl}", "");
        return text.length() > LONGEST_NAME ? text.substring(text.length() - LONGEST_NAME) : text;
    }
}
