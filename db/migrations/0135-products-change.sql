-- Every update practice asks where the release notes of its product stand. The name of a product stays: its address and
-- released documents refer to it.
alter table products add column release_notes_url text check (release_notes_url ~ '^https://\S+$' and length(release_notes_url) <= 2000);
grant select (release_notes_url), insert (release_notes_url), update (release_notes_url) on products to bulkhead_app;
revoke update (name) on products from bulkhead_app;
