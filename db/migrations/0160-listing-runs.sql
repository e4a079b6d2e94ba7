-- Runs are listed with the documents that they were read from, newest first: the indexes by version are in that order.
create index replay_runs_newest on replay_runs (version_id, saved_at desc, id desc);
create index replay_runs_newest_of_incident on replay_runs (incident_version_id, saved_at desc, id desc) where incident_version_id is not null;
drop index replay_runs_by_version;
drop index replay_runs_by_incident;

-- A run that the public reads stands on public pages, so saving it ends what the public edge remembers of them, as an import
-- does. Whoever saves therefore takes the epoch to change it: two who only shared it could not both go on.
alter function guard.follow_altitude_list() rename to announce;
create or replace function guard.begin_run() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.saver_organisation is distinct from guard.organisation() then
    raise exception 'a run is saved for one''s own organisation' using errcode = '42501', constraint = 'runs_of_others';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('runs of ' || new.saver_organisation, 0));
  if (select count(*) from public.replay_runs r where r.saver_organisation = new.saver_organisation and r.saved_at > now() - interval '1 day') >= 200 then
    raise exception 'too many runs in a day' using errcode = '42501', constraint = 'runs_in_a_day';
  end if;
  perform 1 from public.publication_epoch for update;
  new.level := guard.level_of_run(new);
  return new;
end $$;
create trigger announce_run after insert on replay_runs for each row when (new.level = 'public') execute function guard.announce();
