-- What the stations of a regency come to, so that a province or the nation is summed from hundreds of rows and not from
-- 820,161. Triggers keep it in the transaction that changes a station, whoever changes it.
create table regency_tally (
    election_code varchar(40) not null references election,
    regency_code  varchar(5) not null references regency,
    districts     integer not null check (districts > 0),
    villages      integer not null check (villages >= districts),
    stations      integer not null check (stations >= villages),
    special       integer not null check (special between 0 and stations),
    male          integer not null check (male >= 0),
    female        integer not null check (female >= 0),
    primary key (election_code, regency_code)
);

-- The ballots in reserve at a permille that a rule of the election asks for, rounded up at each station, then summed.
create table regency_reserve (
    election_code varchar(40) not null,
    regency_code  varchar(5) not null,
    permille      integer not null check (permille between 1 and 1000),
    reserve       integer not null check (reserve >= 0),
    primary key (election_code, regency_code, permille),
    foreign key (election_code, regency_code) references regency_tally on delete cascade
);

-- The stations of a region by its code, found by the index on the beginning of codes in a database of any collation.
create function stations_within(election text, region text) returns setof polling_station
    language sql stable as $$
    select * from polling_station
    where election_code = election and village_code ~>=~ (region || '.') and village_code ~<~ (region || '/')
$$;

create function tally_reserves(election text, regencies text[], permilles integer[]) returns void
    language sql set enable_seqscan = off as $$
    insert into regency_reserve
    select election, r.code, p.permille, sum(((s.male + s.female)::bigint * p.permille + 999) / 1000)
    from unnest(regencies) r (code) cross join lateral stations_within(election, r.code) s
        cross join unnest(permilles) p (permille)
    group by r.code, p.permille
$$;

create function tally_regencies(election text, regencies text[]) returns void
    language plpgsql set enable_seqscan = off as $$
begin
    -- One at a time for each regency, and never while the election's rules ask for another reserve.
    perform pg_advisory_xact_lock_shared(hashtextextended('tally:' || election, 0));
    perform pg_advisory_xact_lock(hashtextextended('tally:' || election || '/' || code, 0))
    from (select code from unnest(regencies) r (code) order by code) sorted;

    delete from regency_tally where election_code = election and regency_code = any (regencies);
    insert into regency_tally
    select election, r.code, count(distinct left(v.code, 8)), count(*), sum(v.stations), sum(v.special), sum(v.male),
           sum(v.female)
    from unnest(regencies) r (code) cross join lateral (
        select village_code as code, count(*) as stations, count(*) filter (where number > 900) as special,
               sum(male) as male, sum(female) as female
        from stations_within(election, r.code) group by 1) v
    group by r.code;
    perform tally_reserves(election, regencies, array(
        select distinct reserve_permille from quantity_rule where election_code = election and reserve_permille > 0));
end $$;

create function tally_changed_stations() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        perform tally_regencies(election_code, array_agg(distinct left(village_code, 5)))
        from (select election_code, village_code from gone union all select election_code, village_code from come) changed
        group by election_code;
    elsif tg_op = 'INSERT' then
        perform tally_regencies(election_code, array_agg(distinct left(village_code, 5))) from come group by election_code;
    elsif tg_op = 'DELETE' then
        perform tally_regencies(election_code, array_agg(distinct left(village_code, 5))) from gone group by election_code;
    else
        delete from regency_tally;
    end if;
    return null;
end $$;

create trigger tally_added after insert on polling_station
    referencing new table as come for each statement execute function tally_changed_stations();
create trigger tally_changed after update on polling_station
    referencing old table as gone new table as come for each statement execute function tally_changed_stations();
create trigger tally_removed after delete on polling_station
    referencing old table as gone for each statement execute function tally_changed_stations();
create trigger tally_emptied after truncate on polling_station
    for each statement execute function tally_changed_stations();

-- A rule may ask for a reserve that no rule asked for before, or be the last that asked for one.
create function tally_asked_reserve() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('tally:' || coalesce(new.election_code, old.election_code), 0));
    if tg_op <> 'INSERT' then
        delete from regency_reserve where election_code = old.election_code and permille = old.reserve_permille
            and not exists (select from quantity_rule r
                where r.election_code = old.election_code and r.reserve_permille = old.reserve_permille);
    end if;
    if tg_op <> 'DELETE' and new.reserve_permille > 0 then
        perform tally_reserves(
            new.election_code,
            array(select regency_code from regency_tally t where t.election_code = new.election_code and not exists (
                select from regency_reserve r where r.election_code = t.election_code
                    and r.regency_code = t.regency_code and r.permille = new.reserve_permille)),
            array[new.reserve_permille]);
    end if;
    return null;
end $$;

create trigger tally_asked after insert or delete on quantity_rule
    for each row execute function tally_asked_reserve();
create trigger tally_asked_otherwise after update of election_code, reserve_permille on quantity_rule
    for each row when (old.reserve_permille <> new.reserve_permille or old.election_code <> new.election_code)
    execute function tally_asked_reserve();

-- The stations that are there already.
select tally_regencies(election_code, array_agg(distinct left(village_code, 5))) from polling_station group by election_code;
