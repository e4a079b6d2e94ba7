import { publicationMoves, publicationStates, publicationWords, type PublicationState } from '@/domain/workflow/publication'
import { stageMoves, stages, stageWords, type Stage } from '@/domain/workflow/stage'

type Arrow = { from: string; to: string; words: string }

/** Both machines as pictures, in Markdown: what the README shows. */
export function machinePictures(): string {
  return [
    '**Publication**, one per version:',
    picture(publicationStates, publicationWords, publicationArrows()),
    '**Stage**, one per post-mortem, following from what has been released:',
    picture(stages, stageWords, stageArrows()),
  ].join('\n\n')
}

function publicationArrows(): Arrow[] {
  return publicationMoves.flatMap(move => move.from.map(from => ({ from, to: move.to, words: `${move.label} (${move.who})` })))
}

function stageArrows(): Arrow[] {
  return stageMoves.flatMap(move => move.from.map(from => ({ from, to: move.to, words: move.when })))
}

function picture<State extends PublicationState | Stage>(states: readonly State[], words: Readonly<Record<State, string>>, arrows: readonly Arrow[]): string {
  const lines = [
    'stateDiagram-v2',
    ...states.map(state => `  state "${words[state]}" as ${state}`),
    `  [*] --> ${states[0]}`,
    ...arrows.map(({ from, to, words: said }) => `  ${from} --> ${to}: ${said}`),
    ...states.filter(state => !arrows.some(arrow => arrow.from === state)).map(last => `  ${last} --> [*]`),
  ]
  return ['```mermaid', ...lines, '```'].join('\n')
}
