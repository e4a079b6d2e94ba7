-- An earlier text says in which schema it was written: its draft may be of a newer one by the time that somebody wants it back.
alter table section_revisions add column schema_version integer check (schema_version > 0);
update section_revisions r set schema_version = v.schema_version from versions v where v.id = r.version_id;
alter table section_revisions alter column schema_version set not null;

grant select (schema_version), insert (schema_version) on section_revisions to bulkhead_app;
drop policy vendor_keeps_what_stands on section_revisions;
create policy vendor_keeps_what_stands on section_revisions for insert to bulkhead_app
  with check (organisation_id = (select guard.organisation()) and (select guard.is_vendor())
    and exists (select from sections s join versions v on v.id = s.version_id
      where s.version_id = section_revisions.version_id and s.key = section_revisions.key and s.organisation_id = section_revisions.organisation_id
        and s.revision = section_revisions.revision and s.touched_at = section_revisions.touched_at and s.touched_by is not distinct from section_revisions.touched_by
        and v.schema_version = section_revisions.schema_version and v.state in ('draft', 'changes_requested')));
