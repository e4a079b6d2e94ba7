-- The address of a product's page, fixed when the product is added. Apart from the record itself, which only its
-- organisation reads: what others call the product they take from documents that they may read.
create table product_addresses (
  product_id uuid primary key references products (id) on delete cascade,
  organisation_id uuid not null references organisations (id),
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  unique (organisation_id, slug)
);

call guard.put_under_guard('product_addresses');
grant select (product_id, organisation_id, slug) on product_addresses to bulkhead_app;

-- Whoever reads a release that names the product, and nobody else; to others it does not exist. A document of another
-- organisation may name it and opens nothing.
create policy reader_of_a_release_that_names_it on product_addresses for select to bulkhead_app
  using (exists (select from facet_terms t where t.organisation_id = product_addresses.organisation_id and t.term = 'product=' || product_addresses.product_id));
create policy projector_gives_addresses on product_addresses to bulkhead_projector using (true) with check (true);
grant select, insert on product_addresses to bulkhead_projector;

create function guard.words_as_slug(words text) returns text language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select coalesce(nullif(trim(both '-' from left(trim(both '-' from regexp_replace(lower(regexp_replace(normalize(words, nfkd), '[\u0300-\u036f]', '', 'g')), '[^a-z0-9]+', '-', 'g')), 60)), ''), 'product')
$$;

-- Two names of one organisation may come down to the same words; the later one gets a number.
create function guard.give_address_to(product uuid, of_organisation uuid, its_name text) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare words text := guard.words_as_slug(its_name); tries integer := 1;
begin
  loop
    insert into public.product_addresses (product_id, organisation_id, slug)
      values (product, of_organisation, words || case when tries > 1 then '-' || tries else '' end) on conflict (organisation_id, slug) do nothing;
    exit when found;
    tries := tries + 1;
  end loop;
end $$;

create function guard.give_product_address() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform guard.give_address_to(new.id, new.organisation_id, new.name);
  return null;
end $$;

select guard.give_address_to(id, organisation_id, name) from products order by created_at, id;

do $$
declare f text;
begin
  grant create on schema guard to bulkhead_projector;
  foreach f in array array['guard.words_as_slug(text)', 'guard.give_address_to(uuid, uuid, text)', 'guard.give_product_address()'] loop
    execute 'revoke all on function ' || f || ' from public';
    execute 'alter function ' || f || ' owner to bulkhead_projector';
  end loop;
  revoke create on schema guard from bulkhead_projector;
end $$;
create trigger give_product_address after insert on products for each row execute function guard.give_product_address();
