-- Which colleague a section of a version is with. Nobody outside the organisation learns of it.
create table section_hands (
  version_id uuid not null references versions (id) on delete cascade,
  key text not null check (key ~ '^[a-z0-9_]{1,60}$'),
  organisation_id uuid not null references organisations (id),
  person_id uuid not null references people (id),
  handed_by uuid not null references people (id),
  handed_at timestamptz not null default now(),
  primary key (version_id, key)
);
create index section_hands_by_person on section_hands (person_id, handed_at desc, version_id, key);

-- What a new document of the organisation begins with. The contact at any hour is for oversight, so no other member reads this table.
create table organisation_profiles (
  organisation_id uuid primary key references organisations (id),
  contact_alias text check (length(contact_alias) <= 200),
  contact_24x7 text check (length(contact_24x7) <= 200),
  language text check (length(language) <= 35),
  changed_at timestamptz not null default now()
);

call guard.put_under_guard('section_hands', 'organisation_profiles');

grant select (version_id, key, organisation_id, person_id, handed_by, handed_at), insert (version_id, key, organisation_id, person_id, handed_by), update (person_id, handed_by, handed_at), delete on section_hands to bulkhead_app;
create policy vendor_reads_hands on section_hands for select to bulkhead_app
  using (organisation_id = (select guard.organisation()) and (select guard.is_vendor()));
create policy vendor_hands_over on section_hands for insert to bulkhead_app
  with check (organisation_id = (select guard.organisation()) and (select guard.is_vendor()) and handed_by = (select guard.person())
    and exists (select from people p where p.id = section_hands.person_id and p.organisation_id = section_hands.organisation_id and p.disabled_at is null)
    and exists (select from versions v where v.id = section_hands.version_id and v.organisation_id = section_hands.organisation_id and v.state in ('draft', 'changes_requested')));
create policy vendor_hands_on on section_hands for update to bulkhead_app
  using (organisation_id = (select guard.organisation()) and (select guard.is_vendor())
    and exists (select from versions v where v.id = section_hands.version_id and v.state in ('draft', 'changes_requested')))
  with check (organisation_id = (select guard.organisation()) and handed_by = (select guard.person())
    and exists (select from people p where p.id = section_hands.person_id and p.organisation_id = section_hands.organisation_id and p.disabled_at is null));
create policy vendor_takes_back on section_hands for delete to bulkhead_app
  using (organisation_id = (select guard.organisation()) and (select guard.is_vendor())
    and exists (select from versions v where v.id = section_hands.version_id and v.state in ('draft', 'changes_requested')));

grant select (organisation_id, contact_alias, contact_24x7, language, changed_at), insert (organisation_id, contact_alias, contact_24x7, language), update (contact_alias, contact_24x7, language, changed_at) on organisation_profiles to bulkhead_app;
create policy vendor_reads_profile on organisation_profiles for select to bulkhead_app
  using (organisation_id = (select guard.organisation()) and (select guard.is_vendor()));
create policy publisher_writes_profile on organisation_profiles for insert to bulkhead_app
  with check (organisation_id = (select guard.organisation()) and (select guard.role()) = 'vendor_publisher');
create policy publisher_changes_profile on organisation_profiles for update to bulkhead_app
  using (organisation_id = (select guard.organisation()) and (select guard.role()) = 'vendor_publisher');

insert into organisation_profiles (organisation_id, contact_alias) select id, contact_alias from organisations where contact_alias is not null;
