package id.kotaksuara.road.custody;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.road.custody.Whereabouts.Ride;
import id.kotaksuara.road.custody.Whereabouts.VillageBoxes;
import id.kotaksuara.road.report.WhatCame;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a movement carries beside the number of its boxes: containers of forms, and the seals that were written down. */
public record Luggage(List<Carried> carried, List<SealedBox> seals) {

    public static final Luggage NONE = new Luggage(List.of(), List.of());

    public Luggage {
        carried = List.copyOf(carried);
        seals = List.copyOf(seals);
    }

    /**
     * What goes with a movement beside its driver.
     *
     * @param plate of the vehicle; empty where it has none, as boats and porters
     * @param escorts who guards it; empty where nobody has said it
     * @param seals with which its load was closed when it left; empty where nobody has said it
     */
    public record Company(String plate, String escorts, String seals) {

        public static final Company UNSAID = new Company("", "", "");

        public Company {
            requireNonNull(plate, "plate");
            requireNonNull(escorts, "escorts");
            requireNonNull(seals, "seals");
        }

        /** What the register keeps of it, by name. */
        Map<String, String> kept() {
            return Map.of("plate", plate, "escorts", escorts, "seals", seals);
        }
    }

    /** What holds forms. */
    public enum Container {
        /** Sampul C.Hasil, one of each station. */
        RESULTS,
        /** Kontainer kecil: D.Hasil, kejadian khusus, daftar hadir, berita acara; it goes to the office itself. */
        SMALL,
        /** Kontainer besar: C.Hasil, C.Pemberitahuan, C.Daftar Hadir, DPT, DPTb, DPK. */
        LARGE;

        /** Without it nothing can be counted again. */
        public boolean critical() {
            return this != LARGE;
        }
    }

    /**
     * Containers of one sort.
     *
     * @param came null while nobody has said
     */
    public record Carried(
            Container container, int sent, @Nullable Integer came) {
        public Carried {
            requireNonNull(container, "container");
        }

        public boolean lacks() {
            return missing() > 0;
        }

        /** How many did not come; nothing while nobody has said. */
        public int missing() {
            return came == null ? 0 : Math.max(0, sent - came);
        }
    }

    /**
     * A box with the seal that it left with.
     *
     * @param box its code or what is written on it
     * @param came the seal that it came with; null while nobody has said
     */
    public record SealedBox(
            String box, String sent, @Nullable String came) {
        public SealedBox {
            requireNonNull(box, "box");
            requireNonNull(sent, "sent");
        }

        /** The seal that is on it now. */
        String now() {
            return came == null ? sent : came;
        }

        /** Broken, or another one. */
        public boolean differs() {
            return came != null && !came.equals(sent);
        }
    }

    /** With the seals that boxes came with, where all that came go on and nobody has written down others. */
    Luggage takingOver(MovementKind kind, List<HandOver> loads, Map<String, VillageBoxes> villages) {
        var before = loads.stream()
                .flatMap(load -> villages.get(load.village()).rides().stream())
                .filter(ride -> ride.load().done() && ride.movement().kind().leadsTo(kind))
                .toList();
        int came =
                before.stream().mapToInt(ride -> ride.load().answer().boxes()).sum();
        int go = loads.stream().mapToInt(HandOver::boxes).sum();
        var places = loads.stream().map(HandOver::village).toList();
        boolean others = before.stream()
                .flatMap(ride -> ride.movement().stops().stream())
                .anyMatch(stop -> !places.contains(stop.village()));
        return seals.isEmpty() && !others && came == go ? new Luggage(carried, found(before, places.size() > 1)) : this;
    }

    /** @param named by their villages, where each movement brought those of one */
    private static List<SealedBox> found(List<Ride> before, boolean named) {
        var found = new LinkedHashMap<String, SealedBox>();
        before.stream().map(Ride::movement).distinct().forEach(movement -> {
            boolean one = named && movement.stops().size() == 1;
            String place = one ? movement.stops().get(0).name() + ": " : "";
            movement.luggage()
                    .seals()
                    .forEach(seal ->
                            found.putIfAbsent(place + seal.box(), new SealedBox(place + seal.box(), seal.now(), null)));
        });
        return List.copyOf(found.values());
    }

    public List<SealedBox> otherSeals() {
        return seals.stream().filter(SealedBox::differs).toList();
    }

    public List<Carried> lacking() {
        return carried.stream().filter(Carried::lacks).toList();
    }

    /** How many critical containers are lacking. */
    public int criticalLacking() {
        return lacking().stream()
                .filter(each -> each.container().critical())
                .mapToInt(Carried::missing)
                .sum();
    }

    /**
     * What was found at the end of the way.
     *
     * @param containers how many of each came
     * @param seals other seals by box; a box that is not among them came with its own
     */
    record Found(Map<Container, Integer> containers, Map<String, String> seals) {

        static Found of(WhatCame said) {
            return new Found(
                    said.containers().entrySet().stream()
                            .collect(toMap(each -> Container.valueOf(each.getKey()), Map.Entry::getValue)),
                    said.seals());
        }

        Found {
            containers = Map.copyOf(containers);
            seals = Map.copyOf(seals);
        }
    }
}
