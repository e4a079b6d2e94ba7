import type { Problem } from '@/domain/outcome'

/** What is wrong at one control of the replay. */
export function messagesAt(problems: readonly Problem[], path: string): string[] {
  return problems.filter((problem) => problem.path === path).map(({ message }) => message)
}
