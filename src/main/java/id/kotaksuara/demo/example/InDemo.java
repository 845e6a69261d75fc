package id.kotaksuara.demo.example;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Profile;

/** A bean that exists in the demo only; every bean of this wing carries it, and {@code ArchitectureTests} asks for it. */
@Profile("demo")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface InDemo {}
