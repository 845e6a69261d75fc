-- A difference is claimed once: of a line of a receipt by its kind and whose the goods are, of a sorting lot by its kind.
create unique index goods_claim_once_of_line
    on goods_claim (election_code, regency_code, receipt, line, kind, meant_for) where receipt is not null;
create unique index goods_claim_once_of_lot
    on goods_claim (election_code, regency_code, lot, kind) where lot is not null;
