package id.kotaksuara.base.table;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.base.workbook.Workbook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What a file is by its first bytes. */
enum FileKind {
    TEXT {
        @Override
        Sheet sheet(Path file) {
            return CsvSheet.in(file);
        }
    },
    ZIP {
        @Override
        Sheet sheet(Path file) {
            if (Workbook.isBinaryOne(file)) {
                throw new RuleBroken("sheet.xlsb");
            }
            return XlsxSheet.isOne(file) ? XlsxSheet.firstIn(file) : super.sheet(file);
        }

        @Override
        List<NamedSheet> sheets(Path file) {
            return XlsxSheet.isOne(file) ? XlsxSheet.all(file) : super.sheets(file);
        }
    },
    ODS,
    OFFICE_97,
    PDF,
    HTML,
    EMPTY,
    BINARY;

    private static final int LOOK = 8192;
    private static final String OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument";

    /** The table in a file of this kind. */
    Sheet sheet(Path file) {
        throw new RuleBroken("sheet." + name().toLowerCase(Locale.ROOT));
    }

    /** All tables in a file of this kind. */
    List<NamedSheet> sheets(Path file) {
        return List.of(new NamedSheet("", sheet(file), false));
    }

    static FileKind of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(LOOK));
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
    }

    static FileKind of(byte[] first) {
        if (first.length == 0) {
            return EMPTY;
        }
        if (startsWith(first, 0x50, 0x4B, 0x03, 0x04)) {
            return new String(first, StandardCharsets.ISO_8859_1).contains(OPEN_DOCUMENT) ? ODS : ZIP;
        }
        if (startsWith(first, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OFFICE_97;
        }
        var text = new String(first, StandardCharsets.ISO_8859_1);
        if (text.startsWith("%PDF")) {
            return PDF;
        }
        return ofText(first, text);
    }

    private static FileKind ofText(byte[] first, String text) {
        if (TextEncoding.of(first) == null && text.chars().anyMatch(FileKind::neverInText)) {
            return BINARY;
        }
        var start = text.strip().toLowerCase(Locale.ROOT);
        boolean markup = start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<table");
        return markup || start.startsWith("<?xml") ? HTML : TEXT;
    }

    /** Old spreadsheets break lines within a cell with U+000B, and their like part fields with U+001C to U+001F. */
    private static boolean neverInText(int character) {
        return character < 0x1C && "\t\r\n\f\u000b\u001a".indexOf(character) < 0;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
