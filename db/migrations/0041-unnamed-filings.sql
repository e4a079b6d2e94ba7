-- A near miss is filed by nobody (rulings 17). Its owner is an organisation of its own, made for that one filing: its id is
-- the filing's token. Which vendor is behind it is one row of attributions, and whoever works on the filing does so as it.
alter table organisations drop constraint organisations_kind_check,
  add constraint organisations_kind_check check (kind in ('operator', 'government', 'vendor', 'reconstruction_desk', 'unnamed_vendor'));
alter table versions drop constraint versions_owner_kind_check, drop constraint only_first_steps_skip_review,
  add constraint versions_owner_kind_check check (owner_kind in ('vendor', 'reconstruction_desk', 'unnamed_vendor')),
  add constraint near_misses_name_nobody check ((kind = 'near_miss') = (owner_kind = 'unnamed_vendor')),
  add constraint only_first_steps_skip_review check (case kind when 'near_miss' then not waits_for_review
    else waits_for_review or (kind = 'incident_postmortem' and step in ('notice', 'preliminary')) end);
alter table documents add constraint near_misses_are_known_by_id check ((kind = 'near_miss') = (id like 'BH-NM-%'));
-- Two filings under one token would be known to be of one vendor.
create unique index one_document_a_filing on documents (organisation_id) where kind = 'near_miss';

-- No times: a row here is read by its organisation alone, and leaves no trace when it is deleted.
create table attributions (
  filing uuid primary key references organisations (id),
  organisation_id uuid not null references organisations (id)
);
create index attributions_by_organisation on attributions (organisation_id);

create table edit_keys (
  filing uuid primary key references organisations (id),
  key_hash text not null unique check (key_hash ~ '^[0-9a-f]{64}$')
);
call guard.put_under_guard('attributions', 'edit_keys');

grant usage on schema guard, public to bulkhead_registrar;
grant execute on function guard.setting(text), guard.kind(), guard.role(), guard.is_vendor(), guard.organisation() to bulkhead_registrar;
grant select on attributions to bulkhead_lookup;
grant select, insert on attributions, organisations to bulkhead_registrar;
grant select, delete on edit_keys to bulkhead_registrar;
grant select on documents to bulkhead_registrar;
grant insert on events to bulkhead_registrar;
create policy lookup_attributions on attributions for select to bulkhead_lookup using (true);
create policy registrar_attributes on attributions to bulkhead_registrar using (true) with check (true);
create policy registrar_opens_filings on organisations to bulkhead_registrar using (true) with check (kind = 'unnamed_vendor');
create policy registrar_takes_keys on edit_keys to bulkhead_registrar using (true);
create policy registrar_finds_documents on documents for select to bulkhead_registrar using (true);
create policy registrar_records on events for insert to bulkhead_registrar with check (deed = 'restore_attribution');

-- The filing on which the organisation acts unnamed, if it is its own: the setting alone is not believed.
create function guard.filing() returns uuid language sql stable parallel safe security definer set search_path = pg_catalog, pg_temp as
$$ select a.filing from public.attributions a
   where a.filing = guard.setting('app.filing')::uuid and a.organisation_id = guard.setting('app.organisation')::uuid $$;

create function guard.own_filings() returns uuid[] language sql stable parallel safe security definer set search_path = pg_catalog, pg_temp as
$$ select array(select a.filing from public.attributions a where a.organisation_id = guard.organisation() and guard.is_vendor()) $$;

-- Whoever acts on a filing is the filing, for every policy, and has no person behind it.
create or replace function guard.organisation() returns uuid language sql stable parallel safe set search_path = pg_catalog, pg_temp as
$$ select case when guard.setting('app.filing') is null then guard.setting('app.organisation')::uuid else guard.filing() end $$;

create or replace function guard.person() returns uuid language sql stable parallel safe set search_path = pg_catalog, pg_temp as
$$ select case when guard.setting('app.filing') is null then guard.setting('app.person')::uuid else guard.filing() end $$;

create function guard.files_near_misses() returns boolean language sql stable set search_path = pg_catalog, pg_temp as
$$ select guard.kind() = 'person' and guard.is_vendor() and guard.setting('app.filing') is null
     and exists (select from public.organisations o where o.id = guard.organisation() and o.kind = 'vendor') $$;

create function guard.open_filing() returns uuid language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare opened uuid;
begin
  if not guard.files_near_misses() then
    raise exception 'only a vendor files near misses' using errcode = '42501', constraint = 'open_filing';
  end if;
  insert into public.organisations (slug, name, kind) values ('filing-' || replace(gen_random_uuid()::text, '-', ''), 'A member vendor', 'unnamed_vendor') returning id into opened;
  insert into public.attributions (filing, organisation_id) values (opened, guard.organisation());
  return opened;
end $$;

