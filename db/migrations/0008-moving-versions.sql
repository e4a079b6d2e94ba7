-- The arrows of the publication machine and who walks them; the domain states the same and a test compares them.
create table guard.moves (from_state text, to_state text, role text, primary key (from_state, to_state, role));
insert into guard.moves values
  ('draft', 'submitted', 'vendor_publisher'),
  ('submitted', 'draft', 'vendor_publisher'),
  ('submitted', 'in_review', 'microsoft_reviewer'),
  ('in_review', 'changes_requested', 'microsoft_reviewer'),
  ('changes_requested', 'in_review', 'vendor_publisher'),
  ('in_review', 'accepted', 'microsoft_reviewer'),
  ('accepted', 'released', 'vendor_publisher'),
  ('accepted', 'released', 'system'),
  ('submitted', 'released', 'vendor_publisher'),
  ('in_review', 'released', 'vendor_publisher'),
  ('submitted', 'released', 'system'),
  ('in_review', 'released', 'system'),
  ('draft', 'released', 'vendor_publisher'),
  ('released', 'superseded', 'newer_release'),
  ('released', 'withdrawn', 'vendor_publisher'),
  ('superseded', 'withdrawn', 'vendor_publisher');
grant select on guard.moves to bulkhead_app, bulkhead_projector;

-- A version is started by its owner, on the owner's own document, as what the owner is.
create function guard.check_version_start() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if guard.kind() = 'none' then return new; end if;
  if not exists (select from public.documents d where d.id = new.document_id and d.organisation_id = new.organisation_id and d.kind = new.kind) then
    raise exception 'not your document' using errcode = '42501', constraint = 'own_document';
  end if;
  if new.affiliated_with is distinct from (select o.affiliated_with from public.organisations o where o.id = new.organisation_id) then
    raise exception 'affiliation is not chosen' using errcode = '42501', constraint = 'own_affiliation';
  end if;
  if exists (select from public.versions v where v.document_id = new.document_id)
      and not exists (select from public.versions v where v.document_id = new.document_id and v.state = 'released') then
    raise exception 'a version follows a released one' using errcode = '42501', constraint = 'follows_release';
  end if;
  return new;
end $$;
create trigger check_version_start before insert on versions for each row execute function guard.check_version_start();

-- Monday to Friday, UTC; the domain states the same and a test compares them.
create function guard.working_days_after(since timestamptz, days integer) returns timestamptz language sql immutable set search_path = pg_catalog, pg_temp as
$$ select (since at time zone 'UTC' + pg_catalog.make_interval(days => n)) at time zone 'UTC'
   from pg_catalog.generate_series(1, 2 * days + 2) n where extract(isodow from since at time zone 'UTC' + pg_catalog.make_interval(days => n)) < 6
   order by n limit 1 offset days - 1 $$;

create function guard.review_lapsed(submitted_at timestamptz, begun_at timestamptz, at timestamptz) returns boolean language sql immutable set search_path = pg_catalog, pg_temp as
$$ select coalesce(at > guard.working_days_after(submitted_at, 15) or (begun_at is null and at > guard.working_days_after(submitted_at, 5)), false) $$;

-- What an update may change besides the assurance level, which nobody types: accepting sets it.
create function guard.changeable(role text, state text) returns text[] language sql immutable set search_path = pg_catalog, pg_temp as
$$ select case
     when role = 'newer_release' then array['state']
     when role = 'system' then array['state', 'released_at', 'touched_at']
     when role = 'microsoft_reviewer' then array['state', 'review_begun_at', 'accepted_at', 'touched_at']
     when role = 'vendor_member' then array['step', 'waits_for_review', 'schema_version', 'touched_at']
     when state in ('draft', 'changes_requested') then
       array['state', 'step', 'waits_for_review', 'schema_version', 'widest', 'release_when_reviewed', 'touched_at', 'submitted_at', 'released_at']
     when state in ('submitted', 'in_review', 'accepted') then array['state', 'widest', 'release_when_reviewed', 'released_at', 'touched_at']
     else array['state', 'withdrawn_at', 'touched_at'] end $$;

create function guard.check_version_change() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  mover constant text := case when current_user = 'bulkhead_projector' then 'newer_release' else guard.role() end;
  open_columns constant text[] := guard.changeable(mover, old.state) || array['assurance'];
begin
  if guard.kind() = 'none' then return new; end if;
  if new.state <> old.state and not exists (select from guard.moves m where m.from_state = old.state and m.to_state = new.state and m.role = mover) then
    raise exception 'move not allowed' using errcode = '42501', constraint = 'publication_moves';
  end if;
  if to_jsonb(new) - open_columns <> to_jsonb(old) - open_columns then
    raise exception 'not yours to change now' using errcode = '42501', constraint = 'changeable_columns';
  end if;
  if old.state = 'draft' and new.state = 'released' and new.patch = 0 then
    raise exception 'only a patch skips review' using errcode = '42501', constraint = 'patch_moves';
  end if;
  if new.state = 'released' and old.state in ('submitted', 'in_review') and old.waits_for_review and old.affiliated_with is null
      and not guard.review_lapsed(old.submitted_at, old.review_begun_at, now()) then
    raise exception 'the review is pending' using errcode = '42501', constraint = 'review_pending';
  end if;
  if new.state = 'accepted' and old.state = 'in_review' and old.assurance = 'self_attested' then
    new.assurance := 'microsoft_reviewed';
  end if;
  -- The database's own clock says when; a resubmission starts the review's clock again.
  if new.state <> old.state then
    case new.state
      when 'submitted' then new.submitted_at := now();
      when 'in_review' then
        if old.state = 'submitted' then new.review_begun_at := now(); else new.submitted_at := now(); end if;
      when 'accepted' then new.accepted_at := now();
      when 'released' then new.released_at := now();
      when 'withdrawn' then new.withdrawn_at := now();
      else null;
    end case;
  end if;
  return new;
end $$;
create trigger check_version_change before update on versions for each row execute function guard.check_version_change();

grant execute on function guard.working_days_after(timestamptz, integer), guard.review_lapsed(timestamptz, timestamptz, timestamptz), guard.changeable(text, text) to bulkhead_app, bulkhead_projector;
