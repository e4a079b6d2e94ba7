-- A public incident replayed against a released plan, kept so that it can be cited. Who reads it follows from what it was
-- read from: exactly those who are shown all of that, as long as they are.
create table replay_runs (
  id uuid primary key default gen_random_uuid(),
  version_id uuid not null references versions (id) on delete cascade,
  -- The lowest level at which all of it can be read. Kept by triggers, never typed.
  level text not null check (level in ('public', 'community', 'oversight', 'bilateral')),
  -- What was read of the version, in the shape of its body.
  filed jsonb not null check (jsonb_typeof(filed) = 'object' and length(filed::text) <= 200000),
  -- The public case, and every number that went in and came out. No sentence is kept: a run is no place to write in.
  incident text not null check (incident ~ '^[a-z0-9-]{1,60}$'),
  model jsonb not null check (length(model::text) <= 50000),
  outputs jsonb not null check (length(outputs::text) <= 200000),
  engine_version text not null check (engine_version ~ '^\d{1,4}\.\d{1,4}\.\d{1,4}$'),
  saved_at timestamptz not null default now(),
  saved_by uuid not null references people (id),
  saver_organisation uuid not null references organisations (id),
  constraint numbers_only check (not jsonb_path_exists(jsonb_build_array(model, outputs), '$.** ? (@.type() == "string" && !(@ like_regex "^[a-z_]{1,24}$"))')),
  constraint known_words_only check (not jsonb_path_exists(jsonb_build_array(model, outputs), '$.** ? (@.type() == "object").keyvalue() ? (!(@.key like_regex "^[a-zA-Z]{1,30}$"))'))
);
create index replay_runs_by_version on replay_runs (version_id);
create index replay_runs_by_saver on replay_runs (saver_organisation, saved_at);

call guard.put_under_guard('replay_runs');

-- Who saved it is for the audit of their own organisation: nobody else is told who looks at whose plan.
grant select (id, version_id, level, filed, incident, model, outputs, engine_version, saved_at),
  insert (version_id, filed, incident, model, outputs, engine_version, saved_by, saver_organisation) on replay_runs to bulkhead_app;

create policy reader_of_inputs_reads_runs on replay_runs for select to bulkhead_app
  using (exists (select from projections p where p.version_id = replay_runs.version_id and p.phase in ('released', 'withdrawn') and p.body -> 'body' @> replay_runs.filed));
create policy reader_of_inputs_saves_runs on replay_runs for insert to bulkhead_app
  with check ((select guard.kind()) = 'person' and saved_by = (select guard.person()) and saver_organisation = (select guard.organisation())
    and exists (select from projections p where p.version_id = replay_runs.version_id and p.phase = 'released' and p.owner_kind <> 'unnamed_vendor'
      and p.body -> 'body' @> replay_runs.filed));

create policy projector_labels_runs on replay_runs to bulkhead_projector using (true) with check (true);
grant select, update (level) on replay_runs to bulkhead_projector;

-- The highest level of the inputs: the lowest that is shown all of them. What only the owner is shown is bilateral.
create function guard.level_of_inputs(version uuid, filed jsonb) returns text language sql stable set search_path = pg_catalog, pg_temp as
$$ select coalesce((select p.level from public.projections p where p.version_id = version and p.phase = 'released' and p.shown and p.body -> 'body' @> filed
     order by guard.rank_of(p.level) limit 1), 'bilateral') $$;

create function guard.begin_run() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.saver_organisation is distinct from guard.organisation() then
    raise exception 'a run is saved for one''s own organisation' using errcode = '42501', constraint = 'runs_of_others';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('runs of ' || new.saver_organisation, 0));
  if (select count(*) from public.replay_runs r where r.saver_organisation = new.saver_organisation and r.saved_at > now() - interval '1 day') >= 200 then
    raise exception 'too many runs in a day' using errcode = '42501', constraint = 'runs_in_a_day';
  end if;
  new.level := guard.level_of_inputs(new.version_id, new.filed);
  return new;
end $$;

-- A change of audience moves the level of every run of the version with that of its inputs.
create function guard.label_runs() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.replay_runs r set level = guard.level_of_inputs(r.version_id, r.filed) where r.version_id = new.version_id;
  return null;
end $$;

-- The withdrawn document that a run was read from, where this reader is told that it was withdrawn and reads at a level that
-- was shown all of its inputs.
create function guard.withdrawn_run(run uuid) returns table (kind text, slug text) language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select p.kind, p.slug from public.replay_runs r join public.projections p on p.version_id = r.version_id
     join public.tombstones t on t.document_id = p.document_id
   where r.id = run and p.level = guard.base_level() and p.phase = 'withdrawn' and p.body -> 'body' @> r.filed
     and guard.rank_of(p.level) >= guard.rank_of(p.widest) and guard.rank_of(p.level) >= guard.rank_of(t.widest) $$;

drop policy owner_reads_events on events;
create policy owner_reads_events on events for select to bulkhead_app
  using (organisation_id = (select guard.organisation()) or actor_organisation = (select guard.organisation())
    or ((select guard.role()) = 'microsoft_admin' and coalesce(document_id, '') not like 'BH-NM-%' and deed <> 'save_run'));

do $$
declare f text;
begin
  grant create on schema guard to bulkhead_projector;
  foreach f in array array['guard.level_of_inputs(uuid, jsonb)', 'guard.begin_run()', 'guard.label_runs()', 'guard.withdrawn_run(uuid)'] loop
    execute 'revoke all on function ' || f || ' from public';
    execute 'alter function ' || f || ' owner to bulkhead_projector';
  end loop;
  revoke create on schema guard from bulkhead_projector;
end $$;
grant execute on function guard.withdrawn_run(uuid) to bulkhead_app;

create trigger begin_run before insert on replay_runs for each row execute function guard.begin_run();
create trigger label_runs after update of body, shown on projections for each row
  when (old.shown is distinct from new.shown or old.body is distinct from new.body) execute function guard.label_runs();
