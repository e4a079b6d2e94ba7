/** Texts offered while they are typed: usual ones, to be changed where they do not fit. */

export const channelNames = ['Detection content', 'Behavioural content', 'Signatures', 'Sensor drivers', 'Agent', 'Engine', 'Configuration']

export const rolesCalled = ['Incident manager on call', 'Release engineer on call', 'Duty manager of the distribution network', 'Head of customer support', 'Head of communications']

export const calledFor = ['Everything of severity S1 or S2', 'A halt that does not reach the edge', 'Notice to customers', 'Notice to Microsoft and to regulators']

export const backedUp = ['Source, build system and build records', 'Signing service, its keys in a second module', 'The last ten versions of every channel', 'Configuration of the distribution network']

export const differencesFromCode = ['The same tests, rings and gates; shorter bake times.', 'Fewer rings.', 'No approval by a person.', 'No rings: everybody gets it at once.']

export const thresholds = ['3 in 1,000 hosts', '1 in 1,000 hosts', '1 in 10,000 hosts', '1% of installations', 'Twice the baseline', '3 cases that name the same update']

export const blindSpots = [
  'Hosts that are switched off or have no connection.',
  'Hosts that no longer start.',
  'Hosts whose owner sends no diagnostic data to Microsoft.',
  'Customers who do not call.',
]

export const haltingRoles = ['Release engineer on call', 'Detection lead', 'Incident manager on call', 'Head of platform engineering']

export const testResults = ['All hosts came back within the time.', 'Some hosts came back late.', 'Some hosts had to be recovered by hand.', 'It failed.']

export const emergencyTriggers = ['An attack in the wild that the shipped content does not stop.', 'A vulnerability of the product that is being exploited.', 'An update that has to be taken back at once.']

export const scenarios = ['Faulty content in an early ring: it is halted and rolled back.', 'A faulty driver keeps hosts from starting: they are recovered.', 'The distribution network is down while an update must be halted.']

export const restoreResults = ['Restored whole, within the time.', 'Restored whole, later than planned.', 'Restored in part.', 'It failed.']
