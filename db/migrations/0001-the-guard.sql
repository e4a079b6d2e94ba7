-- Who asks. Settings are local to a transaction; after commit they read '' and not NULL.
create schema guard;
revoke all on schema public from public;
-- A temporary table, type or function outlives its transaction on a pooled connection and is found before everything else.
do $$ begin execute format('revoke temporary on database %I from public', current_database()); end $$;
grant usage on schema guard, public to bulkhead_app, bulkhead_lookup, bulkhead_projector;

create function guard.setting(name text) returns text language sql stable parallel safe set search_path = pg_catalog, pg_temp as
$$ select nullif(pg_catalog.current_setting(name, true), '') $$;

create function guard.kind() returns text language sql stable parallel safe set search_path = pg_catalog, pg_temp as
$$ select coalesce(guard.setting('app.kind'), 'none') $$;

create function guard.person() returns uuid language sql stable parallel safe set search_path = pg_catalog, pg_temp as
$$ select guard.setting('app.person')::uuid $$;

create function guard.organisation() returns uuid language sql stable parallel safe set search_path = pg_catalog, pg_temp as
$$ select guard.setting('app.organisation')::uuid $$;

create function guard.role() returns text language sql stable parallel safe set search_path = pg_catalog, pg_temp as
$$ select coalesce(guard.setting('app.role'), guard.kind()) $$;

-- What a reader may see of documents that are not its own organisation's. Jobs and the authenticator read none.
create function guard.base_level() returns text language sql stable parallel safe set search_path = pg_catalog, pg_temp as
$$ select case guard.role()
     when 'public' then 'public'
     when 'microsoft_admin' then 'public'
     when 'vendor_member' then 'community'
     when 'vendor_publisher' then 'community'
     when 'government_reviewer' then 'oversight'
     when 'microsoft_reviewer' then 'bilateral'
   end $$;

create function guard.is_vendor() returns boolean language sql stable parallel safe set search_path = pg_catalog, pg_temp as
$$ select guard.role() in ('vendor_member', 'vendor_publisher') $$;

create function guard.is_reviewer() returns boolean language sql stable parallel safe set search_path = pg_catalog, pg_temp as
$$ select guard.role() in ('government_reviewer', 'microsoft_reviewer') $$;

create function guard.rank_of(level text) returns integer language sql immutable parallel safe set search_path = pg_catalog, pg_temp as
$$ select pg_catalog.array_position(array['public', 'community', 'oversight', 'bilateral', 'named'], level) $$;

grant execute on all functions in schema guard to bulkhead_app, bulkhead_lookup, bulkhead_projector;

-- Row-level security, also for the owner, who gets a policy of its own: without one it would change no row and say nothing.
create procedure guard.put_under_guard(variadic tables text[]) language plpgsql as $$
declare t text;
begin
  foreach t in array tables loop
    execute format('alter table public.%I enable row level security', t);
    execute format('alter table public.%I force row level security', t);
    execute format('create policy owner_all on public.%I to current_user using (true) with check (true)', t);
  end loop;
end $$;
revoke all on procedure guard.put_under_guard(text[]) from public;
