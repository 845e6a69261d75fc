package id.kotaksuara.access.factor;

import id.kotaksuara.access.account.Account;
import id.kotaksuara.access.account.Accounts;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.access.session.SecondStep;
import org.springframework.stereotype.Component;

/** After the right password: a code where the account has a second factor, setting one up where it has to have one. */
@Component
class FactorStep implements SecondStep {

    private final Accounts accounts;
    private final FactorDemands demands;

    FactorStep(Accounts accounts, FactorDemands demands) {
        this.accounts = accounts;
        this.demands = demands;
    }

    @Override
    public Needed after(SignedIn account) {
        if (accounts.findByUsername(account.username())
                .filter(Account::secondFactor)
                .isPresent()) {
            return Needed.CODE;
        }
        return demands.of(account.role(), account.area()) ? Needed.SET_UP : Needed.NOTHING;
    }
}
