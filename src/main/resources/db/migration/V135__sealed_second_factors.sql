-- Secrets of second factors are kept sealed (AES-GCM, a key that is not in the database): a copy of the database alone
-- makes no codes. Those from before are sealed at the next start.
alter table second_factor drop constraint second_factor_secret_check;
alter table second_factor alter column secret type varchar(200);
alter table second_factor add constraint second_factor_secret_check
    check (secret ~ '^[A-Z2-7]+$' or secret ~ '^1:[A-Za-z0-9+/]+=*$');
