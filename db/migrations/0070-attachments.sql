-- A file belongs to whoever filed what names it: an organisation, or the filing token of a near miss. Who reads it
-- follows from the projections that name it and from nothing else.
create table attachments (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  name text not null check (length(name) between 1 and 120),
  -- Set together once the last chunk is in; without them an attachment is still on its way.
  media_type text check (media_type in ('application/pdf', 'image/png', 'image/jpeg', 'text/plain', 'text/csv', 'text/markdown', 'application/json')),
  size integer check (size between 1 and 20971520),
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  -- From when on it is removed while nothing names it. Not its age: of a near miss no day is kept.
  removable_from timestamptz not null default now() + interval '1 day',
  unique (id, organisation_id),
  constraint known_together check (num_nulls(media_type, size, sha256) in (0, 3))
);
create index attachments_of_owner on attachments (organisation_id);

create table attachment_chunks (
  attachment_id uuid not null references attachments (id) on delete cascade,
  seq integer not null check (seq between 0 and 79),
  bytes bytea not null check (length(bytes) between 1 and 262144),
  primary key (attachment_id, seq)
);
-- What is taken is mostly compressed already.
alter table attachment_chunks alter column bytes set storage external;

-- Which attachments a text names, kept by triggers, so that no policy opens a document to find out.
create table section_attachments (
  version_id uuid not null,
  key text not null,
  attachment_id uuid not null,
  organisation_id uuid not null,
  primary key (version_id, key, attachment_id),
  foreign key (version_id, key) references sections (version_id, key) on delete cascade,
  constraint own_attachments foreign key (attachment_id, organisation_id) references attachments (id, organisation_id)
);
create index section_attachments_by_attachment on section_attachments (attachment_id);

create table projection_attachments (
  version_id uuid not null,
  level text not null,
  attachment_id uuid not null references attachments (id),
  primary key (version_id, level, attachment_id),
  foreign key (version_id, level) references projections (version_id, level) on delete cascade
);
create index projection_attachments_by_attachment on projection_attachments (attachment_id);

call guard.put_under_guard('attachments', 'attachment_chunks', 'section_attachments', 'projection_attachments');

grant select (id, organisation_id, name, media_type, size, sha256), insert (id, organisation_id, name), update (name, media_type, size, sha256), delete on attachments to bulkhead_app;
grant select (attachment_id, seq, bytes), insert (attachment_id, seq, bytes) on attachment_chunks to bulkhead_app;
grant select (version_id, key, attachment_id, organisation_id) on section_attachments to bulkhead_app;
grant select (version_id, level, attachment_id) on projection_attachments to bulkhead_app;

create policy reader_sees_named on projection_attachments for select to bulkhead_app
  using (exists (select from projections p where p.version_id = projection_attachments.version_id and p.level = projection_attachments.level));
create policy owner_sees_named on section_attachments for select to bulkhead_app
  using (organisation_id = (select guard.organisation()) and (select guard.is_vendor()));

create policy owner_reads_attachments on attachments for select to bulkhead_app
  using (organisation_id = (select guard.organisation()) and (select guard.is_vendor()));
create policy reader_reads_named_attachments on attachments for select to bulkhead_app
  using (exists (select from projection_attachments n where n.attachment_id = attachments.id));
create policy owner_begins_attachments on attachments for insert to bulkhead_app
  with check (organisation_id = (select guard.organisation()) and (select guard.is_vendor()));
create policy owner_completes_attachments on attachments for update to bulkhead_app
  using (organisation_id = (select guard.organisation()) and (select guard.is_vendor()) and sha256 is null)
  with check (organisation_id = (select guard.organisation()) and (select guard.is_vendor()));
-- What a text names is held by the references above.
create policy owner_removes_attachments on attachments for delete to bulkhead_app
  using (organisation_id = (select guard.organisation()) and (select guard.is_vendor()));

create policy reader_of_attachment_reads_chunks on attachment_chunks for select to bulkhead_app
  using (exists (select from attachments a where a.id = attachment_chunks.attachment_id));
create policy owner_fills_attachments on attachment_chunks for insert to bulkhead_app
  with check (exists (select from attachments a where a.id = attachment_chunks.attachment_id
    and a.organisation_id = (select guard.organisation()) and (select guard.is_vendor()) and a.sha256 is null));

create policy projector_keeps_attachments on attachments to bulkhead_projector using (true) with check (true);
create policy projector_reads_chunks on attachment_chunks for select to bulkhead_projector using (true);
create policy projector_notes_sections on section_attachments to bulkhead_projector using (true) with check (true);
create policy projector_notes_projections on projection_attachments to bulkhead_projector using (true) with check (true);
grant select, delete on attachments to bulkhead_projector;
grant select on attachment_chunks to bulkhead_projector;
grant select, insert, delete on section_attachments, projection_attachments to bulkhead_projector;

-- Every `file` inside a body that names an attachment, at any depth.
create function guard.attachments_in(body jsonb) returns table (attachment_id uuid, sha256 text) language sql immutable set search_path = pg_catalog, pg_temp as
$$ select distinct (file ->> 'attachment')::uuid, file ->> 'sha256' from jsonb_path_query(body, '$.**.file ? (@.attachment.type() == "string")') file $$;

