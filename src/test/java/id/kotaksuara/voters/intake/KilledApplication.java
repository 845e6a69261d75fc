package id.kotaksuara.voters.intake;

import id.kotaksuara.base.database.KillableServer;
import id.kotaksuara.voters.check.Progress.Step;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A process that imports a file when told to, and is killed. */
final class KilledApplication implements AutoCloseable {

    private final Process process;
    private final BufferedReader told;
    private final Path complaints;

    KilledApplication(Path file, KillableServer server) throws IOException {
        complaints = Path.of(file + ".log");
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx200m",
                        "-Djava.io.tmpdir=" + file.getParent(),
                        "-Dspring.datasource.url=" + server.url(),
                        "-Dspring.datasource.username=" + server.user(),
                        "-Dspring.datasource.password=" + server.password(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ImportUntilKilled.class.getName(),
                        file.toString())
                .redirectError(complaints.toFile())
                .start();
        told = process.inputReader();
    }

    /** Lets it import undisturbed. */
    StepTimes finish() throws IOException, InterruptedException {
        begin();
        var times = new StepTimes();
        for (var line = next(); !line.equals(ImportUntilKilled.DONE); line = next()) {
            times.began(Step.valueOf(line));
        }
        times.ended();
        process.waitFor();
        return times;
    }

    void killAt(KillMoment moment) throws IOException, InterruptedException {
        begin();
        if (moment.from() != Step.READING) {
            await(moment.from().name());
        }
        Thread.sleep(moment.milliseconds());
        process.destroyForcibly().waitFor();
    }

    private String last = "";

    private void begin() throws IOException {
        await(ImportUntilKilled.READY);
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
        await(ImportUntilKilled.BEGUN);
    }

    private void await(String line) throws IOException {
        while (!next().equals(line)) {
            // an earlier step
        }
    }

    private String next() throws IOException {
        var line = told.readLine();
        if (line == null) {
            throw new AssertionError("the application ended by itself: " + Files.readString(complaints) + last);
        }
        last = last.concat(line + "\n");
        return line;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
