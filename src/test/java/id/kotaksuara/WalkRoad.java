package id.kotaksuara;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The planner's part of the walk on the road: shipments leave with their papers, and what is lost is sent again. */
final class WalkRoad extends Walker {

    private static final Pattern BOXES = Pattern.compile("Berangkatkan (\\d+) kotak");

    private static final Pattern BOXES_OF_LOAD = Pattern.compile(", (\\d+) kotak");
    private static final String NAME_ALL = """
            for (const [part, value] of [['plate', 'DA 810'], ['driver', 'Hamdan '], ['phone', '0812 5550 1']]) {
                document.querySelectorAll(`[name$=".${part}"]`).forEach((field, n) => { field.value ||= value + n; });
            }""";

    private final WalkWarehouse warehouse;

    WalkRoad(Browser browser, WalkWarehouse warehouse) {
        super(browser);
        this.warehouse = warehouse;
    }

    /** The first one is looked at closely, the others leave with their waves. */
    void dispatchAll() {
        open("/shipments").look("shipments");
        lookAtDispatch(waiting().get(0));
        open("/shipments");
        waves().forEach(this::dispatchWave);
        open("/shipments");
        sees("0 menunggu berangkat");
        browser.look("shipments-on-the-road");
    }

    /** Addresses of the waves on the list, earliest first. */
    private List<String> waves() {
        return browser.driver().findElements(By.cssSelector("main .wave form[action*='/waves/']")).stream()
                .map(form -> form.getDomAttribute("action"))
                .toList();
    }

    /** Says who drives and with which plate, wherever the form of a wave does not know it from last time. */
    static void nameCrews(Browser browser) {
        browser.driver().executeScript(NAME_ALL);
    }

    private void dispatchWave(String address) {
        browser.open(address);
        int boxes = browser.driver().findElements(By.cssSelector("main legend")).stream()
                .map(load -> BOXES_OF_LOAD.matcher(load.getText()))
                .filter(Matcher::find)
                .mapToInt(load -> Integer.parseInt(load.group(1)))
                .sum();
        if (warehouse.handOver(boxes)) {
            browser.open(address);
        }
        nameCrews(browser);
        browser.driver().findElements(By.id("early")).forEach(WebElement::click); // the walk is before its days
        browser.press("Berangkatkan yang dicentang");
        sees("sudah berangkat");
    }

    /** Numbers of the shipments that may leave, earliest departure first. */
    private List<String> waiting() {
        return browser
                .driver()
                .findElements(By.cssSelector("main a[href$='/dispatch']"))
                .stream() // also in folded waves
                .map(link -> link.getDomAttribute("href").replaceAll(".*/shipments/|/dispatch", ""))
                .toList();
    }

    private void lookAtDispatch(String number) {
        int boxes = prepare(number);
        browser.fill("escorts", "Bripka Yusuf").fill("seals", "KS-101\nKS-102");
        browser.look("dispatch");
        browser.press("Lanjut: periksa isian").look("dispatch-check");
        browser.press("Berangkatkan " + boxes + " kotak");
        sees("di jalan", "KS-101");
        browser.look("shipment");
        browser.press("Surat jalan");
        sees("SURAT JALAN", number, "Bripka Yusuf");
        browser.look("waybill");
        open("/shipments/" + number).press("BAST");
        sees("BERITA ACARA SERAH TERIMA", number);
        browser.look("handover");
    }

    void dispatch(String number) {
        int boxes = prepare(number);
        browser.press("Lanjut: periksa isian").press("Berangkatkan " + boxes + " kotak");
        sees(number + " berangkat.");
    }

    /** Fills the form, after the warehouse has made the boxes ready. */
    private int prepare(String number) {
        String form = "/shipments/" + number + "/dispatch";
        open(form);
        var heading = BOXES.matcher(browser.text());
        int boxes = heading.find() ? Integer.parseInt(heading.group(1)) : 0;
        if (warehouse.handOver(boxes)) {
            open(form);
        }
        List<WebElement> types = browser.driver().findElements(By.cssSelector("[name$='.vehicleType']"));
        for (int i = 0; i < types.size(); i++) {
            boolean planned = i == 0 || !types.get(i).getDomProperty("value").isEmpty();
            if (planned && "1".equals(value("carriers[" + i + "].leg"))) {
                browser.fill("carriers[" + i + "].plate", "DA 81" + i + " AB")
                        .fill("carriers[" + i + "].driver", "Hamdan")
                        .fill("carriers[" + i + "].phone", "0812 5550 10" + i);
            }
        }
        return boxes;
    }

    private String value(String field) {
        return browser.driver().findElement(By.name(field)).getDomProperty("value");
    }

    /** Sends what was missing, from the line on the overview that asks for it. */
    void sendMissingAgain() {
        open("");
        sees("kotak kurang atau rusak");
        browser.look("overview-missing");
        browser.press("Buat pengiriman susulan").look("replacement");
        browser.press("Buat pengiriman 1 kotak");
        sees("Berangkatkan setelah kotaknya dimuat");
        String number = browser.path().replaceAll(".*/", "");
        warehouse.receive(1);
        dispatch(number);
    }
}
