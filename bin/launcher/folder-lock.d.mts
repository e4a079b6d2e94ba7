export function holderOf(folder: string): number | undefined
export function takeFolder(folder: string): number | undefined
export function leaveFolder(folder: string): void
export function startOf(pid: number): string | undefined
