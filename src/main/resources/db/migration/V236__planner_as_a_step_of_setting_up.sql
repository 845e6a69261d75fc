-- Who sets an office up as its administrator needs a planner before warehouses and ways can be described.
alter table setup_later
    drop constraint setup_later_step_check,
    add constraint setup_later_step_check
        check (step in ('VOTERS', 'RULES', 'PLANNER', 'WAREHOUSE', 'VEHICLES', 'ROUTES', 'STORES', 'PEOPLE'));
