-- A vendor has one status page, and every update practice asks for it.
alter table organisation_profiles add column status_page_url text check (length(status_page_url) <= 2000);
grant select (status_page_url), insert (status_page_url), update (status_page_url) on organisation_profiles to bulkhead_app;
