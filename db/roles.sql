-- Roles belong to the server, not to the database: created once, kept when they are there.
-- bulkhead_app serves every request and owns nothing. bulkhead_lookup owns the functions that find a session or a
-- name; bulkhead_projector those that store projections and follow a version's state; bulkhead_registrar those that
-- open a filing without a name and give it back. None of the three can log in.
do $$
declare name text;
begin
  if not exists (select from pg_roles where rolname = 'bulkhead_app') then
    create role bulkhead_app login nosuperuser nocreatedb nocreaterole noreplication;
  end if;
  foreach name in array array['bulkhead_lookup', 'bulkhead_projector', 'bulkhead_registrar'] loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I nologin nosuperuser nocreatedb nocreaterole noreplication', name);
    end if;
    execute format('grant %I to %I', name, current_user);
  end loop;
end
$$;
