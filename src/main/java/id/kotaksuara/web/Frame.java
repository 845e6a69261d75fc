package id.kotaksuara.web;

import id.kotaksuara.election.election.Election;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the layout draws around a page: who reads it, where it is, and what time it is there. */
record Frame(
        @Nullable String name,
        @Nullable String roleKey,
        @Nullable String areaName,
        List<NavItem> nav,
        List<NavItem> menu,
        List<Step> path,
        @Nullable Election election,
        List<Step> otherElections,
        String otherLanguage,
        boolean simulated,
        Instant now,
        ZoneId zoneId,
        @Nullable String clockHref) {}
