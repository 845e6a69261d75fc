package id.kotaksuara.access.signin;

import id.kotaksuara.access.account.AccountDesk;
import id.kotaksuara.access.account.NewAccount;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.Visitor;
import id.kotaksuara.region.Area;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Two administrators and a real server with a database of its own. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = "kotaksuara.test.database=own")
abstract class SignInGround {

    static final String PASSWORD = "empat kuda hitam";

    @LocalServerPort
    int port;

    @Autowired
    AccountDesk desk;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    Visitor rahmah;

    @BeforeEach
    void accounts() {
        desk.open(
                List.of(
                        new NewAccount("rahmah", "Rahmah", Role.ADMINISTRATOR, Area.NATION),
                        new NewAccount("aulia", "Aulia", Role.ADMINISTRATOR, Area.NATION)),
                PASSWORD);
        rahmah = new Visitor(port);
    }

    @AfterEach
    void nobody() {
        jdbc.sql("delete from account").update();
        jdbc.sql("delete from spring_session").update();
    }

    void age(Duration idle) {
        jdbc.sql(
                        "update spring_session set last_access_time = last_access_time - :idle, expiry_time = expiry_time - :idle")
                .param("idle", idle.toMillis())
                .update();
    }

    int sessions() {
        return jdbc.sql("select count(*) from spring_session")
                .query(Integer.class)
                .single();
    }
}
