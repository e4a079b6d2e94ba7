-- Projections are written here only: the app role has no right to change a row of the table.
create policy projector_reads_versions on versions for select to bulkhead_projector using (true);
create policy projector_supersedes on versions for update to bulkhead_projector using (state = 'released') with check (state = 'superseded');
create policy projector_reads_documents on documents for select to bulkhead_projector using (true);
create policy projector_gives_slug on documents for update to bulkhead_projector using (slug is null) with check (slug is not null);
create policy projector_reads_organisations on organisations for select to bulkhead_projector using (true);
create policy projector_reads_tombstones on tombstones for select to bulkhead_projector using (true);
create policy projector_writes on projections to bulkhead_projector using (true) with check (true);
create policy projector_bumps on publication_epoch to bulkhead_projector using (true) with check (true);
grant select on versions, documents, organisations, tombstones to bulkhead_projector;
grant update (state) on versions to bulkhead_projector;
grant update (slug) on documents to bulkhead_projector;
grant select, insert, update on projections to bulkhead_projector;
grant select, update on publication_epoch to bulkhead_projector;

-- One level of one version of the caller's own organisation. Content is frozen by submitting: after that only a change
-- of audience stores again, and then what the owner reads must stay the same.
create function guard.store_projection(
  for_version uuid, at_level text, its_title text, its_summary text, its_facets jsonb, its_revision_summary text, its_body jsonb, its_sha256 text
) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v public.versions; o public.organisations; held public.projections;
begin
  select * into v from public.versions where id = for_version;
  if v.id is null or guard.role() <> 'vendor_publisher' or v.organisation_id is distinct from guard.organisation() then
    raise exception 'not yours' using errcode = '42501', constraint = 'store_projection';
  end if;
  select * into held from public.projections p where p.version_id = for_version and p.level = at_level;
  if v.state not in ('draft', 'changes_requested', 'released', 'superseded') or (v.state in ('released', 'superseded') and at_level = 'bilateral'
      and (held.title, held.summary, held.facets, held.body, held.sha256) is distinct from (its_title, its_summary, its_facets, its_body, its_sha256)) then
    raise exception 'content is frozen' using errcode = '42501', constraint = 'frozen_content';
  end if;
  select * into o from public.organisations where id = v.organisation_id;
  insert into public.projections as p (version_id, level, document_id, kind, organisation_id, organisation_name, organisation_slug, owner_kind,
      title, summary, facets, step, number, assurance, revision_summary, body, sha256, submitted_at)
    values (for_version, at_level, v.document_id, v.kind, v.organisation_id, o.name, o.slug, v.owner_kind,
      its_title, its_summary, its_facets, v.step, v.major || '.' || v.minor || '.' || v.patch, v.assurance, its_revision_summary, its_body, its_sha256, now())
    on conflict (version_id, level) do update set title = excluded.title, summary = excluded.summary, facets = excluded.facets, step = excluded.step,
      revision_summary = excluded.revision_summary, body = excluded.body, sha256 = excluded.sha256,
      submitted_at = case when p.phase = 'held' then excluded.submitted_at else p.submitted_at end;
end $$;

create function guard.phase_of(state text) returns text language sql immutable set search_path = pg_catalog, pg_temp as
$$ select case when state in ('submitted', 'in_review') then 'review' when state in ('released', 'superseded') then 'released'
     when state = 'withdrawn' then 'withdrawn' else 'held' end $$;

-- Words of the title and the random end of the id: readable, and nothing that can be counted or guessed.
create function guard.slug_of(title text, id text) returns text language sql immutable set search_path = pg_catalog, pg_temp as
$$ select trim(both '-' from left(trim(both '-' from regexp_replace(lower(regexp_replace(normalize(title, nfkd), '[\u0300-\u036f]', '', 'g')), '[^a-z0-9]+', '-', 'g')), 60))
     || '-' || lower(right(id, 6)) $$;

