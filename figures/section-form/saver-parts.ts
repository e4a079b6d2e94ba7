export interface Draft {
  entries: [name: string, values: string[]][]
  revision: number
}

export type SaveStatus =
  | { kind: 'untouched' | 'typing' | 'saving' }
  | { kind: 'saved'; at: string; aside: string[] }
  | { kind: 'offline' }
  | { kind: 'conflict'; by: string; at: string }
  | { kind: 'stopped'; words: string }

/** What the route handler answers. */
export type SaveAnswer =
  | { saved: true; revision: number; at: string; aside: string[] }
  | { saved: false; conflict: { by: string; at: string } }
  | { saved: false; words: string; signedOut?: true }

export interface Sending {
  /** What went out before and was never answered. */
  sent: Draft['entries'] | null
  leaving: boolean
  /** Ends this request. */
  signal?: AbortSignal
  /** Ends the one that is still under way, of which this carries all. */
  overtake?: () => void
}

export interface SaverParts {
  /** The form as it stands. */
  read: () => Draft
  /** Rejects when no answer comes back. */
  send: (draft: Draft, more: Sending) => Promise<SaveAnswer>
  /** Keeps a draft on this device until it is known to be stored; whether that could be done. */
  keep: (draft: Draft) => boolean
  /** Drops what was kept. */
  forget: () => void
  onRevision: (revision: number) => void
  onStatus: (status: SaveStatus) => void
}
