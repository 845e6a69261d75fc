-- Whether the signed record of a shipment has come back to the office and is filed, as for the movements of the last leg.
alter table shipment add filed_at timestamptz, add filed_by varchar(60),
    add check ((filed_at is null) = (filed_by is null));
