package id.kotaksuara;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Kotak Suara, which plans how ballot boxes reach every polling station on time. */
@SpringBootApplication
public class KotakSuara {

    public static void main(String[] args) {
        SpringApplication.run(KotakSuara.class, args);
    }
}
