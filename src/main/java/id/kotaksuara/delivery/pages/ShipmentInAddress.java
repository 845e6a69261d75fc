package id.kotaksuara.delivery.pages;

import id.kotaksuara.base.address.InAddress;
import id.kotaksuara.base.address.PathParts;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives handlers the shipment whose page an address is: the office reads it in its regency, a chair in the own district. */
@Component
class ShipmentInAddress extends InAddress<ShipmentKey> implements WebMvcConfigurer {

    private static final String REGENCY = "regency";

    ShipmentInAddress() {
        super(ShipmentKey.class);
    }

    @Override
    protected ShipmentKey named(PathParts path) throws MissingPathVariableException {
        String region = path.part(path.has(REGENCY) ? REGENCY : "district");
        return new ShipmentKey(path.part("election"), region, path.part("number"));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }
}