-- For each level: show the new version where it is opened that wide and differs from the one shown before.
create function guard.open_release(v public.versions) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare p public.projections; before public.projections; its_slug text;
begin
  if exists (select from public.tombstones t where t.document_id = v.document_id) then
    raise exception 'a withdrawn document stays withdrawn' using errcode = '42501', constraint = 'withdrawn_documents';
  end if;
  select slug into its_slug from public.documents where id = v.document_id;
  if its_slug is null then
    select guard.slug_of(t.title, v.document_id) into its_slug from public.projections t where t.version_id = v.id and t.level = 'public';
    update public.documents set slug = its_slug where id = v.document_id;
  end if;
  update public.projections set slug = its_slug, widest = v.widest, assurance = v.assurance, released_at = v.released_at, number = v.major || '.' || v.minor || '.' || v.patch,
      first_released_at = coalesce((select min(r.released_at) from public.versions r where r.document_id = v.document_id and r.state in ('released', 'superseded', 'withdrawn')), v.released_at)
    where version_id = v.id;
  if v.widest <> 'public' then
    update public.projections set shown = false, current = false where document_id = v.document_id and guard.rank_of(level) < guard.rank_of(v.widest);
  end if;
  for p in select * from public.projections where version_id = v.id and guard.rank_of(level) >= guard.rank_of(v.widest) loop
    select * into before from public.projections b where b.document_id = v.document_id and b.level = p.level and b.current and b.version_id <> v.id;
    if before.version_id is not null and before.sha256 = p.sha256 and before.assurance = p.assurance then continue; end if;
    update public.projections set current = false where document_id = v.document_id and level = p.level and current;
    update public.projections set current = true, shown = true where version_id = v.id and level = p.level;
  end loop;
end $$;

create function guard.follow_state() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare now_at bigint;
begin
  update public.projections set phase = guard.phase_of(new.state),
      shown = shown and new.state <> 'withdrawn', current = current and new.state <> 'withdrawn'
    where version_id = new.id;
  if new.state = 'released' then
    perform guard.open_release(new);
    update public.versions set state = 'superseded' where document_id = new.document_id and id <> new.id and state = 'released';
  end if;
  if new.state in ('released', 'withdrawn') then
    update public.publication_epoch set epoch = epoch + 1 returning epoch into now_at;
    perform pg_notify('publication', now_at::text);
  end if;
  return null;
end $$;

-- A patch changes the audience, or confirms; it carries the assurance of the version that it repeats, so it must repeat it.
create function guard.check_patch() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare base public.versions;
begin
  select * into base from public.versions b where b.document_id = new.document_id and b.state = 'released' and b.id <> new.id;
  if base.id is null or (select p.body from public.projections p where p.version_id = base.id and p.level = 'bilateral')
      is distinct from (select p.body from public.projections p where p.version_id = new.id and p.level = 'bilateral') then
    raise exception 'a patch repeats the released version' using errcode = '42501', constraint = 'patch_repeats';
  end if;
  new.assurance := base.assurance;
  return new;
end $$;

do $$
declare f text;
begin
  grant create on schema guard to bulkhead_projector;
  foreach f in array array['guard.open_release(public.versions)', 'guard.follow_state()', 'guard.check_patch()', 'guard.phase_of(text)', 'guard.slug_of(text, text)',
      'guard.store_projection(uuid, text, text, text, jsonb, text, jsonb, text)'] loop
    execute 'revoke all on function ' || f || ' from public';
    execute 'alter function ' || f || ' owner to bulkhead_projector';
  end loop;
  revoke create on schema guard from bulkhead_projector;
end $$;
grant execute on function guard.store_projection(uuid, text, text, text, jsonb, text, jsonb, text) to bulkhead_app;
create trigger a_check_patch before update of state on versions for each row
  when (old.state = 'draft' and new.state = 'released') execute function guard.check_patch();
create trigger follow_state after update of state on versions for each row when (old.state is distinct from new.state) execute function guard.follow_state();
