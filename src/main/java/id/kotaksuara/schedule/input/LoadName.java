package id.kotaksuara.schedule.input;

import id.kotaksuara.region.RegionCode;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** What sentences call a load: its district, with the number of the part where that is cut. */
public final class LoadName {

    private LoadName() {}

    public static MessageSourceResolvable of(String load, String district) {
        String part = load.replace(district, "").replace('-', ' ');
        return new DefaultMessageSourceResolvable(
                new String[] {"schedule.load.name"}, new Object[] {new RegionCode(district), part});
    }
}
