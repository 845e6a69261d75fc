-- A count of a receipt that is put right after its sheets were sorted says how many of what it lacks sorting has found, and claimed,
-- already: those are claimed once.
alter table goods_count
    add column sorted_missing integer not null default 0 check (sorted_missing between 0 and 100000000),
    add column sorted_damaged integer not null default 0 check (sorted_damaged between 0 and 100000000),
    add constraint goods_count_found_by_sorting check (noted is not null or (sorted_missing = 0 and sorted_damaged = 0));
