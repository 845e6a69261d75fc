-- What was recorded of a hand-over first stays beside what holds now, with the time at which it was told.
alter table tour_hand_over add told_at timestamptz;
alter table hand_over_report
    add recorded boolean not null default false,            -- it stood in the register until another report held
    add check (not recorded or decided_at is not null and not accepted);
