import type { DocumentBody } from '@/domain/kind-definition'

/** A content update that a bounds check on the device caught before the canary ring opened. Fictional. */
export const example: DocumentBody = {
  about: {
    title: 'Content template with one field too few passed the validator',
    month: '2026-09',
    product_class: 'edr',
    payload_class: 'behavioural_content',
  },
  event: {
    what_could_have_happened:
      'A content update named twenty-one inputs where the template on the device takes twenty. The validator counted the inputs of the template, not those of the content, and passed it. Read without a bounds check, the missing value would have stopped every host that loaded the content.',
    ring_reached: 'internal',
    stopped_by: 'on_device_bounds_check',
    lesson:
      'Test the validator with content that is *wrong in number*, not only in kind. We had 400 cases of bad values and none of a bad count. Let the device refuse what it cannot read, and count refusals per ring: ours was noticed because the internal ring sent 38 refusals in four minutes.',
  },
}

/** Two more, for the demo. Fictional. */
export const otherExamples: readonly DocumentBody[] = [
  {
    about: {
      title: 'Driver build without its catalogue reached the canary ring',
      month: '2026-08',
      product_class: 'epp',
      payload_class: 'kernel_driver',
    },
    event: {
      what_could_have_happened:
        'A driver was signed, but the catalogue beside it was that of the build before. On hosts with memory integrity on, the driver does not load at the next start, and the host starts without protection. About half of our canary hosts have it on.',
      ring_reached: 'canary',
      stopped_by: 'health_gate',
      lesson: 'Our gate looks at whether the agent reports after a restart. It did not look at whether it reports *with its driver loaded*. Now it does. Check the pair of driver and catalogue in the pipeline: the check takes a second and needs no host.',
    },
  },
  {
    about: {
      title: 'Default rule would have blocked an installer service',
      month: '2026-10',
      product_class: 'app_control',
      payload_class: 'policy_default',
    },
    event: {
      what_could_have_happened:
        'A new default blocked programs that start from a folder to which users can write. The service that installs applications for all users starts helpers from such a folder. With the default in force, no host could have installed or removed an application until somebody changed the policy by hand.',
      ring_reached: 'early_access',
      stopped_by: 'rollback',
      lesson: 'Defaults deserve the rings of code. Ours went out in one step because it was “only a setting”. Try a default in audit mode first and read what it would have blocked: three days of audit named the service on the first morning.',
    },
  },
]
