-- Lists of disclosures are narrowed by whether one and the same driver starts at boot and parses content. What is stored
-- gets that facet from what its level reads: where an answer is open or withheld it stays unknown. The terms follow.
update projections p set facets = p.facets || jsonb_build_object('parses_content_at_boot', case when drivers ->> 'answer' = 'not_applicable' then 'no' else (
  select case when bool_or(told = 'yes') then 'yes' when bool_and(told = 'no') then 'no' else 'unknown' end
  from jsonb_array_elements(case jsonb_typeof(drivers) when 'array' then drivers else '[]' end) driver
    cross join lateral (select driver -> 'start_type' as starts, driver -> 'parses_untrusted_content_in_kernel' as parses) answers
    cross join lateral (select case
      when starts = '"boot"' and parses = '"yes"' then 'yes'
      when (jsonb_typeof(starts) = 'string' and starts <> '"boot"') or (jsonb_typeof(parses) = 'string' and parses <> '"yes"') then 'no'
      else 'unknown' end as told) each) end)
from (select version_id, level, body #> '{body,kernel,drivers}' as drivers from projections where kind = 'product_behaviour') stored
where p.version_id = stored.version_id and p.level = stored.level;
