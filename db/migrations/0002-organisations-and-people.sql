create table organisations (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9-]{2,60}$'),
  name text not null check (length(name) between 2 and 120),
  kind text not null check (kind in ('operator', 'government', 'vendor', 'reconstruction_desk')),
  affiliated_with uuid references organisations (id),
  namespace_uri text,
  contact_alias text,
  created_at timestamptz not null default now(),
  unique (id, kind)
);

create table people (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  organisation_kind text not null,
  email text not null check (length(email) between 3 and 200),
  name text not null check (length(name) between 1 and 120),
  role text not null,
  disabled_at timestamptz,
  created_at timestamptz not null default now(),
  foreign key (organisation_id, organisation_kind) references organisations (id, kind),
  unique (organisation_id, email),
  check (
    (organisation_kind in ('vendor', 'reconstruction_desk') and role in ('vendor_member', 'vendor_publisher'))
    or (organisation_kind = 'government' and role = 'government_reviewer')
    or (organisation_kind = 'operator' and role in ('microsoft_reviewer', 'microsoft_admin'))
  )
);
create index people_by_email on people (lower(email));

create table credentials (
  person_id uuid primary key references people (id),
  password_hash text not null,
  changed_at timestamptz not null default now()
);

create table sessions (
  id uuid primary key default gen_random_uuid(),
  token_hash text not null unique,
  person_id uuid not null references people (id),
  device text not null default '',
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index sessions_by_person on sessions (person_id, created_at desc);

create table acknowledgements (
  person_id uuid not null references people (id),
  notice text not null check (notice in ('disclosure_law', 'antitrust')),
  at timestamptz not null default now(),
  primary key (person_id, notice)
);

create table sign_in_attempts (
  key text primary key,
  failures integer not null,
  window_started_at timestamptz not null
);

create table products (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisations (id),
  name text not null check (length(name) between 2 and 120),
  family text,
  created_at timestamptz not null default now(),
  unique (organisation_id, name)
);

call guard.put_under_guard('organisations', 'people', 'credentials', 'sessions', 'acknowledgements', 'sign_in_attempts', 'products');

grant select (id, organisation_id, organisation_kind, email, name, role, disabled_at, created_at) on people to bulkhead_app;
grant insert (id, organisation_id, organisation_kind, email, name, role) on people to bulkhead_app;
grant update (name, role, disabled_at) on people to bulkhead_app;
create policy person_reads_colleagues on people for select to bulkhead_app
  using (organisation_id = (select guard.organisation()) or (select guard.role()) = 'microsoft_admin');
create policy publisher_adds_people on people for insert to bulkhead_app
  with check ((select guard.role()) = 'microsoft_admin'
    or ((select guard.role()) = 'vendor_publisher' and organisation_id = (select guard.organisation())));
create policy publisher_changes_people on people for update to bulkhead_app
  using ((select guard.role()) = 'microsoft_admin'
    or ((select guard.role()) = 'vendor_publisher' and organisation_id = (select guard.organisation())));

-- Whoever manages people manages others: nobody gives themselves a role.
create function guard.check_person_change() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.id = guard.person() and new.role is distinct from old.role then
    raise exception 'nobody changes their own role' using errcode = '42501', constraint = 'own_role';
  end if;
  return new;
end $$;
create trigger check_person_change before update on people for each row execute function guard.check_person_change();

grant select (person_id, changed_at), insert (person_id, password_hash, changed_at), update (password_hash, changed_at) on credentials to bulkhead_app;
create policy person_reads_credentials on credentials for select to bulkhead_app
  using (person_id in (select id from people));
create policy manager_gives_credentials on credentials for insert to bulkhead_app
  with check ((select guard.role()) in ('microsoft_admin', 'vendor_publisher') and person_id in (select id from people));
create policy person_changes_own_credentials on credentials for update to bulkhead_app
  using (person_id = (select guard.person())
    or ((select guard.role()) = 'vendor_publisher' and person_id in (select id from people)));

grant select (id, person_id, device, created_at, last_seen_at, expires_at, ended_at), insert (id, token_hash, person_id, device, expires_at), update (last_seen_at, ended_at) on sessions to bulkhead_app;
create policy authenticator_opens_sessions on sessions for insert to bulkhead_app with check ((select guard.kind()) = 'authenticator');
create policy person_reads_sessions on sessions for select to bulkhead_app
  using (person_id = (select guard.person())
    or ((select guard.role()) in ('microsoft_admin', 'vendor_publisher') and person_id in (select id from people)));
create policy person_ends_sessions on sessions for update to bulkhead_app
  using (person_id = (select guard.person())
    or ((select guard.role()) in ('microsoft_admin', 'vendor_publisher') and person_id in (select id from people)));

grant select, insert on acknowledgements to bulkhead_app;
create policy person_acknowledges on acknowledgements to bulkhead_app
  using (person_id = (select guard.person())) with check (person_id = (select guard.person()));

grant select, insert, update, delete on sign_in_attempts to bulkhead_app;
create policy authenticator_counts on sign_in_attempts to bulkhead_app
  using ((select guard.kind()) = 'authenticator') with check ((select guard.kind()) = 'authenticator');

grant select on products to bulkhead_app;
grant insert (id, organisation_id, name, family), update (name, family) on products to bulkhead_app;
create policy vendor_keeps_products on products to bulkhead_app
  using (organisation_id = (select guard.organisation()) and (select guard.is_vendor()))
  with check (organisation_id = (select guard.organisation()) and (select guard.is_vendor()));
