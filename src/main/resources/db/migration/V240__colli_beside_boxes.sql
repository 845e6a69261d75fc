-- What goes beside the boxes in packages of its own (colli): booths in tens, recap boxes flat, and whatever else the rules put
-- into no box, for a station, for a village (PPS) or for a district (PPK).
create table collo (
    id              bigint generated always as identity primary key,
    code            varchar(9) not null constraint collo_code_taken unique check (code ~ '^[2-9A-HJ-KM-NP-Z]{9}$'),
    election_code   varchar(40) not null references election,
    regency_code    varchar(5) not null references regency,
    kind            varchar(10) not null check (kind in ('BOOTHS', 'FLAT', 'GOODS')),
    holder_code     varchar(13) not null,            -- the village or district that holds it
    station_number  integer not null check (station_number between 0 and 999), -- 0 where the whole village or district does
    ordinal         integer not null check (ordinal >= 1),
    state           varchar(10) not null default 'WAITING'
        check (state in ('WAITING', 'PACKED', 'ON_ROAD', 'ARRIVED', 'DAMAGED', 'MISSING', 'WITHDRAWN', 'REPLACED')),
    contents        varchar(2000) not null default '', -- as it was packed: INK=2 PEN=4
    warehouse_code  varchar(40) not null default '',
    shipment_number varchar(20) not null default '', -- which took it along
    replaces_code   varchar(9) references collo (code),
    made_at         timestamptz not null,
    version         integer not null default 0,
    check (holder_code like regency_code || '.%'),
    check (station_number = 0 or length(holder_code) = 13),
    check (state in ('WAITING', 'WITHDRAWN', 'REPLACED') or (warehouse_code <> '' and contents <> '')),
    check (state not in ('ON_ROAD', 'ARRIVED', 'DAMAGED', 'MISSING') or shipment_number <> '')
);
create unique index collo_per_need on collo (election_code, holder_code, station_number, kind, ordinal)
    where state not in ('WITHDRAWN', 'REPLACED');
create index collo_by_office on collo (election_code, regency_code, state);

-- The colli that the rules ask of an office now. Each travels with the boxes of one station: that of its own, the first of its
-- village or district, or the one for which the first booth in it is.
create function needed_colli(the_election text, the_regency text)
    returns table (kind text, holder_code text, station_number integer, ordinal integer,
                   with_village text, with_station integer, contents text)
    language sql stable as $$
    with station as (
        select s.village_code, left(s.village_code, 8) as district_code, s.number, s.male + s.female as voters,
               row_number() over (partition by s.village_code order by s.number) as in_village,
               row_number() over (partition by left(s.village_code, 8) order by s.village_code, s.number) as in_district
        from polling_station s
        where s.election_code = the_election and s.village_code like the_regency || '.%'),
    goods as (
        select case r.material when 'VOTING_BOOTH' then 'BOOTHS' when 'RECAP_BOX' then 'FLAT' else 'GOODS' end as kind,
               case r.basis when 'DISTRICT' then s.district_code else s.village_code end as holder_code,
               case when r.basis in ('STATION', 'VOTER') and r.material not in ('VOTING_BOOTH', 'RECAP_BOX')
                   then s.number else 0 end as station_number,
               r.material, coalesce('.' || r.contest_code, '') as contest, s.village_code as with_village,
               s.number as with_station,
               sum(r.quantity * case r.basis when 'VOTER' then s.voters + (s.voters * r.reserve_permille + 999) / 1000
                   else 1 end)::integer as pieces
        from station s join quantity_rule r on r.election_code = the_election and r.placement = 'OUTSIDE'
            and r.material <> 'BALLOT_BOX' and (r.basis in ('STATION', 'VOTER') or r.basis = 'VILLAGE' and s.in_village = 1
                or r.basis = 'DISTRICT' and s.in_district = 1)
        group by 1, 2, 3, 4, 5, 6, 7
        having sum(r.quantity) > 0),
    booth as (
        select g.holder_code, g.with_village, g.with_station, g.pieces,
               sum(g.pieces) over (partition by g.holder_code order by g.with_village, g.with_station, g.contest
                   rows unbounded preceding) as upto
        from goods g where g.kind = 'BOOTHS'),
    ten as (
        select t.holder_code, n, least(10, t.booths - 10 * (n - 1)) as pieces
        from (select b.holder_code, max(b.upto)::integer as booths from booth b group by 1) t
        cross join lateral generate_series(1, (t.booths + 9) / 10) n)
    select 'BOOTHS', t.holder_code, 0, t.n::integer, b.with_village, b.with_station, 'VOTING_BOOTH=' || t.pieces
    from ten t join booth b on b.holder_code = t.holder_code and b.upto - b.pieces <= 10 * (t.n - 1) and 10 * (t.n - 1) < b.upto
    union all
    select g.kind, g.holder_code, g.station_number, 1, g.first[1], g.first[2]::integer,
           string_agg(g.material || g.contest || '=' || g.pieces, ' ' order by g.material, g.contest)
    from (select o.kind, o.holder_code, o.station_number, o.material, o.contest, sum(o.pieces) as pieces,
                 min(array[o.with_village, lpad(o.with_station::text, 4, '0')]) as first
          from goods o where o.kind <> 'BOOTHS' group by 1, 2, 3, 4, 5) g
    group by 1, 2, 3, 4, 5, 6
$$;

-- A code that no box and no collo has.
create function fresh_code() returns varchar language sql volatile as $$
    with drawn as materialized (select uuid_send(gen_random_uuid()) as bytes from generate_series(1, 20)),
         coded as materialized (select box_code(bytes) as code from drawn)
    select code from coded where not exists (select from ballot_box b where b.code = coded.code)
        and not exists (select from collo c where c.code = coded.code) limit 1
$$;

-- Colli have their lines in the same history and their labels among the same printings.
alter table box_event drop constraint box_event_code_fkey;
alter table label_print drop constraint label_print_box_code_fkey;
alter table label_print add colli boolean not null default false;

-- How many colli left beside the boxes of a shipment; null where what is beside them goes by the rules.
alter table shipment add colli_beside integer check (colli_beside >= 0);

-- What a district committee found of the colli of a shipment; of several sendings the last one counts.
create table collo_finding (
    id          bigint generated always as identity primary key,
    shipment_id bigint not null references shipment,
    token       uuid not null,
    code        varchar(9) references collo (code), -- null where it is about packages that nobody sent
    condition   varchar(10) not null check (condition in ('GOOD', 'DAMAGED', 'MISSING', 'SURPLUS')),
    pieces      integer not null check (pieces between 1 and 9999),
    reason      varchar(300) not null,
    recorded_at timestamptz not null,
    recorded_by varchar(60) not null,
    check ((code is null) = (condition = 'SURPLUS')),
    check (condition = 'GOOD' or reason <> '')
);
create index collo_finding_by_shipment on collo_finding (shipment_id, id);
create trigger collo_finding_is_append_only before update or delete on collo_finding
    for each row execute function refuse_change();
create trigger collo_finding_is_not_emptied before truncate on collo_finding
    for each statement execute function refuse_change();