create function guard.note_section_attachments() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from public.section_attachments where version_id = new.version_id and key = new.key;
  insert into public.section_attachments (version_id, key, attachment_id, organisation_id)
    select distinct new.version_id, new.key, n.attachment_id, new.organisation_id from guard.attachments_in(new.body) n;
  return null;
end $$;

-- A projection names whole attachments of its own organisation by their digest, or it is not stored.
create function guard.note_projection_attachments() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from guard.attachments_in(new.body) n where not exists (
      select from public.attachments a where a.id = n.attachment_id and a.organisation_id = new.organisation_id and a.sha256 = n.sha256)) then
    raise exception 'not an attachment of its owner' using errcode = '42501', constraint = 'own_attachments';
  end if;
  delete from public.projection_attachments where version_id = new.version_id and level = new.level;
  insert into public.projection_attachments (version_id, level, attachment_id)
    select distinct new.version_id, new.level, n.attachment_id from guard.attachments_in(new.body) n;
  return null;
end $$;

create function guard.is_named(attachment uuid) returns boolean language sql stable set search_path = pg_catalog, pg_temp as
$$ select exists (select from public.section_attachments s where s.attachment_id = attachment)
     or exists (select from public.projection_attachments p where p.attachment_id = attachment) $$;

-- A filing token is no organisation: of what it uploads only the month is kept.
create function guard.begin_attachment() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from public.organisations o where o.id = new.organisation_id) then
    new.removable_from := date_trunc('month', now(), 'UTC') + interval '1 month 1 day';
  end if;
  return new;
end $$;

-- Length and digest are what the chunks say. What nothing names yet is bounded, or uploads could fill the disk.
create function guard.complete_attachment() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare stored record; unnamed record;
begin
  perform pg_advisory_xact_lock(hashtextextended('attachments of ' || new.organisation_id, 0));
  select count(*) as chunks, max(c.seq) + 1 as places, sum(length(c.bytes)) as size, encode(sha256(string_agg(c.bytes, ''::bytea order by c.seq)), 'hex') as sha256
    into stored from public.attachment_chunks c where c.attachment_id = new.id;
  if stored.chunks is distinct from stored.places or stored.size is distinct from new.size or stored.sha256 is distinct from new.sha256 then
    raise exception 'not what was stored' using errcode = '42501', constraint = 'attachment_is_whole';
  end if;
  select count(*) + 1 as files, coalesce(sum(a.size), 0) + new.size as size into unnamed
    from public.attachments a where a.organisation_id = new.organisation_id and a.id <> new.id and not guard.is_named(a.id);
  if unnamed.files > 50 or unnamed.size > 209715200 then
    raise exception 'too many files that nothing names' using errcode = '42501', constraint = 'unnamed_attachments';
  end if;
  return new;
end $$;

-- What nothing named for a day goes; the one who asks is the job.
create function guard.remove_unnamed_attachments() returns integer language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare removed integer;
begin
  if guard.kind() <> 'system' then
    raise exception 'for the job' using errcode = '42501', constraint = 'remove_unnamed_attachments';
  end if;
  delete from public.attachments a where a.removable_from < now() and not guard.is_named(a.id);
  get diagnostics removed = row_count;
  return removed;
end $$;

-- The withdrawn document in which this reader could have found the attachment, where they are told of it.
create function guard.withdrawn_with(attachment uuid) returns table (kind text, slug text) language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select p.kind, p.slug from public.projection_attachments n join public.projections p on p.version_id = n.version_id and p.level = n.level
     join public.tombstones t on t.document_id = p.document_id
   where n.attachment_id = attachment and p.level = guard.base_level() and p.phase = 'withdrawn'
     and guard.rank_of(p.level) >= guard.rank_of(p.widest) and guard.rank_of(p.level) >= guard.rank_of(t.widest)
   order by t.withdrawn_at desc limit 1 $$;

do $$
declare f text;
begin
  grant create on schema guard to bulkhead_projector;
  foreach f in array array['guard.attachments_in(jsonb)', 'guard.is_named(uuid)', 'guard.note_section_attachments()', 'guard.note_projection_attachments()',
      'guard.begin_attachment()', 'guard.complete_attachment()', 'guard.remove_unnamed_attachments()', 'guard.withdrawn_with(uuid)'] loop
    execute 'revoke all on function ' || f || ' from public';
    execute 'alter function ' || f || ' owner to bulkhead_projector';
  end loop;
  revoke create on schema guard from bulkhead_projector;
end $$;
grant execute on function guard.remove_unnamed_attachments(), guard.withdrawn_with(uuid) to bulkhead_app;

create trigger begin_attachment before insert on attachments for each row execute function guard.begin_attachment();
create trigger complete_attachment before update on attachments for each row execute function guard.complete_attachment();
create trigger note_section_attachments after insert or update of body on sections for each row execute function guard.note_section_attachments();
create trigger note_projection_attachments after insert or update of body on projections for each row execute function guard.note_projection_attachments();
