package id.kotaksuara.access.signin;

import static id.kotaksuara.access.account.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.KotakSuara;
import id.kotaksuara.access.account.NewAccount;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.access.account.Visitor;
import id.kotaksuara.region.Area;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** How long a sign-in lasts, on how many devices, and what ends it. */
class StayingSignedInTests extends SignInGround {

    private static final int DEVICES = 6;

    @Test
    void showsWhereOneIsSignedInAndEndsTheOthers() {
        rahmah.sending("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/130.0");
        rahmah.signIn("rahmah", PASSWORD);
        var phone = new Visitor(port)
                .sending("User-Agent", "Mozilla/5.0 (Linux; Android 14) Chrome/130.0 Mobile Safari/537.36");
        phone.signIn("rahmah", PASSWORD);
        var another = new Visitor(port);
        another.signIn("aulia", PASSWORD);

        assertThat(rahmah.get("/sessions").body())
                .contains("Firefox Linux", "Chrome Android", "127.0.0.1", "Masuk: kata sandi benar");
        assertThat(rahmah.post("/sessions", "password", "bukan ini").body())
                .contains("Kata sandi salah", "Chrome Android");
        assertThat(phone.get("/accounts").statusCode()).isEqualTo(200);
        assertThat(location(rahmah.post("/sessions", "password", PASSWORD))).isEqualTo("/sessions");

        assertThat(rahmah.get("/sessions").body())
                .contains("Firefox Linux", "Perangkat lain sudah keluar.")
                .doesNotContain("Chrome Android");
        assertThat(location(phone.get("/accounts"))).startsWith("/sign-in");
        assertThat(another.get("/accounts").statusCode()).isEqualTo(200);
        assertThat(rahmah.get("/accounts/rahmah").body()).contains("Masuk di perangkat lain diakhiri");
    }

    @Test
    void keepsThreeSessionsOfAnAccountAndEndsTheOneNotUsedForLongest() {
        var visitors = new ArrayList<Visitor>();
        for (int number = 1; number <= 4; number++) {
            var visitor = new Visitor(port);
            visitor.signIn("rahmah", PASSWORD);
            visitors.add(visitor);
            jdbc.sql("update spring_session set last_access_time = last_access_time - 60000")
                    .update();
        }

        assertThat(location(visitors.get(0).get("/accounts"))).startsWith("/sign-in");
        assertThat(visitors.subList(1, 4))
                .allSatisfy(visitor ->
                        assertThat(visitor.get("/accounts").statusCode()).isEqualTo(200));
    }

    @Test
    void keepsThreeSessionsOfAnAccountThatSignsInOnManyDevicesAtOnce() {
        var barrier = new CyclicBarrier(DEVICES);
        var devices = Stream.generate(() -> new Visitor(port)).limit(DEVICES).toList();
        devices.forEach(device -> device.get("/sign-in"));
        var signedIn = devices.stream()
                .map(device -> CompletableFuture.runAsync(
                        () -> {
                            try {
                                barrier.await();
                            } catch (InterruptedException | BrokenBarrierException alone) {
                                throw new IllegalStateException(alone);
                            }
                            device.post("/sign-in", "username", "rahmah", "password", PASSWORD);
                        },
                        task -> new Thread(task).start()))
                .toArray(CompletableFuture[]::new);

        assertThat(CompletableFuture.allOf(signedIn)).succeedsWithin(Duration.ofMinutes(1));
        assertThat(devices.stream().filter(device -> device.get("/accounts").statusCode() == 200))
                .hasSize(3);
    }

    @Test
    void signsNobodyOutByARestartOrAnotherInstance() {
        rahmah.signIn("rahmah", PASSWORD);
        try (var other = new SpringApplicationBuilder(KotakSuara.class)
                .properties("server.port=0", "logging.level.root=warn")
                .run(
                        "--spring.datasource.url=" + environment.getProperty("spring.datasource.url"),
                        "--spring.datasource.username=" + environment.getProperty("spring.datasource.username"),
                        "--spring.datasource.password=" + environment.getProperty("spring.datasource.password"))) {
            int otherPort = other.getEnvironment().getRequiredProperty("local.server.port", Integer.class);

            rahmah.at(otherPort);
            assertThat(rahmah.get("/accounts").statusCode()).isEqualTo(200);

            var aulia = new Visitor(port);
            aulia.get("/sign-in");
            aulia.at(otherPort).post("/sign-in", "username", "aulia", "password", PASSWORD);
            assertThat(aulia.at(port).get("/accounts").statusCode()).isEqualTo(200);
        }
        assertThat(rahmah.at(port).get("/accounts").statusCode()).isEqualTo(200);
    }

    @Test
    void endsASessionAfterHalfAnHourWithoutARequest() {
        rahmah.signIn("rahmah", PASSWORD);
        age(Duration.ofMinutes(29));
        assertThat(rahmah.get("/accounts").statusCode()).isEqualTo(200);
        age(Duration.ofMinutes(30));
        assertThat(location(rahmah.get("/accounts"))).isEqualTo("/sign-in?ended&next=%2Faccounts");
        assertThat(rahmah.get("/sign-in?ended").body()).contains("Sesi Anda sudah berakhir.");
    }

