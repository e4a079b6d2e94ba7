-- A run may replay an incident that a released document tells of, besides a case of the catalogue. It then has two versions
-- that it was read from, and is shown to whoever is shown all that was read of both.
alter table replay_runs alter column incident drop not null;
alter table replay_runs
  add column incident_version_id uuid references versions (id) on delete cascade,
  -- What was read of that version, in the shape of its body.
  add column incident_filed jsonb check (jsonb_typeof(incident_filed) = 'object' and length(incident_filed::text) <= 20000),
  add constraint one_incident check ((incident is null) = (incident_version_id is not null) and (incident_version_id is null) = (incident_filed is null));
create index replay_runs_by_incident on replay_runs (incident_version_id) where incident_version_id is not null;

grant select (incident_version_id, incident_filed), insert (incident_version_id, incident_filed) on replay_runs to bulkhead_app;

drop policy reader_of_inputs_reads_runs on replay_runs;
create policy reader_of_inputs_reads_runs on replay_runs for select to bulkhead_app
  using (exists (select from projections p where p.version_id = replay_runs.version_id and p.phase in ('released', 'withdrawn') and p.body -> 'body' @> replay_runs.filed)
    and (incident_version_id is null
      or exists (select from projections p where p.version_id = replay_runs.incident_version_id and p.phase in ('released', 'withdrawn') and p.body -> 'body' @> replay_runs.incident_filed)));
drop policy reader_of_inputs_saves_runs on replay_runs;
create policy reader_of_inputs_saves_runs on replay_runs for insert to bulkhead_app
  with check ((select guard.kind()) = 'person' and saved_by = (select guard.person()) and saver_organisation = (select guard.organisation())
    and exists (select from projections p where p.version_id = replay_runs.version_id and p.phase = 'released' and p.owner_kind <> 'unnamed_vendor'
      and p.body -> 'body' @> replay_runs.filed)
    and (incident_version_id is null
      or exists (select from projections p where p.version_id = replay_runs.incident_version_id and p.phase = 'released' and p.kind = 'incident_postmortem'
        and p.owner_kind <> 'unnamed_vendor' and p.body -> 'body' @> replay_runs.incident_filed)));

-- The highest level of the inputs of a run: the higher one of its two versions.
create function guard.level_of_run(r public.replay_runs) returns text language sql stable set search_path = pg_catalog, pg_temp as
$$ select each from unnest(array[guard.level_of_inputs(r.version_id, r.filed), case when r.incident_version_id is not null then guard.level_of_inputs(r.incident_version_id, r.incident_filed) end]) as each
     where each is not null order by guard.rank_of(each) desc limit 1 $$;

create or replace function guard.begin_run() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.saver_organisation is distinct from guard.organisation() then
    raise exception 'a run is saved for one''s own organisation' using errcode = '42501', constraint = 'runs_of_others';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('runs of ' || new.saver_organisation, 0));
  if (select count(*) from public.replay_runs r where r.saver_organisation = new.saver_organisation and r.saved_at > now() - interval '1 day') >= 200 then
    raise exception 'too many runs in a day' using errcode = '42501', constraint = 'runs_in_a_day';
  end if;
  new.level := guard.level_of_run(new);
  return new;
end $$;

create or replace function guard.label_runs() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.replay_runs r set level = guard.level_of_run(r) where new.version_id in (r.version_id, r.incident_version_id);
  return null;
end $$;

-- Whether the actor is shown these inputs of a version, or was until it was withdrawn.
create function guard.could_read_inputs(version uuid, inputs jsonb) returns boolean language sql stable set search_path = pg_catalog, pg_temp as
$$ select exists (select from public.projections p left join public.tombstones t on t.document_id = p.document_id
     where p.version_id = version and p.body -> 'body' @> inputs and p.phase in ('released', 'withdrawn')
       and (p.level = 'bilateral' and p.organisation_id = guard.organisation() and guard.is_vendor()
         or p.level = guard.base_level() and p.phase = 'released' and p.shown
         or p.level = guard.base_level() and p.phase = 'withdrawn' and guard.rank_of(p.level) >= guard.rank_of(p.widest) and guard.rank_of(p.level) >= guard.rank_of(t.widest))) $$;

-- The withdrawn document that a run was read from, where this reader could have read all of its inputs.
create or replace function guard.withdrawn_run(run uuid) returns table (kind text, slug text) language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select p.kind, p.slug from public.replay_runs r join public.projections p on p.version_id in (r.version_id, r.incident_version_id) and p.level = 'bilateral' and p.phase = 'withdrawn'
   where r.id = run and guard.could_read_inputs(r.version_id, r.filed)
     and (r.incident_version_id is null or guard.could_read_inputs(r.incident_version_id, r.incident_filed))
   order by p.version_id = r.version_id desc limit 1 $$;

do $$
declare f text;
begin
  grant create on schema guard to bulkhead_projector;
  foreach f in array array['guard.level_of_run(public.replay_runs)', 'guard.could_read_inputs(uuid, jsonb)'] loop
    execute 'revoke all on function ' || f || ' from public';
    execute 'alter function ' || f || ' owner to bulkhead_projector';
  end loop;
  revoke create on schema guard from bulkhead_projector;
end $$;
