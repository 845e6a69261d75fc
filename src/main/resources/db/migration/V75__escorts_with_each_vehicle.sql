-- How many escorts go with each vehicle that leaves a warehouse; null: one goes with each convoy.
alter table warehouse add column escorts_per_vehicle integer check (escorts_per_vehicle between 1 and 50);
