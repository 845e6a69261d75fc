-- Whose turn a search is, who works on it and whether it is to stop stands with its job; here is what it is about.
delete from plan_search where state <> 'DONE';
alter table plan_search
    drop column state,
    drop column runner,
    drop column heartbeat,
    drop column stop_asked,
    drop constraint plan_search_seconds_check;
update plan_search set seconds = 300 where seconds > 300;
alter table plan_search add check (seconds between 1 and 300);
