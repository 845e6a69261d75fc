-- Which forms have been sent, so that one that is sent again is told from another one: a row for each that was taken, kept
-- for a week.
create table posted_form (
    token   uuid not null,
    actor   text not null,
    content text not null check (content ~ '^[0-9a-f]{64}$'), -- SHA-256 of what was sent
    answer  text, -- the address that the sender was led to; null while the first sending is being worked on
    at      timestamptz not null default now(),
    primary key (token, actor)
);
create index posted_form_at on posted_form (at);
