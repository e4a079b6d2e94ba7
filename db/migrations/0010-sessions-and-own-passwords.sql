-- A password that somebody else has seen is good for one thing: setting another.
alter table credentials add column one_time boolean not null default false;
grant select (one_time), insert (one_time), update (one_time) on credentials to bulkhead_app;

-- An ended session stays ended.
drop policy person_ends_sessions on sessions;
create policy person_ends_sessions on sessions for update to bulkhead_app
  using (ended_at is null and (person_id = (select guard.person())
    or ((select guard.role()) in ('microsoft_admin', 'vendor_publisher') and person_id in (select id from people))))
  with check (person_id = (select guard.person())
    or ((select guard.role()) in ('microsoft_admin', 'vendor_publisher') and person_id in (select id from people)));

create index sign_in_attempts_by_age on sign_in_attempts (window_started_at);

drop function guard.find_session(text);
create function guard.find_session(hash text)
  returns table (session_id uuid, person_id uuid, name text, email text, role text, organisation_id uuid, organisation_name text, organisation_slug text, organisation_kind text,
    acknowledged text[], one_time_password boolean, last_seen_at timestamptz, seen_lately boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.id, p.id, p.name, p.email, p.role, o.id, o.name, o.slug, o.kind,
    array(select a.notice from public.acknowledgements a where a.person_id = p.id order by a.notice),
    exists (select from public.credentials c where c.person_id = p.id and c.one_time), s.last_seen_at, s.last_seen_at > now() - interval '1 minute'
  from public.sessions s join public.people p on p.id = s.person_id join public.organisations o on o.id = p.organisation_id
  where guard.kind() = 'authenticator' and s.token_hash = hash and s.ended_at is null and s.expires_at > now()
    and s.last_seen_at > now() - interval '12 hours' and p.disabled_at is null
$$;

do $$
begin
  grant create on schema guard to bulkhead_lookup;
  revoke all on function guard.find_session(text) from public;
  alter function guard.find_session(text) owner to bulkhead_lookup;
  revoke create on schema guard from bulkhead_lookup;
end $$;
grant execute on function guard.find_session(text) to bulkhead_app;
