-- The level of a run is set from what its versions show, and set again when that changes. Whoever does either first takes
-- the row that every change of what is shown takes, and then reads: so neither misses what the other has not yet committed.
create or replace function guard.label_runs() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform 1 from public.publication_epoch for update;
  update public.replay_runs r set level = guard.level_of_run(r) where new.version_id in (r.version_id, r.incident_version_id);
  return null;
end $$;

create or replace function guard.begin_run() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.saver_organisation is distinct from guard.organisation() then
    raise exception 'a run is saved for one''s own organisation' using errcode = '42501', constraint = 'runs_of_others';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('runs of ' || new.saver_organisation, 0));
  if (select count(*) from public.replay_runs r where r.saver_organisation = new.saver_organisation and r.saved_at > now() - interval '1 day') >= 200 then
    raise exception 'too many runs in a day' using errcode = '42501', constraint = 'runs_in_a_day';
  end if;
  perform 1 from public.publication_epoch for share;
  new.level := guard.level_of_run(new);
  return new;
end $$;
