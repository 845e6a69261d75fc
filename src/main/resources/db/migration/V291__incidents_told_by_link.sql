-- Incidents that were told without an account, by whoever holds the link of a movement: of them only a name is known.
alter table road_incident add by_link boolean not null default false, add check (not by_link or movement is not null);
