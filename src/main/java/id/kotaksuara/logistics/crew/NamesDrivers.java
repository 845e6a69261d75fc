package id.kotaksuara.logistics.crew;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A controller of forms on which somebody says who drives: {@link DriversToChoose} gives them the names the office knows. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NamesDrivers {}
