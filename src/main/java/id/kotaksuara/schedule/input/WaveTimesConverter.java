package id.kotaksuara.schedule.input;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps wave times as {@code 08:00,13:00}. */
@Converter(autoApply = true)
class WaveTimesConverter implements AttributeConverter<WaveTimes, String> {

    @Override
    public String convertToDatabaseColumn(WaveTimes times) {
        return times == null ? null : times.toString();
    }

    @Override
    public WaveTimes convertToEntityAttribute(String text) {
        return text == null ? null : WaveTimes.of(text);
    }
}
