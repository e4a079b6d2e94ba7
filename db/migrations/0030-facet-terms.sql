-- What lists are narrowed by: one row for each value of each facet of what readers find in lists, and one for each
-- product record that it names. Text equality is leakproof, so a term can be an index condition under row-level
-- security; reaching into jsonb cannot.
create table facet_terms (
  version_id uuid not null,
  level text not null,
  term text not null,
  kind text not null,
  organisation_id uuid not null,
  released_at timestamptz not null,
  -- The organisation is in both indexes because row-level security asks for it: so neither needs the table itself.
  primary key (version_id, level, term) include (organisation_id),
  foreign key (version_id, level) references projections (version_id, level) on delete cascade
);
create index facet_terms_by_term on facet_terms (term, level, kind, released_at desc, version_id desc) include (organisation_id);

call guard.put_under_guard('facet_terms');
grant select (version_id, level, term, kind, organisation_id, released_at) on facet_terms to bulkhead_app;

-- The same readers as those of the projection that a row is about.
create policy owner_reads_bilateral on facet_terms for select to bulkhead_app
  using (organisation_id = (select guard.organisation()) and (select guard.is_vendor()) and level = 'bilateral');
create policy reader_reads_released on facet_terms for select to bulkhead_app
  using (level = (select guard.base_level()) and organisation_id is distinct from (select guard.organisation()));
create policy projector_writes on facet_terms to bulkhead_projector using (true) with check (true);
grant select, insert, delete on facet_terms to bulkhead_projector;

-- Enumerated values are words; several are parted by one space. A facet that is a text in words gives terms that no list
-- asks for. Near misses name no product, whatever their body holds.
create function guard.terms_of(kind text, facets jsonb, body jsonb) returns setof text language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select f.key || '=' || word from jsonb_each_text(facets) f cross join lateral regexp_split_to_table(f.value, ' ') word
    where f.value ~ '^[A-Za-z0-9_]+( [A-Za-z0-9_]+)*$'
  union
  select 'product=' || (named ->> 'product')
    from jsonb_array_elements(case jsonb_typeof(body #> '{body,about,products}') when 'array' then body #> '{body,about,products}' else '[]' end) named
    where named ->> 'product' ~ '^[0-9a-f-]{36}$' and kind <> 'near_miss'
$$;

create function guard.keep_facet_terms() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  delete from public.facet_terms t where t.version_id = new.version_id and t.level = new.level;
  if new.phase = 'released' and new.shown and new.current then
    insert into public.facet_terms (version_id, level, term, kind, organisation_id, released_at)
      select new.version_id, new.level, term, new.kind, new.organisation_id, new.released_at from guard.terms_of(new.kind, new.facets, new.body) term;
  end if;
  return null;
end $$;
revoke all on function guard.terms_of(text, jsonb, jsonb), guard.keep_facet_terms() from public;
grant execute on function guard.terms_of(text, jsonb, jsonb), guard.keep_facet_terms() to bulkhead_projector;
create trigger keep_facet_terms after insert or update of phase, shown, current, facets, body, released_at, organisation_id on projections
  for each row execute function guard.keep_facet_terms();

insert into facet_terms (version_id, level, term, kind, organisation_id, released_at)
  select p.version_id, p.level, term, p.kind, p.organisation_id, p.released_at
  from projections p cross join lateral guard.terms_of(p.kind, p.facets, p.body) term where p.phase = 'released' and p.shown and p.current;

alter table projections drop column host_impact, drop column incident_kind, drop column severity;
