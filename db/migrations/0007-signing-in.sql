create policy lookup_sessions on sessions for select to bulkhead_lookup using (true);
create policy lookup_people on people for select to bulkhead_lookup using (true);
create policy lookup_credentials on credentials for select to bulkhead_lookup using (true);
create policy lookup_organisations on organisations for select to bulkhead_lookup using (true);
create policy lookup_acknowledgements on acknowledgements for select to bulkhead_lookup using (true);
grant select on sessions, people, credentials, organisations, acknowledgements to bulkhead_lookup;

create function guard.find_session(hash text)
  returns table (session_id uuid, person_id uuid, name text, email text, role text, organisation_id uuid, organisation_name text, organisation_slug text, organisation_kind text,
    acknowledged text[], last_seen_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.id, p.id, p.name, p.email, p.role, o.id, o.name, o.slug, o.kind,
    array(select a.notice from public.acknowledgements a where a.person_id = p.id order by a.notice), s.last_seen_at
  from public.sessions s join public.people p on p.id = s.person_id join public.organisations o on o.id = p.organisation_id
  where guard.kind() = 'authenticator' and s.token_hash = hash and s.ended_at is null and s.expires_at > now() and p.disabled_at is null
$$;

create function guard.find_credentials(given_email text)
  returns table (person_id uuid, password_hash text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.id, c.password_hash from public.people p join public.credentials c on c.person_id = p.id
  where guard.kind() = 'authenticator' and lower(p.email) = lower(given_email) and p.disabled_at is null
  order by p.created_at, p.id limit 5
$$;

-- A signed-in person proves the old password before setting a new one.
create function guard.find_own_credentials()
  returns table (password_hash text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.password_hash from public.credentials c where c.person_id = guard.person()
$$;

do $$
declare f text;
begin
  grant create on schema guard to bulkhead_lookup;
  foreach f in array array['guard.find_session(text)', 'guard.find_credentials(text)', 'guard.find_own_credentials()'] loop
    execute 'revoke all on function ' || f || ' from public';
    execute 'alter function ' || f || ' owner to bulkhead_lookup';
  end loop;
  revoke create on schema guard from bulkhead_lookup;
end $$;
grant execute on function guard.find_session(text), guard.find_credentials(text), guard.find_own_credentials() to bulkhead_app;

grant select on organisations to bulkhead_app;
grant insert (id, slug, name, kind, affiliated_with, namespace_uri, contact_alias) on organisations to bulkhead_app;
create policy member_reads_organisations on organisations for select to bulkhead_app using ((select guard.kind()) = 'person');
-- The level and the phase are said again, although the policies of projections say them: an OR of policies is no index condition.
create policy public_reads_releasing_organisations on organisations for select to bulkhead_app
  using ((select guard.kind()) = 'public'
    and exists (select from projections p where p.organisation_id = organisations.id and p.level = 'public' and p.phase = 'released' and p.shown));
create policy admin_creates_organisations on organisations for insert to bulkhead_app with check ((select guard.role()) = 'microsoft_admin');
