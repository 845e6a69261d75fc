-- Photos, made anew on the server; subject is the thing they belong to, as the journal names it.
create table photo (
    id          bigint generated always as identity primary key,
    subject     varchar(160) not null check (subject <> ''),
    code        varchar(32) not null unique check (code ~ '^[0-9a-f]{32}$'),
    words       varchar(100) not null,
    jpeg        bytea not null check (octet_length(jpeg) between 1 and 5000000),
    width       integer not null check (width between 1 and 1600),
    height      integer not null check (height between 1 and 1600),
    recorded_at timestamptz not null,
    recorded_by varchar(60) not null
);
alter table photo alter column jpeg set storage external; -- nothing in it can be packed once more
create index photo_by_subject on photo (subject, id);
create trigger photo_is_not_changed before update on photo
    for each row execute function refuse_change();
