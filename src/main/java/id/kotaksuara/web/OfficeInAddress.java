package id.kotaksuara.web;

import id.kotaksuara.base.address.InAddress;
import id.kotaksuara.base.address.PathParts;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.region.OfficeKey;
import org.springframework.web.bind.MissingPathVariableException;

/** Gives handlers the office whose page an address is, {@code /elections/{election}/{regency}}. */
final class OfficeInAddress extends InAddress<OfficeKey> {

    OfficeInAddress() {
        super(OfficeKey.class);
    }

    @Override
    protected OfficeKey named(PathParts path) throws MissingPathVariableException {
        String election = path.part("election");
        String regency = path.part("regency");
        return OfficeKey.named(election, regency).orElseThrow(() -> new NotFound("election", election));
    }
}
