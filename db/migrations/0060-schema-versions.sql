-- What is stored keeps the schema version that it was written in, and is read as the current schema has it.
alter table projections add column schema_version integer not null default 1;
grant select (schema_version) on projections to bulkhead_app;

-- A note names a field by the schema of the snapshot that its writer read.
alter table notes add column schema_version integer not null default 1;
grant select (schema_version), insert (schema_version) on notes to bulkhead_app;

-- As before, with the schema version of the body: that of the version's own sections, unless said otherwise.
drop function guard.store_projection(uuid, text, text, text, jsonb, text, jsonb, text);
create function guard.store_projection(
  for_version uuid, at_level text, its_title text, its_summary text, its_facets jsonb, its_revision_summary text, its_body jsonb, its_sha256 text, its_schema_version integer default null
) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v public.versions; o public.organisations; held public.projections;
begin
  select * into v from public.versions where id = for_version;
  if v.id is null or guard.role() <> 'vendor_publisher' or v.organisation_id is distinct from guard.organisation() then
    raise exception 'not yours' using errcode = '42501', constraint = 'store_projection';
  end if;
  select * into held from public.projections p where p.version_id = for_version and p.level = at_level;
  if v.state not in ('draft', 'changes_requested', 'released', 'superseded') or (v.state in ('released', 'superseded') and at_level = 'bilateral'
      and (held.title, held.summary, held.facets, held.body, held.sha256, held.schema_version)
        is distinct from (its_title, its_summary, its_facets, its_body, its_sha256, coalesce(its_schema_version, v.schema_version))) then
    raise exception 'content is frozen' using errcode = '42501', constraint = 'frozen_content';
  end if;
  select * into o from public.organisations where id = v.organisation_id;
  insert into public.projections as p (version_id, level, document_id, kind, organisation_id, organisation_name, organisation_slug, owner_kind,
      title, summary, facets, step, number, assurance, revision_summary, body, sha256, schema_version, submitted_at)
    values (for_version, at_level, v.document_id, v.kind, v.organisation_id, o.name, o.slug, v.owner_kind,
      its_title, its_summary, its_facets, v.step, v.major || '.' || v.minor || '.' || v.patch, v.assurance, its_revision_summary, its_body, its_sha256,
      coalesce(its_schema_version, v.schema_version), now())
    on conflict (version_id, level) do update set title = excluded.title, summary = excluded.summary, facets = excluded.facets, step = excluded.step,
      revision_summary = excluded.revision_summary, body = excluded.body, sha256 = excluded.sha256, schema_version = excluded.schema_version,
      submitted_at = case when p.phase = 'held' then excluded.submitted_at else p.submitted_at end;
end $$;

do $$
begin
  grant create on schema guard to bulkhead_projector;
  alter function guard.store_projection(uuid, text, text, text, jsonb, text, jsonb, text, integer) owner to bulkhead_projector;
  revoke create on schema guard from bulkhead_projector;
end $$;
revoke all on function guard.store_projection(uuid, text, text, text, jsonb, text, jsonb, text, integer) from public;
grant execute on function guard.store_projection(uuid, text, text, text, jsonb, text, jsonb, text, integer) to bulkhead_app;
