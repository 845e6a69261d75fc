-- The passport of a box that was replaced names the one that stands in for it.
create index ballot_box_standing_in on ballot_box (replaces_code) where replaces_code is not null;
