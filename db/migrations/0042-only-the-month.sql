-- Of a near miss the database itself keeps no time finer than the month, whatever wrote it and whenever it moves.
create function guard.month_of(moment timestamptz) returns timestamptz language sql immutable parallel safe set search_path = pg_catalog, pg_temp as
$$ select date_trunc('month', moment at time zone 'UTC') at time zone 'UTC' $$;

create function guard.is_filing(organisation uuid) returns boolean language sql stable parallel safe security definer set search_path = pg_catalog, pg_temp as
$$ select exists (select from public.organisations o where o.id = organisation and o.kind = 'unnamed_vendor') $$;

-- Its arguments are the columns.
create function guard.keep_only_the_month() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  return jsonb_populate_record(new, (select jsonb_object_agg(c, guard.month_of((to_jsonb(new) ->> c)::timestamptz)) from unnest(tg_argv) c));
end $$;

-- For tables whose rows name the organisation that they belong to; called again where a column is added. The name of the
-- trigger puts it after those that stamp.
create procedure guard.keep_only_months(variadic tables text[]) language plpgsql as $$
declare t text; columns text;
begin
  foreach t in array tables loop
    select string_agg(quote_literal(attname), ', ' order by attnum) into columns from pg_attribute
      where attrelid = ('public.' || quote_ident(t))::regclass and atttypid = 'timestamptz'::regtype and attnum > 0 and not attisdropped;
    execute format('create or replace trigger z_keep_only_the_month before insert or update on public.%I for each row when (guard.is_filing(new.organisation_id)) execute function guard.keep_only_the_month(%s)', t, columns);
  end loop;
end $$;

do $$
begin
  revoke all on function guard.is_filing(uuid), guard.keep_only_the_month() from public;
  revoke all on procedure guard.keep_only_months(text[]) from public;
  grant create on schema guard to bulkhead_lookup;
  alter function guard.is_filing(uuid) owner to bulkhead_lookup;
  revoke create on schema guard from bulkhead_lookup;
end $$;
grant execute on function guard.is_filing(uuid) to bulkhead_app, bulkhead_projector, bulkhead_registrar;

call guard.keep_only_months('documents', 'versions', 'sections', 'projections', 'events', 'reads', 'notes', 'tombstones', 'facet_terms');
create trigger z_keep_only_the_month before insert or update on organisations for each row when (new.kind = 'unnamed_vendor')
  execute function guard.keep_only_the_month('created_at');
