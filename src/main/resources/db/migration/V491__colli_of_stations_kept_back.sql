-- What a village or a district holds together travels with a station that leaves, and with one whose boxes stay in the
-- warehouse only where all of them stay there.
create or replace function needed_colli(the_election text, the_regency text)
    returns table (kind text, holder_code text, station_number integer, ordinal integer,
                   with_village text, with_station integer, contents text)
    language sql stable as $$
    with standing as (
        select s.*, exists (select from kept_back_station k where k.election_code = s.election_code
            and k.village_code = s.village_code and k.station_number = s.number) as kept
        from polling_station s
        where s.election_code = the_election and s.village_code like the_regency || '.%'),
    station as (
        select s.village_code, left(s.village_code, 8) as district_code, s.number, s.male + s.female as voters, s.kept,
               row_number() over (partition by s.village_code order by s.kept, s.number) as in_village,
               row_number() over (partition by left(s.village_code, 8) order by s.kept, s.village_code, s.number) as in_district
        from standing s),
    goods as (
        select case r.material when 'VOTING_BOOTH' then 'BOOTHS' when 'RECAP_BOX' then 'FLAT' else 'GOODS' end as kind,
               case r.basis when 'DISTRICT' then s.district_code else s.village_code end as holder_code,
               case when r.basis in ('STATION', 'VOTER') and r.material not in ('VOTING_BOOTH', 'RECAP_BOX')
                   then s.number else 0 end as station_number,
               r.material, coalesce('.' || r.contest_code, '') as contest, s.village_code as with_village,
               s.number as with_station, s.kept,
               sum(r.quantity * case r.basis when 'VOTER' then s.voters + (s.voters * r.reserve_permille + 999) / 1000
                   else 1 end)::integer as pieces
        from station s join quantity_rule r on r.election_code = the_election and r.placement = 'OUTSIDE'
            and r.material <> 'BALLOT_BOX' and (r.basis in ('STATION', 'VOTER') or r.basis = 'VILLAGE' and s.in_village = 1
                or r.basis = 'DISTRICT' and s.in_district = 1)
        group by 1, 2, 3, 4, 5, 6, 7, 8
        having sum(r.quantity) > 0),
    booth as (
        select g.holder_code, g.with_village, g.with_station, g.pieces,
               sum(g.pieces) over (partition by g.holder_code order by g.kept, g.with_village, g.with_station, g.contest
                   rows unbounded preceding) as upto
        from goods g where g.kind = 'BOOTHS'),
    ten as (
        select t.holder_code, n, least(10, t.booths - 10 * (n - 1)) as pieces
        from (select b.holder_code, max(b.upto)::integer as booths from booth b group by 1) t
        cross join lateral generate_series(1, (t.booths + 9) / 10) n)
    select 'BOOTHS', t.holder_code, 0, t.n::integer, b.with_village, b.with_station, 'VOTING_BOOTH=' || t.pieces
    from ten t join booth b on b.holder_code = t.holder_code and b.upto - b.pieces <= 10 * (t.n - 1) and 10 * (t.n - 1) < b.upto
    union all
    select g.kind, g.holder_code, g.station_number, 1, g.first[2], g.first[3]::integer,
           string_agg(g.material || g.contest || '=' || g.pieces, ' ' order by g.material, g.contest)
    from (select o.kind, o.holder_code, o.station_number, o.material, o.contest, sum(o.pieces) as pieces,
                 min(array[o.kept::text, o.with_village, lpad(o.with_station::text, 4, '0')]) as first
          from goods o where o.kind <> 'BOOTHS' group by 1, 2, 3, 4, 5) g
    group by 1, 2, 3, 4, 5, 6
$$;
