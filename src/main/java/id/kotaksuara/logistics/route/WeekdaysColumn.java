package id.kotaksuara.logistics.route;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Weekdays as the numbers of ISO 8601 in their order: {@code 1,3,5} is Monday, Wednesday and Friday. */
@Converter
class WeekdaysColumn implements AttributeConverter<Set<DayOfWeek>, String> {

    @Override
    public String convertToDatabaseColumn(Set<DayOfWeek> weekdays) {
        return weekdays.stream()
                .sorted()
                .map(weekday -> Integer.toString(weekday.getValue()))
                .collect(Collectors.joining(","));
    }

    @Override
    public Set<DayOfWeek> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(","))
                .map(number -> DayOfWeek.of(Integer.parseInt(number)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }
}
