package id.kotaksuara;

import id.kotaksuara.base.chain.Verify;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Kotak Suara, which plans how ballot boxes reach every polling station on time. */
@SpringBootApplication
public class KotakSuara {

    /** As {@code verify FILE} it checks the file of a chain instead, and starts nothing. */
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("verify")) {
            Verify.main(Arrays.copyOfRange(args, 1, args.length));
        }
        SpringApplication.run(KotakSuara.class, args);
    }
}
