-- Newer editions of Microsoft's lists of altitudes and of load-order groups, imported by a Microsoft admin. Every edition
-- is kept; public pages say what the newest one holds, so an import ends what the public edge remembers of them.
create table altitude_lists (
  id uuid primary key default gen_random_uuid(),
  part text not null check (part in ('allocations', 'groups')),
  as_of date not null,
  source text not null check (length(source) between 1 and 300),
  rows jsonb not null check (jsonb_typeof(rows) = 'array'),
  imported_at timestamptz not null default now()
);
create index altitude_lists_by_day on altitude_lists (part, as_of desc, imported_at desc);

call guard.put_under_guard('altitude_lists');

grant select (id, part, as_of, source, rows, imported_at), insert (id, part, as_of, source, rows) on altitude_lists to bulkhead_app;
create policy readers_read_altitude_lists on altitude_lists for select to bulkhead_app using ((select guard.kind()) in ('public', 'person'));
create policy admin_imports_altitude_lists on altitude_lists for insert to bulkhead_app with check ((select guard.role()) = 'microsoft_admin');

create function guard.follow_altitude_list() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare now_at bigint;
begin
  update public.publication_epoch set epoch = epoch + 1 returning epoch into now_at;
  perform pg_notify('publication', now_at::text);
  return null;
end $$;
do $$ begin
  grant create on schema guard to bulkhead_projector;
  revoke all on function guard.follow_altitude_list() from public;
  alter function guard.follow_altitude_list() owner to bulkhead_projector;
  revoke create on schema guard from bulkhead_projector;
end $$;
create trigger follow_altitude_list after insert on altitude_lists for each statement execute function guard.follow_altitude_list();
