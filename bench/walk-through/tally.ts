/**
 * Seconds that each act of an author takes. Source: data-model B.0 for a drop-down and a short text; a number, a date or a
 * length of time is read off and typed like the former. B.0 counts answers: a button that is no answer takes what the
 * keystroke-level model gives (Card, Moran and Newell 1980: 1.35 s to think of it, 1.1 s to point, 0.2 s to press).
 */
const seconds = { choice: 12, figure: 12, text: 60, press: 2.65 } as const
type Act = keyof typeof seconds

const figure = /^[\d.,:\- ]{1,20}( ?(d|h|min|s|%)( \d+ ?(h|min|s))?)?$/

/** What an author had to do, counted. */
export class Tally {
  private readonly acts: Record<Act, number> = { choice: 0, figure: 0, text: 0, press: 0 }
  private keystrokes = 0
  private furtherTicks = 0
  private readonly spent = new Map<string, number>()
  private part = 'beginning'

  /** What follows belongs to this part of the filing. */
  turnTo(part: string): void {
    this.part = part
  }

  chose(times = 1): void {
    this.count('choice', times)
  }

  pressed(times = 1): void {
    this.count('press', times)
  }

  /** Boxes of one question. B.0 counts questions, so the first is a choice; the others are told apart. */
  ticked(times: number): void {
    this.count('choice', 1)
    this.furtherTicks += times - 1
  }

  typed(text: string): void {
    this.keystrokes += text.length
    this.count(figure.test(text) ? 'figure' : 'text', 1)
  }

  private count(act: Act, times: number): void {
    this.acts[act] += times
    this.spent.set(this.part, (this.spent.get(this.part) ?? 0) + times * seconds[act])
  }

  /** Minutes of each part, in the order in which they were begun. */
  parts(): string {
    return [...this.spent].map(([part, spent]) => `${part} ${(spent / 60).toFixed(1)}`).join(', ')
  }

  sentence(): string {
    const { choice, figure, text, press } = this.acts
    const minutes = Object.entries(this.acts).reduce((sum, [act, times]) => sum + times * seconds[act as Act], 0) / 60
    const whole = minutes + (this.furtherTicks * seconds.choice) / 60
    return `${choice} choices, ${figure} figures, ${text} short texts, ${press} buttons, ${this.keystrokes} keystrokes: ${minutes.toFixed(1)} min at 12 s a choice or figure, 60 s a text and 2.65 s a button; ${whole.toFixed(1)} min where each of ${this.furtherTicks} further boxes of one question is a choice too`
  }
}
