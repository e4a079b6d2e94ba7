-- A patch says what it is for. `confirmed_at` is when a vendor last released or confirmed the content: what its next review
-- is reckoned from. It is null for what stands outside the clocks: reconstructions and unnamed filings.
alter table versions
  add column purpose text not null default 'content' check (purpose in ('content', 'audience', 'confirmation')),
  add column confirmed_at timestamptz;
alter table projections add column confirmed_at timestamptz;
update versions set purpose = 'audience' where patch > 0;
alter table versions add constraint patches_have_a_purpose check ((patch = 0) = (purpose = 'content'));
update versions v set confirmed_at = (select max(w.released_at) from versions w where w.document_id = v.document_id and w.purpose = 'content' and w.released_at <= v.released_at)
  where v.owner_kind = 'vendor' and v.released_at is not null;
update projections p set confirmed_at = v.confirmed_at from versions v where v.id = p.version_id and p.released_at is not null;
grant select (purpose, confirmed_at), insert (purpose) on versions to bulkhead_app;
grant select (confirmed_at) on projections to bulkhead_app;

-- What a level reads of the released version, repeated by the one after it as it is stored, whatever schema it was written
-- in: so that a level at which nothing changed is told of nothing.
create function guard.repeat_projection(for_version uuid, at_level text, its_revision_summary text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v public.versions;
begin
  select * into v from public.versions where id = for_version;
  if v.id is null or guard.role() <> 'vendor_publisher' or v.organisation_id is distinct from guard.organisation() or v.state not in ('draft', 'changes_requested') then
    raise exception 'not a draft of yours' using errcode = '42501', constraint = 'repeat_projection';
  end if;
  insert into public.projections as p (version_id, level, document_id, kind, organisation_id, organisation_name, organisation_slug, owner_kind,
      title, summary, facets, step, number, assurance, revision_summary, body, sha256, schema_version, submitted_at)
    select for_version, b.level, b.document_id, b.kind, b.organisation_id, b.organisation_name, b.organisation_slug, b.owner_kind,
      b.title, b.summary, b.facets, v.step, v.major || '.' || v.minor || '.' || v.patch, v.assurance, its_revision_summary, b.body, b.sha256, b.schema_version,
      -- A change of audience is no new attestation.
      case v.purpose when 'audience' then b.submitted_at else now() end
    from public.projections b join public.versions r on r.id = b.version_id where r.document_id = v.document_id and r.state = 'released' and b.level = at_level
    on conflict (version_id, level) do update set title = excluded.title, summary = excluded.summary, facets = excluded.facets, step = excluded.step,
      revision_summary = excluded.revision_summary, body = excluded.body, sha256 = excluded.sha256, schema_version = excluded.schema_version,
      submitted_at = excluded.submitted_at;
end $$;
do $$
begin
  grant create on schema guard to bulkhead_projector;
  alter function guard.repeat_projection(uuid, text, text) owner to bulkhead_projector;
  revoke create on schema guard from bulkhead_projector;
end $$;
revoke all on function guard.repeat_projection(uuid, text, text) from public;
grant execute on function guard.repeat_projection(uuid, text, text) to bulkhead_app;

-- Who ticked which section of a released version as unchanged, and when; kept while the others are still open.
create table section_confirmations (
  version_id uuid not null references versions (id) on delete cascade,
  key text not null check (key ~ '^[a-z0-9_]{1,60}$'),
  organisation_id uuid not null references organisations (id),
  confirmed_by uuid not null,
  confirmed_at timestamptz not null default now(),
  primary key (version_id, key)
);
call guard.put_under_guard('section_confirmations');
grant select (version_id, key, organisation_id, confirmed_by, confirmed_at), insert (version_id, key, organisation_id, confirmed_by), delete on section_confirmations to bulkhead_app;
create policy vendor_reads_own_confirmations on section_confirmations for select to bulkhead_app
  using (organisation_id = (select guard.organisation()) and (select guard.is_vendor()));
create policy vendor_confirms on section_confirmations for insert to bulkhead_app
  with check (organisation_id = (select guard.organisation()) and (select guard.is_vendor()) and confirmed_by = (select guard.person())
    and exists (select from versions v where v.id = version_id and v.organisation_id = section_confirmations.organisation_id and v.owner_kind = 'vendor' and v.state = 'released'));
create policy vendor_takes_back_confirmations on section_confirmations for delete to bulkhead_app
  using (organisation_id = (select guard.organisation()) and (select guard.is_vendor())
    and exists (select from versions v where v.id = version_id and v.state = 'released'));

-- As before; a release that is not a change of audience confirms the content, by the database's own clock.
create or replace function guard.check_version_change() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  mover constant text := case when current_user = 'bulkhead_projector' then 'newer_release' else guard.role() end;
  open_columns constant text[] := guard.changeable(mover, old.state) || array['assurance', 'confirmed_at'];
begin
  if guard.kind() = 'none' then return new; end if;
  if new.state <> old.state and not exists (select from guard.moves m where m.from_state = old.state and m.to_state = new.state and m.role = mover) then
    raise exception 'move not allowed' using errcode = '42501', constraint = 'publication_moves';
  end if;
  if to_jsonb(new) - open_columns <> to_jsonb(old) - open_columns then
    raise exception 'not yours to change now' using errcode = '42501', constraint = 'changeable_columns';
  end if;
  if old.state = 'draft' and new.state = 'released' and new.patch = 0 then
    raise exception 'only a patch skips review' using errcode = '42501', constraint = 'patch_moves';
  end if;
  if new.state = 'released' and old.state in ('submitted', 'in_review') and old.waits_for_review and old.affiliated_with is null
      and not guard.review_lapsed(old.submitted_at, old.review_begun_at, now()) then
    raise exception 'the review is pending' using errcode = '42501', constraint = 'review_pending';
  end if;
  if new.state = 'accepted' and old.state = 'in_review' and old.assurance = 'self_attested' then
    new.assurance := 'microsoft_reviewed';
  end if;
  -- The database's own clock says when; a resubmission starts the review's clock again.
  if new.state <> old.state then
    case new.state
      when 'submitted' then new.submitted_at := now();
      when 'in_review' then
        if old.state = 'submitted' then new.review_begun_at := now(); else new.submitted_at := now(); end if;
      when 'accepted' then new.accepted_at := now();
      when 'released' then
        new.released_at := now();
        if new.owner_kind = 'vendor' and new.purpose <> 'audience' then new.confirmed_at := now(); end if;
      when 'withdrawn' then new.withdrawn_at := now();
      else null;
    end case;
  end if;
  return new;
end $$;

-- As before; a change of audience keeps the day of the last confirmation, and a confirmation changes nothing at any level.
create or replace function guard.check_patch() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare base public.versions;
begin
  select * into base from public.versions b where b.document_id = new.document_id and b.state = 'released' and b.id <> new.id;
  if base.id is null or (select p.body from public.projections p where p.version_id = base.id and p.level = 'bilateral')
      is distinct from (select p.body from public.projections p where p.version_id = new.id and p.level = 'bilateral') then
    raise exception 'a patch repeats the released version' using errcode = '42501', constraint = 'patch_repeats';
  end if;
  if new.purpose = 'confirmation' and (new.owner_kind <> 'vendor' or new.widest is distinct from base.widest
      or exists (select from public.projections p left join public.projections b on b.version_id = base.id and b.level = p.level
        where p.version_id = new.id and p.sha256 is distinct from b.sha256)) then
    raise exception 'a confirmation changes nothing' using errcode = '42501', constraint = 'confirmation_changes_nothing';
  end if;
  new.assurance := base.assurance;
  new.confirmed_at := base.confirmed_at;
  return new;
end $$;

-- As before; a confirmation is shown at every level that reads the document. A version that changed nothing at a level is
-- absent there: not even a date says that something was released above it.
create or replace function guard.open_release(v public.versions) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
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
  update public.projections set slug = its_slug, widest = v.widest, assurance = v.assurance, released_at = v.released_at, confirmed_at = v.confirmed_at,
      number = v.major || '.' || v.minor || '.' || v.patch,
      first_released_at = coalesce((select min(r.released_at) from public.versions r where r.document_id = v.document_id and r.state in ('released', 'superseded', 'withdrawn')), v.released_at)
    where version_id = v.id;
  if v.widest <> 'public' then
    update public.projections set shown = false, current = false where document_id = v.document_id and guard.rank_of(level) < guard.rank_of(v.widest);
  end if;
  for p in select * from public.projections where version_id = v.id and guard.rank_of(level) >= guard.rank_of(v.widest) loop
    select * into before from public.projections b where b.document_id = v.document_id and b.level = p.level and b.current and b.version_id <> v.id;
    if before.version_id is not null and before.sha256 = p.sha256 and before.assurance = p.assurance and v.purpose <> 'confirmation' then
      continue;
    end if;
    update public.projections set current = false where document_id = v.document_id and level = p.level and current;
    update public.projections set current = true, shown = true where version_id = v.id and level = p.level;
  end loop;
end $$;
