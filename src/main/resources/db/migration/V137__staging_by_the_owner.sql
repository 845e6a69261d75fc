-- The application's own role makes no tables: those of an import on its way are made and dropped by the owner's functions, and
-- the role that asked may do with their rows what it likes.
create function unstage_voters(import bigint) returns void
    language plpgsql security definer set search_path from current as $$
begin
    execute format('drop table if exists voter_staged_place_%s, voter_staged_row_%s, voter_staged_change_%s',
        import, import, import);
end $$;

create function stage_voters(import bigint) returns void
    language plpgsql security definer set search_path from current as $$
declare
    part text;
begin
    perform unstage_voters(import);
    execute format('create table voter_staged_place_%s (
        place integer not null, line integer not null, code varchar(13) not null, province varchar(100) not null,
        regency varchar(100) not null, district varchar(100) not null, village varchar(100) not null,
        region_code varchar(13))', import);
    execute format('create table voter_staged_row_%s (
        line integer not null, place integer not null, number integer not null, male integer not null,
        female integer not null, total integer not null)', import);
    execute format('create table voter_staged_change_%s (
        village_code varchar(13) not null, number integer not null, male_before integer, female_before integer,
        male_after integer, female_after integer)', import);
    if session_user <> current_user then
        foreach part in array array['place', 'row', 'change'] loop
            execute format('grant select, insert, update, delete, truncate on voter_staged_%s_%s to %I',
                part, import, session_user);
        end loop;
    end if;
end $$;

-- Whoever is not the owner may not have statistics gathered.
create function count_staged_voters(import bigint, part text) returns void
    language plpgsql security definer set search_path from current as $$
begin
    execute format('analyze voter_staged_%s_%s',
        case when part in ('place', 'row', 'change') then part end, import);
end $$;
