-- Planned again, a load may get the code of one that goes at the same time: only what is kept in the end must be distinct.
alter table schedule_consignment drop constraint schedule_consignment_twice;
alter table schedule_consignment add constraint schedule_consignment_twice unique (schedule_id, code)
    deferrable initially deferred;
