-- What follows when a way is closed is kept with all else that was worked out.
drop table contingency;
