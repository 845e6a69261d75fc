-- Takes everything away that was done in an example of the demo; regions and the journal with its chains stay: their
-- guards are not touched, so that nobody waits who writes a line meanwhile. This is the only door
-- through which rows leave tables that only grow, and it exists in databases of the demo alone.
create or replace function forget_demo_office(office text, keep_accounts text[]) returns void
    language plpgsql as $$
declare
    within constant text := office || '.%';
    kept   regclass;
begin
    if not exists (select from demo_regency where code = office) then
        raise exception 'regency % is not the demo''s', office using errcode = 'integrity_constraint_violation';
    end if;
    set constraints all immediate;
    for kept in select distinct tgrelid::regclass from pg_trigger -- those asked before a row is deleted
        where not tgisinternal and tgtype & 10 = 10 and tgrelid not in
                ('journal_entry'::regclass, 'journal_link'::regclass, 'demo_regency'::regclass)
    loop
        execute format('alter table %s disable trigger user', kept);
    end loop;

    delete from label_print where regency_code = office;
    delete from box_seal where regency_code = office;
    delete from packing_table where regency_code = office;
    delete from box_minutes_box where regency_code = office;
    delete from box_minutes where regency_code = office;
    delete from box_event where regency_code = office;
    delete from chain_head where scope like 'boxes/%/' || office;
    delete from collo_finding where shipment_id in (select id from shipment where regency_code = office);
    delete from collo where regency_code = office;
    delete from ballot_box where regency_code = office;
    delete from box_keeping where regency_code = office;
    delete from contradiction where shipment_id in (select id from shipment where regency_code = office);
    delete from colli_correction where shipment_id in (select id from shipment where regency_code = office);
    delete from receipt_line where shipment_id in (select id from shipment where regency_code = office);
    delete from receipt where shipment_id in (select id from shipment where regency_code = office);
    delete from shipment_incident where shipment_id in (select id from shipment where regency_code = office);
    delete from shipment_stay where shipment_id in (select id from shipment where regency_code = office);
    delete from shipment where regency_code = office;
    delete from shipment_register where regency_code = office;
    delete from tour_movement where district_code like within;
    delete from closed_way where district_code like within;
    delete from leg_plan where district_code like within;
    delete from counting_hour where district_code like within;
    delete from leg_way where district_code like within;
    delete from leg_stop where district_code like within;
    delete from leg_vehicle where district_code like within;
    delete from last_leg where district_code like within;
    delete from grading where regency_code = office;
    delete from setup_later where regency_code = office;
    delete from schedule where regency_code = office;
    delete from sorting_count where regency_code = office;
    delete from sorting_lot_source where regency_code = office;
    delete from sorting_lot where regency_code = office;
    delete from goods_claim_step where regency_code = office;
    delete from goods_claim where regency_code = office;
    delete from goods_count where regency_code = office;
    delete from goods_receipt_line where regency_code = office;
    delete from goods_receipt where regency_code = office;
    delete from goods_order where regency_code = office;
    delete from goods_entry where regency_code = office;
    delete from stock_entry where warehouse_id in (select id from warehouse where regency_code = office);
    delete from stock_item where warehouse_id in (select id from warehouse where regency_code = office);
    delete from voter_import_change where village_code like within;
    delete from voter_import where region_code = office or region_code like within;
    delete from polling_station where village_code like within;
    delete from route where district_code like within;
    delete from district_store where district_code like within;
    delete from photo_struck where photo in (select id from photo where regency = office);
    delete from photo where regency = office;
    delete from room_offer where regency_code = office;
    delete from keeping_check_line where check_id in (select id from keeping_check where regency_code = office);
    delete from keeping_check where regency_code = office;
    delete from keeping_visit where regency_code = office;
    delete from keeping_key where regency_code = office;
    delete from keeping_guard where regency_code = office;
    delete from vehicle_type where regency_code = office;
    delete from warehouse where regency_code = office;
    delete from account where (area = office or area like within) and not username = any (keep_accounts);

    for kept in select distinct tgrelid::regclass from pg_trigger where tgenabled = 'D' and not tgisinternal loop
        execute format('alter table %s enable trigger user', kept);
    end loop;
end $$;
