-- What stands on the papers of a regency's office: where it is, and who signs. Empty where nobody has said it yet.
create table office (
    regency_code varchar(5) primary key references regency,
    address      varchar(200) not null default '',
    contact      varchar(150) not null default '',
    place        varchar(60) not null default '',
    chair        varchar(100) not null default '',
    secretary    varchar(100) not null default '',
    storekeeper  varchar(100) not null default '',
    version      integer not null default 0
);
