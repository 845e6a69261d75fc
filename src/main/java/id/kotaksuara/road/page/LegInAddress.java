package id.kotaksuara.road.page;

import id.kotaksuara.base.address.InAddress;
import id.kotaksuara.base.address.PathParts;
import id.kotaksuara.road.leg.LegKey;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives handlers the last leg whose page an address is; {@link LegPages} has looked before whether there is such a one. */
@Component
class LegInAddress extends InAddress<LegKey> implements WebMvcConfigurer {

    LegInAddress() {
        super(LegKey.class);
    }

    @Override
    protected LegKey named(PathParts path) throws MissingPathVariableException {
        return new LegKey(path.part("election"), path.part("district"));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }
}
