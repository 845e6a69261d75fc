-- The types of vehicles that people chose for what stays together, leg by leg and with commas, empty where any will do
-- ("TRUK," for the first of two legs); null where nobody chose any.
alter table schedule_village
    add column chosen_vehicles varchar(400) check (chosen_vehicles ~ '^[A-Z0-9-]*(,[A-Z0-9-]*)*$');
