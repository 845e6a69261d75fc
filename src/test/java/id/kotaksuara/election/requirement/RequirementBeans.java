package id.kotaksuara.election.requirement;

import id.kotaksuara.election.station.StationCounts;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** What a database test of another feature needs to ask for requirements. */
@TestConfiguration(proxyBeanMethods = false)
@Import({Requirements.class, StationCounts.class})
public class RequirementBeans {}
