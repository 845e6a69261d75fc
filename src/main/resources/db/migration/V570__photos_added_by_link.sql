-- A name that somebody gave who holds a link is no account's, even where an account is called the same.
alter table photo add by_link boolean not null default false;
alter table photo disable trigger photo_is_not_changed;
update photo set by_link = true from road_incident told
    where told.by_link and photo.subject = 'incident:' || told.number and photo.recorded_by = told.reported_by;
alter table photo enable trigger photo_is_not_changed;
