-- Summed within each regency first: flat, the join of a nation's stations with its regencies was planned without the index
-- where the table had no statistics yet, as after the first import.
create or replace function tally_reserves(election text, regencies text[], permilles integer[]) returns void
    language sql set enable_seqscan = off as $$
    insert into regency_reserve
    select election, r.code, each.permille, each.reserve
    from unnest(regencies) r (code) cross join lateral (
        select p.permille, sum(((s.male + s.female)::bigint * p.permille + 999) / 1000) as reserve
        from stations_within(election, r.code) s cross join unnest(permilles) p (permille)
        group by p.permille) each
$$;
