/** What one file may hold. The largest of Microsoft's 138 sample files has 36 kB and 700 lines. */
export const limits = {
  bytes: 1_000_000,
  lines: 20_000,
  /** In characters, continued lines taken together. JSON may stand in one line. */
  lineLength: 8_000,
  sections: 2_000,
  /** That one .inf file installs. */
  services: 100,
  /** That one service writes. */
  registryLines: 5_000,
  /** In a list of drivers. */
  drivers: 500,
} as const
