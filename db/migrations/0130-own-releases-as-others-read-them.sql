-- An author sees in a preview what readers of each level will see beside the document: what the organisation itself has
-- released, as it is stored for that level. Row-level security shows an owner the bilateral row only.
create function guard.own_released_as_read_at(at_level text, of_kind text) returns setof public.projections
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.* from public.projections p
    where guard.is_vendor() and p.organisation_id = guard.organisation() and p.level = at_level and p.kind = of_kind and p.phase = 'released' and p.shown
$$;

do $$
begin
  grant create on schema guard to bulkhead_projector;
  revoke all on function guard.own_released_as_read_at(text, text) from public;
  alter function guard.own_released_as_read_at(text, text) owner to bulkhead_projector;
  revoke create on schema guard from bulkhead_projector;
end $$;
grant execute on function guard.own_released_as_read_at(text, text) to bulkhead_app;