-- Whoever holds the key of a filing whose attribution was destroyed is its vendor again; the key is then spent.
create function guard.take_back_filing(hash text) returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare taken uuid; its_document text;
begin
  if not guard.files_near_misses() or guard.role() <> 'vendor_publisher' then return null; end if;
  delete from public.edit_keys k where k.key_hash = hash returning k.filing into taken;
  select d.id into its_document from public.documents d where d.organisation_id = taken;
  if its_document is null then return null; end if;
  insert into public.attributions (filing, organisation_id) values (taken, guard.organisation());
  insert into public.events (document_id, organisation_id, actor_kind, actor_person, actor_organisation, actor_role, deed)
    values (its_document, taken, 'person', taken, taken, guard.role(), 'restore_attribution');
  return its_document;
end $$;

do $$
declare f text;
begin
  revoke all on function guard.filing(), guard.own_filings(), guard.files_near_misses(), guard.open_filing(), guard.take_back_filing(text) from public;
  grant create on schema guard to bulkhead_lookup, bulkhead_registrar;
  alter function guard.filing() owner to bulkhead_lookup;
  alter function guard.own_filings() owner to bulkhead_lookup;
  foreach f in array array['guard.files_near_misses()', 'guard.open_filing()', 'guard.take_back_filing(text)'] loop
    execute 'alter function ' || f || ' owner to bulkhead_registrar';
  end loop;
  revoke create on schema guard from bulkhead_lookup, bulkhead_registrar;
end $$;
grant execute on function guard.filing() to bulkhead_app, bulkhead_projector, bulkhead_registrar;
grant execute on function guard.own_filings(), guard.open_filing(), guard.take_back_filing(text) to bulkhead_app;

-- Destroying the attribution is the one row that the application may delete of what was released; nothing is under way then.
grant select (filing, organisation_id), delete on attributions to bulkhead_app;
create policy vendor_knows_own_filings on attributions for select to bulkhead_app
  using ((select guard.is_vendor()) and (organisation_id = (select guard.organisation()) or filing = (select guard.filing())));
create policy publisher_destroys_attribution on attributions for delete to bulkhead_app
  using (filing = (select guard.filing()) and (select guard.role()) = 'vendor_publisher'
    and not exists (select from versions v where v.organisation_id = filing and v.state not in ('released', 'superseded', 'withdrawn')));
grant insert (filing, key_hash) on edit_keys to bulkhead_app;
create policy publisher_leaves_key on edit_keys for insert to bulkhead_app
  with check (filing = (select guard.filing()) and (select guard.role()) = 'vendor_publisher');

-- A vendor finds its own near misses among its documents; whatever it does with one, it does as the filing.
create policy vendor_lists_own_filings on versions for select to bulkhead_app
  using (organisation_id = any ((select guard.own_filings())::uuid[]));
create policy vendor_lists_own_filings on sections for select to bulkhead_app
  using (organisation_id = any ((select guard.own_filings())::uuid[]));

drop policy vendor_creates on documents;
create policy vendor_creates on documents for insert to bulkhead_app
  with check (organisation_id = (select guard.organisation()) and (select guard.is_vendor()) and (kind = 'near_miss') = ((select guard.filing()) is not null));

-- A token is nobody's name: it is shown to whoever is shown the filing, and to nobody else.
drop policy member_reads_organisations on organisations;
create policy member_reads_organisations on organisations for select to bulkhead_app
  using ((select guard.kind()) = 'person' and (kind <> 'unnamed_vendor' or id = (select guard.organisation())
    or exists (select from versions v where v.organisation_id = organisations.id)));
drop policy admin_creates_organisations on organisations;
create policy admin_creates_organisations on organisations for insert to bulkhead_app
  with check ((select guard.role()) = 'microsoft_admin' and kind <> 'unnamed_vendor');

-- An admin sees when people of every organisation were last here, so of near misses an admin sees nothing.
drop policy admin_reads_metadata on versions;
create policy admin_reads_metadata on versions for select to bulkhead_app using ((select guard.role()) = 'microsoft_admin' and kind <> 'near_miss');
drop policy owner_reads_events on events;
create policy owner_reads_events on events for select to bulkhead_app
  using (organisation_id = (select guard.organisation()) or actor_organisation = (select guard.organisation())
    or ((select guard.role()) = 'microsoft_admin' and coalesce(document_id, '') not like 'BH-NM-%'));

-- Nobody judges a near miss: a reviewer could not tell whether it is of their own organisation.
drop policy reviewer_moves on versions;
create policy reviewer_moves on versions for update to bulkhead_app
  using ((select guard.role()) = 'microsoft_reviewer' and state in ('submitted', 'in_review') and kind <> 'near_miss'
    and organisation_id <> (select guard.organisation()) and affiliated_with is distinct from (select guard.organisation()))
  with check ((select guard.role()) = 'microsoft_reviewer' and state in ('in_review', 'changes_requested', 'accepted'));
