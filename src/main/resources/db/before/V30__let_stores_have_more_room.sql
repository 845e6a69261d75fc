-- More room in a district's store is something a schedule may assume.

alter table schedule_assumption drop constraint schedule_assumption_lever_check;
alter table schedule_assumption add constraint schedule_assumption_lever_check
    check (lever in ('WAVE_ON_A_DAY', 'ROOM', 'VEHICLES', 'ESCORTS', 'ASSEMBLED_IN_DISTRICT', 'AGREED_DATE',
        'STORE_RELEASE', 'STORE_ROOM', 'CLOSED_DAY', 'CLOSED_WAY'));
