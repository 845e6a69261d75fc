-- Photos that came by a link are evidence: nobody takes them away. Struck out, they are kept with who did so and why.
create table photo_struck (
    photo     bigint primary key references photo,
    struck_at timestamptz not null,
    struck_by varchar(60) not null,
    reason    varchar(200) not null check (reason <> '')
);
create trigger photo_struck_is_append_only before update or delete on photo_struck
    for each row execute function refuse_change();
create trigger photo_by_link_is_kept before delete on photo
    for each row when (old.by_link) execute function refuse_change();
