package id.kotaksuara.road.message;

import id.kotaksuara.base.address.InAddress;
import id.kotaksuara.base.address.PathParts;
import id.kotaksuara.road.custody.TelephoneDesk.Within;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives handlers the district or the regency whose page an address is. */
@Component
class WithinInAddress extends InAddress<Within> implements WebMvcConfigurer {

    WithinInAddress() {
        super(Within.class);
    }

    @Override
    protected Within named(PathParts path) throws MissingPathVariableException {
        return new Within(path.part("election"), path.part(path.has("district") ? "district" : "regency"));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }
}
