/** Texts offered while they are typed: usual ones, to be changed where they do not fit. */

export const channelNames = ['Detection content', 'Behavioural content', 'Signatures', 'Sensor drivers', 'Agent', 'Engine', 'Configuration']

export const rolesCalled = ['Incident manager on call', 'Release engineer on call', 'Duty manager of the distribution network', 'Head of customer support', 'Head of communications']

export const calledFor = ['Everything of severity S1 or S2', 'A halt that does not reach the edge', 'Notice to customers', 'Notice to Microsoft and to regulators']

export const backedUp = ['Source, build system and build records', 'Signing service, its keys in a second module', 'The last ten versions of every channel', 'Configuration of the distribution network']
