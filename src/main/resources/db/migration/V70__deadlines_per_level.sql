-- Days before voting by whose end boxes must have arrived, level by level. Elections that exist go on with the day before
-- voting for the district committees, as their schedules were planned; new ones begin with two days before.
alter table election
    add column ppk_days_before integer not null default 1,
    add column pps_days_before integer not null default 1,
    add column tps_days_before integer not null default 1;
alter table election alter column ppk_days_before set default 2;
alter table election add constraint election_deadlines check (
    1 <= tps_days_before and tps_days_before <= pps_days_before
    and pps_days_before <= ppk_days_before and ppk_days_before <= 14);
