-- Roles belong to the server, not to the database: created once, kept when they are there.
-- bulkhead_app serves every request and owns nothing. bulkhead_lookup owns the functions that find a session or a
-- name; bulkhead_projector those that store projections and follow a version's state. Neither can log in.
do $$
begin
  if not exists (select from pg_roles where rolname = 'bulkhead_app') then
    create role bulkhead_app login nosuperuser nocreatedb nocreaterole noreplication;
  end if;
  if not exists (select from pg_roles where rolname = 'bulkhead_lookup') then
    create role bulkhead_lookup nologin nosuperuser nocreatedb nocreaterole noreplication;
  end if;
  if not exists (select from pg_roles where rolname = 'bulkhead_projector') then
    create role bulkhead_projector nologin nosuperuser nocreatedb nocreaterole noreplication;
  end if;
  execute format('grant bulkhead_lookup, bulkhead_projector to %I', current_user);
end
$$;
