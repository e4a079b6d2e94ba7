/** Texts offered where they are typed: usual ones, to be changed where they do not fit. */

export const testProgrammes = ['Business user', 'Home user', 'Enterprise endpoint']

export const testResults = ['Passed', 'Certified', 'Approved']

export const contentNames = ['Detection rules', 'Signatures', 'Address table', 'Machine-learning model', 'Configuration']

/** Names of the files that Microsoft hands out at aka.ms/hlkplaylist, newest first. */
export const hlkPlaylists = [
  'HLK Version 24H2 CompatPlaylist x64 ARM64',
  'HLK Version 22H2 CompatPlaylist x64 ARM64',
  'HLK Version 21H2 CompatPlaylist x64 ARM64 server',
  'HLK Version 21H2 CompatPlaylist x64 ARM64',
  'HLK Version 2004 CompatPlaylist x86 x64 ARM64',
  'HLK Version 1809 CompatPlaylist x64 Server',
]

export const offlineModes = ['Judges by local content alone.', 'Keeps what it has and tries again.', 'Holds back what it does not know.']

export const bootLoopActions = ['The drivers stay off until newer content has come.', 'The drivers stay off until an administrator turns them on.', 'The content before the newest is loaded.']
