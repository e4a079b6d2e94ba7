/** What the history of a document records. */
export const documentDeeds = [
  'create',
  'edit',
  'attach',
  'remove_attachment',
  'hand_section',
  'change_draft_audience',
  'submit',
  'resubmit',
  'recall',
  'discard',
  'begin_review',
  'note',
  'answer_note',
  'request_changes',
  'accept',
  'release',
  'release_self_attested',
  'withdraw',
  'start_version',
  'change_released_audience',
  'confirm_sections',
  'confirm_unchanged',
  'destroy_attribution',
  'restore_attribution',
] as const
export type DocumentDeed = (typeof documentDeeds)[number]

/** What is recorded of an organisation and its people, outside any document. */
export type OrganisationDeed =
  | 'acknowledge_notices'
  | 'add_person'
  | 'add_product'
  | 'change_password'
  | 'change_product'
  | 'change_profile'
  | 'create_organisation'
  | 'disable_person'
  | 'enable_person'
  | 'end_other_sessions'
  | 'end_session'
  | 'import_altitude_list'
  | 'save_run'
