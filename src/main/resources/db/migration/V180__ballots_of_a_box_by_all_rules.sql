-- The boxes of a station numbered through, as labels and lists number them: those of the first contest first.
create or replace view box_slot as
    select s.election_code, s.goods_contest, s.contest_code, s.ordinal,
           row_number() over (partition by s.election_code order by o.position nulls last, s.ordinal)::integer as number
    from (select r.election_code, r.goods_contest, r.contest_code,
                 row_number() over (partition by r.election_code, r.contest_code order by r.position, r.n)::integer as ordinal
          from (select r.election_code, r.position, n, coalesce(r.contest_code, '') as goods_contest,
                       coalesce(r.contest_code, c.code, '') as contest_code
                from quantity_rule r
                cross join lateral generate_series(1, r.quantity) n
                left join contest c on c.election_code = r.election_code and c.position = n - 1
                where r.material = 'BALLOT_BOX' and r.basis = 'STATION') r) s
    left join contest o on o.election_code = s.election_code and o.code = s.contest_code;

-- The ballots of a box are those of every rule that puts ballots inside, per voter or per station: those of its contest in
-- the contest's first box, those for all contests in the station's first box.
create or replace view needed_box as
    select s.election_code, s.village_code, s.number as station_number, b.contest_code, b.goods_contest, b.ordinal,
           coalesce((select sum(r.quantity * case r.basis when 'STATION' then 1 else
                         s.male + s.female + ((s.male + s.female) * r.reserve_permille + 999) / 1000 end)
                     from quantity_rule r where r.election_code = s.election_code and r.material = 'BALLOT'
                       and r.basis in ('VOTER', 'STATION') and r.placement = 'INSIDE'
                       and case when r.contest_code is null then b.number = 1
                           else r.contest_code = b.contest_code and b.ordinal = 1 end), 0)::integer as ballots
    from polling_station s join box_slot b on b.election_code = s.election_code;
