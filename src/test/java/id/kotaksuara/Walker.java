package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody on the walk through Banjar: signs in, opens the pages of the office, reads them. */
class Walker {

    static final String PASSWORD = "dua belas kotak merah";
    static final String ELECTION = "pilkada-banjar";
    static final String OFFICE = "/elections/" + ELECTION + "/63.03";

    final Browser browser;

    Walker(Browser browser) {
        this.browser = browser;
    }

    /** Takes the seat of whoever sat there before. */
    final void signIn(String username) {
        browser.asNew()
                .open("/sign-in")
                .fill("username", username)
                .fill("password", PASSWORD)
                .press("Masuk");
        assertThat(browser.path()).as("where %s comes to", username).doesNotContain("sign-in");
    }

    final Browser open(String path) {
        return browser.open(OFFICE + path);
    }

    /** A page of the account's own district. */
    static String district(String code) {
        return "/elections/" + ELECTION + "/" + code;
    }

    final void sees(String... words) {
        assertThat(browser.text()).as(browser.path()).contains(words);
    }
}
