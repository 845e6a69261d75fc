-- Offices that keep the boxes of an election one by one, each from the moment it says so; others keep totals.
create table box_keeping (
    election_code varchar(40) not null references election,
    regency_code  varchar(5) not null references regency,
    begun_at      timestamptz not null,
    begun_by      varchar(60) not null,
    primary key (election_code, regency_code)
);

-- The letters and digits of a code, none of which is taken for another; the last one checks the others: with the weights
-- 2 to 9 and 1 all nine come to a multiple of 31, so that one wrong character or two that changed places are found.
create function box_code(bytes bytea) returns varchar language sql immutable as $$
    select substr('23456789ABCDEFGHJKMNPQRSTUVWXYZ', get_byte(bytes, 0) % 31 + 1, 1)
        || substr('23456789ABCDEFGHJKMNPQRSTUVWXYZ', get_byte(bytes, 1) % 31 + 1, 1)
        || substr('23456789ABCDEFGHJKMNPQRSTUVWXYZ', get_byte(bytes, 2) % 31 + 1, 1)
        || substr('23456789ABCDEFGHJKMNPQRSTUVWXYZ', get_byte(bytes, 3) % 31 + 1, 1)
        || substr('23456789ABCDEFGHJKMNPQRSTUVWXYZ', get_byte(bytes, 4) % 31 + 1, 1)
        || substr('23456789ABCDEFGHJKMNPQRSTUVWXYZ', get_byte(bytes, 5) % 31 + 1, 1)
        || substr('23456789ABCDEFGHJKMNPQRSTUVWXYZ', get_byte(bytes, 10) % 31 + 1, 1)
        || substr('23456789ABCDEFGHJKMNPQRSTUVWXYZ', get_byte(bytes, 11) % 31 + 1, 1)
        || substr('23456789ABCDEFGHJKMNPQRSTUVWXYZ', (31 * 64
            - 2 * (get_byte(bytes, 0) % 31) - 3 * (get_byte(bytes, 1) % 31) - 4 * (get_byte(bytes, 2) % 31)
            - 5 * (get_byte(bytes, 3) % 31) - 6 * (get_byte(bytes, 4) % 31) - 7 * (get_byte(bytes, 5) % 31)
            - 8 * (get_byte(bytes, 10) % 31) - 9 * (get_byte(bytes, 11) % 31)) % 31 + 1, 1)
$$;

create table ballot_box (
    id              bigint generated always as identity primary key,
    code            varchar(9) not null constraint ballot_box_code_taken unique check (code ~ '^[2-9A-HJ-KM-NP-Z]{9}$'),
    election_code   varchar(40) not null references election,
    regency_code    varchar(5) not null references regency,
    village_code    varchar(13) not null references village,
    station_number  integer not null check (station_number between 1 and 999),
    contest_code    varchar(20) not null,           -- '' where a station gets more boxes than there are contests
    goods_contest   varchar(20) not null,           -- under which the stock counts it; '' where one rule serves all
    ordinal         integer not null check (ordinal >= 1),
    state           varchar(10) not null default 'WAITING'
        check (state in ('WAITING', 'OPEN', 'FILLED', 'SEALED', 'ON_ROAD', 'ARRIVED', 'WITHDRAWN', 'REPLACED')),
    warehouse_code  varchar(40) not null default '', -- where it was packed
    shipment_number varchar(20) not null default '', -- which took it along
    ballots         integer check (ballots >= 0),   -- inside, as two people counted them
    booked          boolean not null default false, -- whether the ledger of goods knows that they are inside
    moved_ballots   integer not null default 0,     -- more, or fewer, than its station needs, moved with minutes
    replaces_code   varchar(9) references ballot_box (code),
    made_at         timestamptz not null,
    version         integer not null default 0,
    check (regency_code = left(village_code, 5)),
    check ((state in ('WAITING', 'WITHDRAWN', 'REPLACED')) or warehouse_code <> ''),
    check (state not in ('ON_ROAD', 'ARRIVED') or shipment_number <> ''),
    check (shipment_number = '' or state in ('ON_ROAD', 'ARRIVED', 'REPLACED'))
);
-- One box for each need; one that was withdrawn or replaced makes room for another.
create unique index ballot_box_per_need on ballot_box (election_code, village_code, station_number, contest_code, ordinal)
    where state not in ('WITHDRAWN', 'REPLACED');
create index ballot_box_by_office on ballot_box (election_code, regency_code, state);

-- The boxes that the rules ask for, each with the ballots that belong inside.
create view box_slot as
    select r.election_code, r.goods_contest, r.contest_code,
           row_number() over (partition by r.election_code, r.contest_code order by r.position, r.n)::integer as ordinal
    from (select r.election_code, r.position, n, coalesce(r.contest_code, '') as goods_contest,
                 coalesce(r.contest_code, c.code, '') as contest_code
          from quantity_rule r
          cross join lateral generate_series(1, r.quantity) n
          left join contest c on c.election_code = r.election_code and c.position = n - 1
          where r.material = 'BALLOT_BOX' and r.basis = 'STATION') r;

create view needed_box as
    select s.election_code, s.village_code, s.number as station_number, b.contest_code, b.goods_contest, b.ordinal,
           case when b.contest_code = '' or b.ordinal > 1 then 0 else coalesce(
               (select sum(r.quantity * (s.male + s.female + ((s.male + s.female) * r.reserve_permille + 999) / 1000))
                from quantity_rule r where r.election_code = s.election_code and r.material = 'BALLOT'
                  and r.basis = 'VOTER' and r.placement = 'INSIDE' and r.contest_code = b.contest_code), 0) end::integer as ballots
    from polling_station s join box_slot b on b.election_code = s.election_code;

-- What happened to boxes, for good; persons are the two who stand for it, one a line.
create table box_event (
    id            bigint generated always as identity primary key,
    election_code varchar(40) not null references election,
    regency_code  varchar(5) not null references regency,
    code          varchar(9) references ballot_box (code), -- null where it is about all boxes of the office
    kind          varchar(20) not null,
    at            timestamptz not null,
    actor         varchar(60) not null,
    persons       varchar(250) not null,
    place         varchar(60) not null,
    detail        varchar(2000) not null,
    chain_number  bigint, -- both are written when the transaction ends, and never again
    chain_sum     varchar(64),
    unique (election_code, regency_code, chain_number)
);
create index box_event_by_box on box_event (code) where code is not null;
create index box_event_unchained on box_event (election_code, regency_code) where chain_number is null;
create trigger box_event_is_not_changed before update on box_event
    for each row when (old.chain_number is not null or (new.code, new.kind, new.at, new.actor, new.persons, new.place, new.detail)
        is distinct from (old.code, old.kind, old.at, old.actor, old.persons, old.place, old.detail))
    execute function refuse_change();
create trigger box_event_is_not_removed before delete on box_event for each row execute function refuse_change();
create trigger box_event_is_not_emptied before truncate on box_event
    for each statement execute function refuse_change();
