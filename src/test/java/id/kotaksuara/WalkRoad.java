package id.kotaksuara;

import java.util.List;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The planner's part of the walk on the road: shipments leave with their papers, and what is lost is sent again. */
final class WalkRoad extends Walker {

    private static final Pattern BOXES = Pattern.compile("Berangkatkan (\\d+) kotak");

    private final WalkWarehouse warehouse;

    WalkRoad(Browser browser, WalkWarehouse warehouse) {
        super(browser);
        this.warehouse = warehouse;
    }

    /** The first one is looked at closely, the others leave just so. */
    void dispatchAll() {
        open("/shipments").look("shipments");
        List<String> waiting = waiting();
        lookAtDispatch(waiting.get(0));
        waiting.stream().skip(1).forEach(this::dispatch);
        open("/shipments");
        sees("0 menunggu berangkat");
        browser.look("shipments-on-the-road");
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