    @Test
    void endsASessionAfterTwelveHoursHoweverBusy() {
        rahmah.signIn("rahmah", PASSWORD);
        born(Duration.ofHours(12).minusMinutes(1));
        assertThat(rahmah.get("/accounts").statusCode()).isEqualTo(200);
        born(Duration.ofMinutes(1));
        assertThat(location(rahmah.get("/accounts"))).isEqualTo("/sign-in?ended&next=%2Faccounts");
        assertThat(sessions()).isZero();
    }

    @Test
    void letsAChangedRoleCountAtOnce() {
        rahmah.signIn("rahmah", PASSWORD);
        jdbc.sql("update account set role = 'OBSERVER' where username = 'rahmah'")
                .update();
        assertThat(rahmah.get("/accounts").statusCode()).isEqualTo(403);
    }

    @Test
    void keepsNoLongSessionOfAChairWhoGetsAnotherRole() {
        var admin = new SignedIn("rahmah", "Rahmah", Role.ADMINISTRATOR, Area.NATION);
        desk.change("aulia", new NewAccount("aulia", "Aulia", Role.PPK_CHAIR, new Area("63.03.17")), version(), admin);
        var aulia = new Visitor(port);
        aulia.get("/sign-in");
        aulia.post("/sign-in", "username", "aulia", "password", PASSWORD, "stay", "yes");
        assertThat(aulia.get("/password").statusCode()).isEqualTo(200);

        desk.change("aulia", new NewAccount("aulia", "Aulia", Role.ADMINISTRATOR, Area.NATION), version(), admin);

        assertThat(location(aulia.get("/accounts"))).startsWith("/sign-in?ended");
    }

    @Test
    void endsTheSessionsOfADisabledAccountForGood() {
        var aulia = new Visitor(port);
        aulia.signIn("aulia", PASSWORD);
        rahmah.signIn("rahmah", PASSWORD);

        rahmah.get("/accounts/aulia");
        assertThat(location(rahmah.post("/accounts/aulia/disable"))).isEqualTo("/accounts/aulia");
        assertThat(location(aulia.get("/accounts"))).startsWith("/sign-in?ended");

        rahmah.get("/accounts/aulia");
        rahmah.post("/accounts/aulia/enable");
        assertThat(aulia.get("/accounts").statusCode()).isEqualTo(302);
    }

    @Test
    void letsAChairWaitForTwelveHoursAndOthersForHalfAnHour() {
        rahmah.signIn("rahmah", PASSWORD);
        assertThat(idleSeconds()).isEqualTo(30 * 60);

        jdbc.sql("delete from spring_session").update();
        jdbc.sql("update account set role = 'PPK_CHAIR', area = '63.03.17' where username = 'rahmah'")
                .update();
        new Visitor(port).signIn("rahmah", PASSWORD);
        assertThat(idleSeconds()).isEqualTo(12 * 60 * 60);
    }

    @Test
    void keepsAChairWhoConfirmedWithThePasswordSignedInForSevenDaysOnTheOwnPhone() {
        jdbc.sql("update account set role = 'PPK_CHAIR', area = '63.03.17' where username = 'rahmah'")
                .update();
        rahmah.get("/sign-in");
        rahmah.post("/sign-in", "username", "rahmah", "password", PASSWORD, "stay", "yes");
        assertThat(idleSeconds()).as("a phone left lying").isEqualTo(12 * 60 * 60);

        born(Duration.ofDays(7).minusMinutes(1));
        assertThat(rahmah.get("/password").statusCode()).isEqualTo(200);
        born(Duration.ofMinutes(1));
        assertThat(location(rahmah.get("/password"))).startsWith("/sign-in");
    }

    @Test
    void keepsNobodyElseSignedInForLonger() {
        rahmah.get("/sign-in");
        rahmah.post("/sign-in", "username", "rahmah", "password", PASSWORD, "stay", "yes");
        assertThat(idleSeconds()).isEqualTo(30 * 60);
        born(Duration.ofHours(12));
        assertThat(location(rahmah.get("/password"))).startsWith("/sign-in");
    }

    @Test
    void isNotKeptSignedInByAPageThatAsksByItself() {
        rahmah.signIn("rahmah", PASSWORD);
        age(Duration.ofMinutes(20));
        assertThat(rahmah.sending("X-By-Itself", "1").get("/password").statusCode())
                .isEqualTo(200);
        age(Duration.ofMinutes(10));
        assertThat(location(rahmah.get("/password"))).startsWith("/sign-in");
    }

    private void born(Duration ago) {
        jdbc.sql("update spring_session set creation_time = creation_time - :ago")
                .param("ago", ago.toMillis())
                .update();
    }

    private int idleSeconds() {
        return jdbc.sql("select max_inactive_interval from spring_session where principal_name = 'rahmah'")
                .query(Integer.class)
                .single();
    }

    private int version() {
        return jdbc.sql("select version from account where username = 'aulia'")
                .query(Integer.class)
                .single();
    }
}
