-- The filing of a near miss is an organisation without a name: of what it uploads, too, only the month is kept.
create or replace function guard.begin_attachment() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from public.organisations o where o.id = new.organisation_id and o.kind <> 'unnamed_vendor') then
    new.removable_from := date_trunc('month', now(), 'UTC') + interval '1 month 1 day';
  end if;
  return new;
end $$;
