-- Which boxes a movement of the last leg carries, where an office keeps them one by one.
create table movement_box (
    movement     integer not null references tour_movement on delete cascade,
    village_code varchar(13) not null references village on update cascade,
    code         varchar(9) not null,
    primary key (movement, code)
);
create index movement_box_by_code on movement_box (code);
