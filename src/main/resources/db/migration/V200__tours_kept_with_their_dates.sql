-- When boxes have to be at the PPK is worked out from what is known now, not kept from the day of planning.
alter table leg_plan drop column at_ppk;
