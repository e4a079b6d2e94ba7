-- A right to read a whole table is a right to read its system columns too, and xmin tells in which order rows were
-- written, to the transaction. So columns are named: a column that is added later is granted where it is added.
do $$
declare t text; columns text;
begin
  for t, columns in
    select c.relname, string_agg(quote_ident(a.attname), ', ' order by a.attnum)
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
      and c.relname <> 'migrations' and has_table_privilege('bulkhead_app', c.oid, 'select')
    group by c.relname
  loop
    execute format('revoke select on public.%I from bulkhead_app', t);
    execute format('grant select (%s) on public.%I to bulkhead_app', columns, t);
  end loop;
end $$;
