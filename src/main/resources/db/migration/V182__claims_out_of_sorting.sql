-- Damage that only the sorting finds is claimed too: such a claim stands on a lot instead of a line of a receipt.
alter table goods_claim
    alter column receipt drop not null,
    alter column line drop not null,
    add column lot integer,
    add foreign key (election_code, regency_code, lot) references sorting_lot,
    add constraint goods_claim_stands_on_one_paper
        check ((receipt is null) = (line is null) and (receipt is null) <> (lot is null));
