-- A wrong count of a closed receipt is put right by a step that takes its place: two people, and why (the remark); what the
-- delivery note says is said again. The wrong step stays.
alter table goods_count
    add column noted integer check (noted between 0 and 100000000),
    add column first_person varchar(100),
    add column second_person varchar(100),
    add constraint goods_count_put_right_by_two check (num_nulls(noted, first_person, second_person) in (0, 3)),
    add constraint goods_count_put_right_with_a_reason
        check (noted is null or withdraws is not null and btrim(remark) <> '' and btrim(first_person) <> ''
            and btrim(second_person) <> '' and lower(first_person) <> lower(second_person));

-- What was counted in though it had not come leaves the books without a place.
alter table goods_entry
    alter column to_place drop not null,
    add constraint goods_entry_goes_somewhere check (num_nulls(from_place, to_place) < 2);

-- A step of a claim may say how many pieces are claimed from then on, and takes back what was written down as replaced.
alter table goods_claim_step drop constraint goods_claim_step_replaced_check;
alter table goods_claim_step
    add constraint goods_claim_step_replaced check (replaced between -100000000 and 100000000),
    add column claimed integer check (claimed between 0 and 100000000),
    add column promised boolean not null default false; -- whether somebody said the day; otherwise the office counted it
-- Of what was said before: an answer with another day than the step before it said that day, and it holds until the claim is
-- refused or raised anew.
alter table goods_claim_step disable trigger goods_claim_step_is_append_only;
with spoken as (
    select *, lag(due) over steps is distinct from due and status = 'ANSWERED' and step > 1 as day_said,
        count(*) filter (where status in ('RAISED', 'REFUSED', 'SETTLED')) over steps as round
    from goods_claim_step window steps as (partition by election_code, regency_code, claim order by step)
), promised as (
    select *, bool_or(day_said) over (partition by election_code, regency_code, claim, round order by step) as holds from spoken
)
update goods_claim_step s set promised = true from promised p
    where (p.election_code, p.regency_code, p.claim, p.step) = (s.election_code, s.regency_code, s.claim, s.step)
        and p.holds and s.due is not null and s.status in ('ANSWERED', 'REPLACED');
alter table goods_claim_step enable trigger goods_claim_step_is_append_only;
