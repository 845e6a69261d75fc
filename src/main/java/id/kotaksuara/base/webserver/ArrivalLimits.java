package id.kotaksuara.base.webserver;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a request may take to arrive and its answer to be read, and how many may be on their way at once.
 *
 * @param head the request line and the headers, from their first byte on
 * @param pause the longest silence between two pieces
 * @param body a body without what its size adds; so long an answer may wait for its reader, too
 * @param bytesPerSecond what the slowest line brings; an answer, and the body of somebody who is signed in, may take longer
 *     by its size
 * @param bodies how many bodies may be arriving at once; threads beyond that stay free for everybody else
 * @param bodiesPerAddress how many of those from one network, and how many answers may wait for readers there
 * @param connectionsPerAddress how many connections from one network, unless that is a trusted proxy
 */
@ConfigurationProperties("kotaksuara.door")
record ArrivalLimits(
        @DefaultValue("15s") Duration head,
        @DefaultValue("10s") Duration pause,
        @DefaultValue("20s") Duration body,
        @DefaultValue("16000") int bytesPerSecond,
        @DefaultValue("100") int bodies,
        @DefaultValue("40") int bodiesPerAddress,
        @DefaultValue("500") int connectionsPerAddress) {

    /** How long a body of this size may take; one of unknown size is as quick as a small one. */
    Duration forBody(long bytes) {
        return body.plusSeconds(Math.max(0, bytes) / bytesPerSecond);
    }
}
