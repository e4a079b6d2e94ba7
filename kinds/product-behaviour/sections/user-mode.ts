import { z } from 'zod'
import { altitudeSchema } from '@/domain/altitudes/altitude'
import { field, plainField, rows } from '@/domain/field'
import { keysOf } from '@/domain/keys-of'
import { forCommunity, openToAll } from '@/domain/usual-levels'
import { line, prose, yesNo, yesNoWords } from '@/domain/values'
import {
  accountWords,
  cloudWords,
  componentTypeWords,
  injectionMethodWords,
  injectionWords,
  interfaceWords,
  protectionWords,
  rootOfTrustWords,
  serviceStartWords,
  wespCapabilityWords,
  wespFamilyWords,
} from '../vocabulary/components'

const process = {
  name: plainField(line(120), { label: 'Name', required: 'always', ...openToAll }),
  component_type: field(z.enum(keysOf(componentTypeWords)), { label: 'What it is', required: 'filed', words: componentTypeWords, ...openToAll }),
  start_type: field(z.enum(keysOf(serviceStartWords)), { label: 'When it starts', words: serviceStartWords, ...openToAll }),
  account: field(z.enum(keysOf(accountWords)), { label: 'Runs as', required: 'filed', words: accountWords, ...forCommunity }),
  protection: field(z.enum(keysOf(protectionWords)), { label: 'Protected how', required: 'filed', words: protectionWords, ...openToAll }),
  root_of_trust: field(z.enum(keysOf(rootOfTrustWords)), { label: 'Root of trust', hint: 'For a protected process.', words: rootOfTrustWords, ...openToAll }),
}

const reach = {
  injects_into_processes: field(z.enum(keysOf(injectionWords)), { label: 'Does it inject into other processes', required: 'filed', words: injectionWords, ...openToAll }),
  injection_method: field(z.enum(keysOf(injectionMethodWords)), { label: 'Injects how', words: injectionMethodWords, ...forCommunity }),
  hooks_user_mode_api: field(yesNo, { label: 'Does it hook functions in user mode', required: 'filed', words: yesNoWords, ...openToAll }),
  interfaces: field(z.array(z.enum(keysOf(interfaceWords))).min(1).max(7), { label: 'Interfaces of Windows that it uses', required: 'filed', words: interfaceWords, ...openToAll }),
}

const platform = {
  wesp_registered: field(yesNo, { label: 'Registered with the Windows endpoint security platform', hint: 'For its clients.', words: yesNoWords, ...openToAll }),
  wesp_altitude: field(altitudeSchema, { label: 'Altitude of the client', ...openToAll }),
  wesp_event_families: field(z.array(z.enum(keysOf(wespFamilyWords))).min(1).max(11), { label: 'Events that it receives', words: wespFamilyWords, ...openToAll }),
  wesp_capability: field(z.enum(keysOf(wespCapabilityWords)), { label: 'What it may do', words: wespCapabilityWords, ...openToAll }),
}

const cloud = {
  cloud_dependency: field(z.enum(keysOf(cloudWords)), { label: 'What it needs the cloud for', required: 'filed', words: cloudWords, ...openToAll }),
  offline_mode: field(prose(1_000), { label: 'What it does without the cloud', hint: 'Needed where it waits for a verdict.', control: 'paragraph', ...openToAll }),
}

const components = rows({ ...process, ...reach, ...platform, ...cloud })

/** What runs in user mode. Source: data-model B.1.3. */
export const userModeSection = z.strictObject({
  components: field(components, { label: 'User-mode components', required: 'filed', ...openToAll }),
})
