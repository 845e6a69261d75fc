-- The vehicle of a movement by its plate, who escorts it, and the seals of its load.
alter table tour_movement add plate varchar(100) not null default '',
    add escorts varchar(200) not null default '',
    add seals varchar(200) not null default '';
