-- What the meeting said to the day a PPK asked for (usul PPK): accepted or refused, by whom, when and why.

alter table schedule_district
    add column answer      varchar(8) check (answer in ('ACCEPTED', 'REFUSED')),
    add column answer_note varchar(500) check (answer_note <> ''),
    add column answered_by varchar(120),
    add column answered_at timestamptz,
    add check (answer is null or wish is not null),
    add check ((answer is null) = (answered_by is null)),
    add check ((answer is null) = (answered_at is null)),
    add check (answer is not null or answer_note is null),
    add check (answer <> 'REFUSED' or answer_note is not null);
