-- Which forms have been sent, so that one that is sent again is told from another one.

create table posted_form (
    token uuid not null,
    actor text not null,
    content text not null check (content ~ '^[0-9a-f]{64}$'),
    answer text, -- the address that the sender was led to; null while the first sending is being worked on
    at timestamptz not null default now(),
    primary key (token, actor)
);

comment on table posted_form is 'One row for each form that has been sent and taken; kept for a week.';
comment on column posted_form.content is 'SHA-256 of what was sent.';

create index posted_form_at on posted_form (at);
