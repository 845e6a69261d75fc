-- Tries to sign in with names that no account has. What was typed may be a password: only a mark of it is kept, made with a key
-- that each start draws anew and nobody keeps.
create table unknown_name (
    day     date not null,
    network varchar(64) not null,
    mark    varchar(12) not null check (mark ~ '^[0-9a-f]*$'), -- '': names beyond those told apart
    tries   bigint not null check (tries > 0),
    primary key (day, network, mark)
);
