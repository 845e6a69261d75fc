package id.kotaksuara;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The Chromium and its driver of this machine; nothing is downloaded. */
final class Chromium {

    private static final Optional<Path> BROWSER =
            find("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final Optional<Path> DRIVER = find("chromedriver");

    private Chromium() {}

    static boolean isInstalled() {
        return BROWSER.isPresent() && DRIVER.isPresent();
    }

    /** Starts it without a window and without a past; the profile directory must be new. */
    static ChromeDriver start(Path profile) {
        var options = new ChromeOptions();
        options.setBinary(BROWSER.orElseThrow().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars", // pictures as wide as the page
                "--force-prefers-reduced-motion", // what is pressed does not glide away
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=id",
                "--user-data-dir=" + profile);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.orElseThrow().toFile())
                .build();
        return new ChromeDriver(service, options);
    }

    static Path newProfile() {
        try {
            return Files.createTempDirectory("kotaksuara-browser");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Optional<Path> find(String... names) {
        var places =
                (System.getenv().getOrDefault("PATH", "") + File.pathSeparator + "/usr/bin").split(File.pathSeparator);
        return Stream.of(names)
                .flatMap(name -> Stream.of(places).map(place -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
