-- What readers narrow a list by. Reaching into jsonb is not leakproof, so under row-level security it cannot be an index
-- condition; these columns can.
alter table projections
  add column host_impact text generated always as (facets ->> 'host_impact') stored,
  add column incident_kind text generated always as (facets ->> 'incident_kind') stored,
  add column severity text generated always as (facets ->> 'severity') stored;

create index projections_released_by_host_impact on projections (level, kind, host_impact, released_at desc, version_id desc)
  where phase = 'released' and shown and current;
create index projections_released_by_incident_kind on projections (level, kind, incident_kind, released_at desc, version_id desc)
  where phase = 'released' and shown and current;
create index projections_released_by_severity on projections (level, kind, severity, released_at desc, version_id desc)
  where phase = 'released' and shown and current;

-- A Microsoft admin learns the title of what the public may read, and of nothing else (rulings 15).
drop policy anyone_reads_tombstones on tombstones;
create policy reader_reads_tombstones on tombstones for select to bulkhead_app
  using (widest = 'public' or ((select guard.kind()) = 'person' and (select guard.role()) <> 'microsoft_admin')
    or organisation_id = (select guard.organisation()));

-- The same rule as before; asked in the order of an index, because the planner would read the whole table for an
-- organisation that has released nothing.
drop policy public_reads_releasing_organisations on organisations;
create policy public_reads_releasing_organisations on organisations for select to bulkhead_app
  using ((select guard.kind()) = 'public' and (
    select p.version_id from projections p where p.organisation_id = organisations.id and p.level = 'public'
    order by p.kind, p.released_at desc, p.version_id desc limit 1) is not null);
