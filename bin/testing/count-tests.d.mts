export type Count = { passed: number; failed: number }
export function countStep(code: number): Count
export function countVitest(path: string, code: number): Count
export function countPlaywright(path: string, code: number): Count
