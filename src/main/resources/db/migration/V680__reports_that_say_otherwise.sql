-- What somebody says of a hand-over otherwise than what was recorded before; both stay until a person decides.
create table hand_over_report (
    number      integer generated always as identity primary key,
    movement    integer not null references tour_movement on delete cascade,
    stop        varchar(17) not null,                       -- the first stop of the door at which it was handed over
    told        text not null,
    handed_at   timestamptz not null,
    reported_at timestamptz not null,
    noted_by    varchar(60) not null default '',            -- who typed what came by telephone
    accepted    boolean,
    reason      varchar(500),
    decided_at  timestamptz,
    decided_by  varchar(60),
    check ((decided_at is null) = (accepted is null) and (decided_at is null) = (reason is null)
        and (decided_at is null) = (decided_by is null))
);
create index hand_over_report_of on hand_over_report (movement);
