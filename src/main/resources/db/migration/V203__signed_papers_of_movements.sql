-- Whether the paper of a movement has come back signed, and who filed it.
alter table tour_movement add filed_at timestamptz, add filed_by varchar(60),
    add check ((filed_at is null) = (filed_by is null));
