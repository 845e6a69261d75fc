-- Letters whose text an office has changed; where it has not, ours is printed.
create table letter_text (
    regency_code text    not null references regency (code),
    letter       text    not null check (letter in ('ASSIGNMENT', 'COVERING')),
    text         text    not null check (length(text) between 1 and 4000),
    version      integer not null,
    primary key (regency_code, letter)
);
