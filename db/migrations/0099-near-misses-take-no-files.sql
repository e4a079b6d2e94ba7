-- A file carries what its maker's programs wrote into it, so no near miss takes one.
create policy filings_take_no_files on attachments as restrictive for insert to bulkhead_app with check ((select guard.filing()) is null);

-- What was added since is kept to the month too.
call guard.keep_only_months('versions', 'projections', 'attachments', 'organisation_profiles', 'section_hands', 'section_confirmations', 'section_revisions');
