import { publicationMoves, publicationWords } from '@/domain/workflow/publication'
import { stageMoves, stageWords } from '@/domain/workflow/stage'

/** Both machines as tables, in Markdown: every move, where it leads, and who or what walks it. */
export function machineTables(): string {
  return [
    '**Moves of publication**',
    table(
      ['Move', 'From', 'To', 'Walked by'],
      publicationMoves.map(move => [move.label, move.from.map(state => publicationWords[state]).join(' or '), publicationWords[move.to], `the ${move.who.replace(/^the /, '')}`]),
    ),
    '**Moves of the stage**',
    table(
      ['From', 'To', 'When'],
      stageMoves.map(move => [move.from.map(stage => stageWords[stage]).join(' or '), stageWords[move.to], move.when]),
    ),
  ].join('\n\n')
}

function table(heading: string[], rows: string[][]): string {
  return [heading, heading.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}
