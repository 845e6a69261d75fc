package id.kotaksuara.base.server;

import java.util.List;

/** Why a database on a server is not used as it is named: a key of the console's sentences, with what belongs into it. */
public final class RefusedServer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final List<String> arguments;

    RefusedServer(String key, String... arguments) {
        super(key + " " + String.join(", ", arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
