package id.kotaksuara.base.webserver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTests {

    @ParameterizedTest(name = "{0} is of {1}")
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "2001:db8:7:1::1, 20010db800070001",
        "2001:db8:7:1:ffff:ffff:ffff:ffff, 20010db800070001",
        "2001:db8:7:2::1, 20010db800070002",
        "::ffff:203.0.113.7, 203.0.113.7",
        "unknown, unknown",
        "no:address, no:address"
    })
    void anAddressIsOfANetworkThatNobodyHasManyOf(String address, String network) {
        assertThat(Network.of(address)).isEqualTo(network);
    }
}
