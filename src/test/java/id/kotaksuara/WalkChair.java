package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.access.account.NewAccount;
import java.util.List;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.WindowType;

/** A PPK chair on the walk, with a phone: says how many colli came, and later what is in them. */
final class WalkChair extends Walker {

    private static final Pattern BOXES = Pattern.compile("Menurut surat jalan: (\\d+) kotak");

    private final String deliveries;

    WalkChair(Browser browser, NewAccount chair) {
        super(browser);
        deliveries = district(chair.area().code()) + "/deliveries";
        signIn(chair.username());
        browser.onAPhone();
    }

    private void look(String name) {
        browser.checkAccessibility().screenshot(name);
    }

    /** Everything came and is good. */
    void acceptAll() {
        browser.open(deliveries);
        List<String> onTheWay = browser.driver().findElements(By.linkText("Sudah tiba? Catat koli")).stream()
                .map(link -> link.getDomAttribute("href"))
                .toList();
        onTheWay.forEach(this::accept);
        browser.open(deliveries);
        sees("Tidak ada kiriman yang menunggu jawaban PPK");
    }

    private void accept(String arrival) {
        browser.open(arrival);
        int boxes = boxes();
        sayArrived(boxes);
        browser.press("Periksa isi").choose("complete", "YES").press("Lanjut").press("Kirim: " + boxes + " baik");
        sees("Hasil pemeriksaan tersimpan");
    }

    /** Fewer or more colli than the waybill says. */
    void arrives(int difference) {
        browser.open(deliveries);
        look("deliveries");
        browser.press("Sudah tiba? Catat koli");
        int colli = boxes() + difference;
        look("arrival");
        sayArrived(colli);
        sees(colli + " koli tercatat tiba", Math.abs(difference) + (difference < 0 ? " koli kurang" : " koli lebih"));
        look("delivery-arrived");
    }

    private int boxes() {
        var hint = BOXES.matcher(browser.text());
        assertThat(hint.find()).as("boxes according to the waybill").isTrue();
        return Integer.parseInt(hint.group(1));
    }

    private void sayArrived(int colli) {
        fillArrival(colli);
        browser.press("Kirim: " + colli + " koli tiba");
        if (browser.text()
                .contains("sejak berangkat, padahal menurut jadwal")) { // the walk drives faster than any truck
            browser.press("Kirim: " + colli + " koli tiba");
        }
    }

    /** Seals are asked about where the waybill names some. */
    private void fillArrival(int colli) {
        browser.fill("colli", String.valueOf(colli));
        if (!browser.driver().findElements(By.name("seals")).isEmpty()) {
            browser.choose("seals", "INTACT");
        }
    }

    /** The same page in two tabs, each sent: the second is told what has been kept. */
    void arrivesInTwoTabs(int difference) {
        browser.open(deliveries).press("Sudah tiba? Catat koli");
        String page = browser.path();
        int colli = boxes() + difference;
        String first = browser.driver().getWindowHandle();
        browser.driver().switchTo().newWindow(WindowType.TAB);
        browser.onAPhone().open(page);
        fillArrival(colli);
        look("receipt");
        String second = browser.driver().getWindowHandle();
        browser.driver().switchTo().window(first);
        sayArrived(colli);
        browser.driver().switchTo().window(second);
        browser.press("Kirim: " + colli + " koli tiba");
        sees("Kedatangan ini sudah dicatat");
        browser.driver().close();
        browser.driver().switchTo().window(first);
    }

    /** One box is not as it should be; the station is named and a reason given. */
    void checksWithOne(String condition, String reason, String sums) {
        browser.press("Periksa isi");
        look("check");
        browser.choose("complete", "NO").press("Lanjut");
        look("check-difference-" + condition);
        browser.press("Catat selisih ini");
        sees("Ada yang perlu diperbaiki", "Tulis alasannya");
        browser.choose("next.condition", condition)
                .fill("next.boxes", "1")
                .choose("next.station", station())
                .fill("next.reason", reason)
                .press("Catat selisih ini");
        look("check-review-" + condition);
        browser.press("Kirim: " + sums);
        sees("Hasil pemeriksaan tersimpan", reason);
        look("delivery-checked-" + condition);
    }

    private String station() {
        return browser.driver()
                .findElement(By.cssSelector("[name='next.station'] optgroup option"))
                .getDomAttribute("value");
    }
}
