package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.util.FileSystemUtils;

/** A Chromium looking at the application under test, at the width of a desk or of a phone. */
public final class Browser implements AutoCloseable {

    private static final int DESK = 1280;
    private static final int PHONE = 360;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOST_CLICK = Duration.ofSeconds(8);
    private static final Duration GLANCE = Duration.ofMillis(20);
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final String address;
    private final Path profile = Chromium.newProfile();
    private final ChromeDriver driver = Chromium.start(profile);
    private final Axe axe = new Axe(driver);
    private final List<Browser> others = new ArrayList<>();
    private Effort effort = new Effort();
    private int width;

    Browser(String address) {
        this.address = address;
        atADesk();
    }

    /** A second person at a machine of their own; closed together with this one. */
    public Browser another() {
        var other = new Browser(address);
        others.add(other);
        return other;
    }

    /** Signed out, at a desk, alone. */
    Browser asNew() {
        others.forEach(Browser::close);
        others.clear();
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        driver.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", address, "storageTypes", "all"));
        return scripts(true).atADesk();
    }

    /** Runs no script of any page until the next test begins. */
    Browser withoutScripts() {
        return scripts(false);
    }

    private Browser scripts(boolean run) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
        return this;
    }

    /** What Selenium itself offers, for what is missing here. */
    public ChromeDriver driver() {
        return driver;
    }

    public Browser atADesk() {
        return resize(DESK, 900);
    }

    public Browser onAPhone() {
        return resize(PHONE, 740);
    }

    private Browser resize(int width, int height) {
        this.width = width;
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width == PHONE));
        return this;
    }

    /** What was done since the last time this was asked. */
    Effort effort() {
        var done = effort;
        effort = new Effort();
        return done;
    }

    /** Clicks and fields since the last time this was asked. */
    int effortSoFar() {
        return effort().interactions();
    }

    /** A file that a link of the page leads to, with the click that gets it and the one that opens it. */
    String download(String path) {
        effort.click();
        effort.click();
        return (String) driver.executeAsyncScript(
                "fetch(arguments[0]).then(answer => answer.text()).then(arguments[arguments.length - 1])", path);
    }

    public Browser open(String path) {
        effort.page();
        driver.get(address + path);
        return this;
    }

    /** Where the browser is now, without the server's address. */
    public String path() {
        return driver.getCurrentUrl().replace(address, "");
    }

    /** The page's words, of one moment: a page that goes on to another while it is read is read again. */
    public String text() {
        return new WebDriverWait(driver, PATIENCE, GLANCE)
                .ignoring(WebDriverException.class)
                .until(any -> driver.findElement(By.tagName("body")).getText());
    }

    /** Fills the field of that form name, whatever stood in it; days and times as HTML writes them. */
    public Browser fill(String field, String value) {
        effort.field(value);
        var input = field(field);
        if (String.valueOf(input.getDomAttribute("type")).startsWith("date")) {
            driver.executeScript("arguments[0].value = arguments[1]", input, value);
        } else {
            input.clear();
            input.sendKeys(value);
        }
        return this;
    }

    /** Pastes into the field of that form name: with tabs, which typed ones would lose to the next field. */
    Browser paste(String field, String text) {
        effort.field(text);
        driver.executeScript("arguments[0].value = arguments[1]", field(field), text);
        return this;
    }

    /** Puts a file into the upload field of that form name. */
    public Browser attach(String field, Path file) {
        effort.click();
        effort.click(); // the file in the window that opens
        field(field).sendKeys(file.toAbsolutePath().toString());
        return this;
    }

    /** Chooses the option with that value in a list, or the radio button or checkbox with it. */
    public Browser choose(String field, String value) {
        effort.click();
        var first = field(field);
        if ("select".equals(first.getTagName())) {
            new Select(first).selectByValue(value);
        } else {
            tick(driver.findElement(By.cssSelector("[name='%s'][value='%s']".formatted(field, value))));
        }
        return this;
    }

    private static void tick(WebElement box) {
        if (!box.isSelected()) {
            box.click();
        }
    }

    private WebElement field(String name) {
        return driver.findElement(By.cssSelector("main [name='%s']".formatted(name)));
    }

    /** Presses the button or follows the link of that text, and waits for the page that answers. */
    public Browser press(String words) {
        effort.click();
        effort.page();
        driver.executeScript("document.documentElement.dataset.left = 'yes'");
        opened(pressable(words)).click();
        try {
            awaitNewPage(words, LOST_CLICK);
        } catch (TimeoutException unanswered) {
            clickAgainUnlessSent(words);
            awaitNewPage(words, PATIENCE);
        }
        return this;
    }

    /** What stands in a closed menu is there once the menu is opened. */
    private static WebElement opened(WebElement pressable) {
        pressable
                .findElements(By.xpath("ancestor::details[not(@open)]/summary"))
                .forEach(WebElement::click);
        return pressable;
    }

    /** A page that still moves can lose a click; what has been sent is never sent a second time. */
    private void clickAgainUnlessSent(String words) {
        if (driver.findElements(By.cssSelector("form[data-sent]")).isEmpty()) {
            driver.executeScript("arguments[0].click()", pressable(words));
        }
    }

    private void awaitNewPage(String words, Duration patience) {
        new WebDriverWait(driver, patience, GLANCE)
                .ignoring(WebDriverException.class) // between one page and the next
                .withMessage(() -> "no new page after pressing '" + words + "'")
                .until(any -> driver.executeScript(
                        "return !document.documentElement.dataset.left && document.readyState === 'complete'"));
    }

    /** In the page itself or, where it has none, in its frame. */
    private WebElement pressable(String words) {
        var within = "//*[self::button or self::a][not(@aria-hidden)][normalize-space()='%s']".formatted(words);
        return driver.findElements(By.xpath("//main" + within)).stream()
                .findFirst()
                .orElseGet(() -> driver.findElement(By.xpath(within)));
    }

    /** Waits for a text that htmx or a slow answer brings. */
    public Browser waitFor(String text) {
        new WebDriverWait(driver, PATIENCE, GLANCE)
                .withMessage(() -> "no '" + text + "' on " + path())
                .until(any -> text().contains(text));
        return this;
    }

    /** Keeps a picture of the whole page as {@code target/screenshots/<name>-<width>.png}. */
    public Path screenshot(String name) {
        var picture = driver.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true))
                .get("data");
        try {
            Files.createDirectories(SCREENSHOTS);
            return Files.write(
                    SCREENSHOTS.resolve("%s-%d.png".formatted(name, width)),
                    Base64.getDecoder().decode((String) picture));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Checks the page and keeps its picture, first as a phone shows it, then as a desk does. */
    public Browser look(String name) {
        onAPhone().checkAccessibility().screenshot(name);
        atADesk().checkAccessibility().screenshot(name);
        return this;
    }

    /** Fails with everything that axe finds on the page, and when the page is wider than the screen. */
    public Browser checkAccessibility() {
        assertThat(axe.findings())
                .as("what axe finds on %s at %d px", path(), width)
                .isEmpty();
        assertThat((Long) driver.executeScript("return document.documentElement.scrollWidth"))
                .as("width of %s on a screen of %d px", path(), width)
                .isLessThanOrEqualTo(width);
        return this;
    }

    @Override
    public void close() {
        others.forEach(Browser::close);
        driver.quit();
        FileSystemUtils.deleteRecursively(profile.toFile());
    }
}
