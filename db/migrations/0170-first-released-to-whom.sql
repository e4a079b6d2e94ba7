-- As before; when a document was first released is counted at each level over what that level is shown, so that no date
-- tells those outside that others read it earlier.
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
  update public.projections own set slug = its_slug, widest = v.widest, assurance = v.assurance, released_at = v.released_at, confirmed_at = v.confirmed_at,
      number = v.major || '.' || v.minor || '.' || v.patch,
      first_released_at = coalesce((select min(r.released_at) from public.projections r where r.document_id = v.document_id and r.level = own.level and r.shown), v.released_at)
    where own.version_id = v.id;
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
update projections p set first_released_at = (select min(r.released_at) from projections r where r.document_id = p.document_id and r.level = p.level and r.shown) where p.shown;

-- A tombstone is one for all who could read the document, so its date is that of the widest of them.
create function guard.date_tombstone() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  select min(p.released_at) into new.first_released_at from public.projections p
    where p.document_id = new.document_id and p.level = new.widest and p.shown;
  return new;
end $$;
do $$
begin
  grant create on schema guard to bulkhead_projector;
  alter function guard.date_tombstone() owner to bulkhead_projector;
  revoke create on schema guard from bulkhead_projector;
end $$;
revoke all on function guard.date_tombstone() from public;
create trigger a_date_tombstone before insert on tombstones for each row execute function guard.date_tombstone();
revoke insert (first_released_at) on tombstones from bulkhead_app;

drop policy publisher_leaves_tombstone on tombstones;
create policy publisher_leaves_tombstone on tombstones for insert to bulkhead_app
  with check (organisation_id = (select guard.organisation()) and (select guard.role()) = 'vendor_publisher'
    and exists (select from projections p where p.document_id = tombstones.document_id and p.organisation_id = tombstones.organisation_id and p.kind = tombstones.kind
      and p.slug = tombstones.slug and p.title = tombstones.title and p.widest = tombstones.widest
      and p.organisation_name = tombstones.organisation_name and p.phase in ('released', 'withdrawn')));

-- What a withdrawn document was shown at is no longer known; it was opened no wider than its versions were.
update tombstones t set first_released_at = (select min(p.released_at) from projections p
  where p.document_id = t.document_id and p.level = t.widest and guard.rank_of(p.level) >= guard.rank_of(p.widest))
where exists (select from projections p where p.document_id = t.document_id and p.level = t.widest and guard.rank_of(p.level) >= guard.rank_of(p.widest) and p.released_at is not null);
