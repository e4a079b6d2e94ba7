-- A run kept for inputs what was withheld from its saver too, so nobody was shown it to whom that is shown. Nothing was
-- reckoned with it: it is taken away, and the run is labelled by what is left.
update replay_runs r set filed = (
  select jsonb_object_agg(s.key, jsonb_build_object('list', coalesce((
    select jsonb_agg((select jsonb_object_agg(f.key, f.value) from jsonb_each(each_row.value) f where f.value <> '{"withheld": true}') order by each_row.place)
      from jsonb_array_elements(s.value -> 'list') with ordinality as each_row (value, place)), '[]')))
    from jsonb_each(r.filed) s)
  where jsonb_path_exists(filed, '$.*.list[*].*.withheld');
update replay_runs r set level = guard.level_of_run(r) where level <> guard.level_of_run(r);
