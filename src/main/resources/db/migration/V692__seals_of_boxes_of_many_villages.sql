-- A box whose seal goes on with it is named with its village where boxes of several travel together.
alter table movement_seal alter column box type varchar(200);
