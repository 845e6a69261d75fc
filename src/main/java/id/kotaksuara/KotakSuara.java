package id.kotaksuara;

import id.kotaksuara.base.backup.BackupCommand;
import id.kotaksuara.base.chain.Verify;
import id.kotaksuara.base.database.SchemaUpdate;
import java.util.Arrays;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Kotak Suara, which plans how ballot boxes reach every polling station on time. */
@SpringBootApplication
public class KotakSuara {

    private static final Set<String> COPIES = Set.of("backup", "restore");

    /**
     * As {@code verify FILE} it checks the file of a chain instead, as {@code backup FILE} it copies an installation into a
     * file, as {@code restore FILE} it fills an empty one from it, as {@code update} it brings the tables of a server to this
     * version; and starts nothing.
     */
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("verify")) {
            Verify.main(Arrays.copyOfRange(args, 1, args.length));
        }
        if (args.length > 0 && COPIES.contains(args[0])) {
            BackupCommand.main(args);
        }
        if (args.length > 0 && args[0].equals("update")) {
            SchemaUpdate.main(Arrays.copyOfRange(args, 1, args.length));
        }
        SpringApplication.run(KotakSuara.class, args);
    }
}
