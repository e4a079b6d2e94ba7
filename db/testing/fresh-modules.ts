import { vi } from 'vitest'

// Files share a process, which spares loading every library anew; what our own modules keep (settings, pool) belongs to one file.
vi.resetModules()
