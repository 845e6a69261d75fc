package id.kotaksuara.logistics.photo;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.region.RegionLevel;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/** Keeps photos, each with what it belongs to. */
@Repository
class Photos {

    private static final int MOST = 24;
    private static final int CODE_BYTES = 16;
    private static final String ONE = " from photo where subject = :subject and code = :code";

    private final JdbcClient jdbc;
    private final Journal journal;
    private final DataSize mostOfOffice;
    private final SecureRandom chance = new SecureRandom();

    Photos(JdbcClient jdbc, Journal journal, @Value("${kotaksuara.photos.of-office}") DataSize mostOfOffice) {
        this.mostOfOffice = mostOfOffice;
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** An account, or whoever holds a link under the name that they gave. */
    record Adder(String name, boolean byLink) {}

    /** Who added a photo when, and what they say is to be seen. */
    record Taken(Instant at, Adder by, String words) {}

    /** Adds a picture; refused where the album is full, or the office has more of them than it may. */
    @Transactional
    public void keep(Album album, Picture picture, Taken taken) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:subject, 0))")
                .param("subject", "photo:" + album.subject())
                .query(row -> {}); // of two who add the last one, one is told
        String office = RegionLevel.REGENCY.around(album.region());
        mustHaveRoom(album, office, picture);
        jdbc.sql(
                        "insert into photo (subject, regency, code, words, jpeg, width, height, recorded_at, recorded_by, by_link)"
                                + " values (:subject, :office, :code, :words, :jpeg, :width, :height, :at, :by, :byLink)")
                .param("subject", album.subject())
                .param("code", code())
                .param("office", office)
                .param("words", taken.words())
                .param("jpeg", picture.jpeg())
                .param("width", picture.width())
                .param("height", picture.height())
                .param("at", taken.at().atOffset(ZoneOffset.UTC))
                .param("by", taken.by().name())
                .param("byLink", taken.by().byLink())
                .update();
        record(album, "added", null, said(taken.words()));
    }

    /** Nobody guesses it. */
    private String code() {
        byte[] code = new byte[CODE_BYTES];
        chance.nextBytes(code);
        return HexFormat.of().formatHex(code);
    }

    private void mustHaveRoom(Album album, String office, Picture picture) {
        if (shown(album) >= MOST) {
            throw new RuleBroken("photo.full", MOST);
        }
        if (bytesOf(office) + picture.jpeg().length > mostOfOffice.toBytes()) {
            throw new RuleBroken("photo.office", mostOfOffice.toMegabytes());
        }
    }

    private long bytesOf(String office) {
        return jdbc.sql("select coalesce(sum(octet_length(jpeg)), 0) from photo where regency = :office")
                .param("office", office)
                .query(Long.class)
                .single();
    }

    /** Strikes a photo out that is kept; done twice, it was so the first time. */
    @Transactional
    public void strike(Album album, Photo photo, Photo.Struck struck) {
        int first = jdbc.sql("insert into photo_struck (photo, struck_at, struck_by, reason)"
                        + " select id, :at, :by, :reason" + ONE + " on conflict do nothing")
                .param("subject", album.subject())
                .param("code", photo.code())
                .param("at", struck.at().atOffset(ZoneOffset.UTC))
                .param("by", struck.by())
                .param("reason", struck.reason())
                .update();
        if (first > 0) {
            record(album, "struck", said(photo.words()), struck.reason());
        }
    }

    /** Takes a photo away for good: it was a wrong one, or shows somebody who does not belong there. */
    @Transactional
    public void remove(Album album, String code) {
        jdbc.sql("delete" + ONE + " returning words")
                .param("subject", album.subject())
                .param("code", code)
                .query(String.class)
                .optional()
                .ifPresent(words -> record(album, "removed", said(words), null));
    }

    /** The photos of an album, the newest first. */
    @Transactional(readOnly = true)
    public List<Photo> of(Album album) {
        return jdbc.sql(
                        "select code, words, width, height, recorded_at, recorded_by, by_link, struck_at, struck_by, reason"
                                + " from photo left join photo_struck on photo = id where subject = :subject order by id desc")
                .param("subject", album.subject())
                .query((row, number) -> photo(row))
                .list();
    }

    /** How many of them are not struck out. */
    @Transactional(readOnly = true)
    public int shown(Album album) {
        return (int) of(album).stream().filter(one -> one.struck() == null).count();
    }

    private static Photo photo(ResultSet row) throws SQLException {
        return new Photo(
                row.getString("code"),
                row.getString("words"),
                row.getInt("width"),
                row.getInt("height"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"),
                row.getBoolean("by_link"),
                struck(row));
    }

    private static Photo.@Nullable Struck struck(ResultSet row) throws SQLException {
        var at = row.getObject("struck_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Photo.Struck(at.toInstant(), row.getString("struck_by"), row.getString("reason"));
    }

    /** The image itself. */
    @Transactional(readOnly = true)
    public byte[] jpeg(Album album, String code) {
        return jdbc.sql("select jpeg" + ONE)
                .param("subject", album.subject())
                .param("code", code)
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> new NotFound("photo", code));
    }

    private static String said(String words) {
        return words.isEmpty() ? "–" : words;
    }

    private void record(Album album, String what, @Nullable String before, @Nullable String after) {
        journal.record(new Entry(album.subject(), album.region(), "journal.photo." + what, before, after));
    }
}
