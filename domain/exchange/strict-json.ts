export class JsonProblem extends Error {
  constructor(
    message: string,
    readonly line: number,
    readonly column: number,
  ) {
    super(message)
  }
}

const maxDepth = 32

/**
 * Reads JSON as RFC 8259 defines it, and refuses what JSON.parse lets pass: a member named twice, members named
 * `__proto__`, nesting deeper than 32. Throws JsonProblem with line and column, both counted from 1.
 */
export function readStrictJson(text: string): unknown {
  return new Reader(text.startsWith('\ufeff') ? text.slice(1) : text).document()
}

class Reader {
  private at = 0

  constructor(private readonly text: string) {}

  document(): unknown {
    const value = this.value(0)
    this.space()
    if (this.at < this.text.length) this.fail('There is more text after the end of the document.')
    return value
  }

  private value(depth: number): unknown {
    if (depth > maxDepth) this.fail(`This is nested deeper than ${maxDepth} levels.`)
    this.space()
    const next = this.text[this.at]
    if (next === '{') return this.object(depth)
    if (next === '[') return this.array(depth)
    if (next === '"') return this.string()
    return this.word()
  }

  private object(depth: number): Record<string, unknown> {
    const members: Record<string, unknown> = {}
    this.at += 1
    if (this.takes('}')) return members
    do {
      this.space()
      const start = this.at
      if (this.text[start] !== '"') this.fail('A member needs a name in double quotes.')
      const name = this.string()
      if (name === '__proto__') this.fail('A member cannot be named __proto__.', start)
      if (Object.hasOwn(members, name)) this.fail(`“${name}” is given twice.`, start)
      if (!this.takes(':')) this.fail('A colon is missing here.')
      members[name] = this.value(depth + 1)
    } while (this.takes(','))
    if (!this.takes('}')) this.fail('A comma or a closing brace is missing here.')
    return members
  }

  private array(depth: number): unknown[] {
    const items: unknown[] = []
    this.at += 1
    if (this.takes(']')) return items
    do items.push(this.value(depth + 1))
    while (this.takes(','))
    if (!this.takes(']')) this.fail('A comma or a closing bracket is missing here.')
    return items
  }

  private string(): string {
    const start = this.at
    const token = this.match(/"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y)
    if (token === null) return this.fail('This text is not closed, or holds a character that must be escaped.', start)
    return JSON.parse(token) as string
  }

  private word(): unknown {
    const token = this.match(/true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y)
    if (token === null) return this.fail(this.at >= this.text.length ? 'The document ends too early.' : 'A value is missing here.')
    return JSON.parse(token) as unknown
  }

  private match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at
    const token = pattern.exec(this.text)?.[0] ?? null
    if (token !== null) this.at += token.length
    return token
  }

  private takes(character: string): boolean {
    this.space()
    if (this.text[this.at] !== character) return false
    this.at += 1
    return true
  }

  private space(): void {
    this.match(/[ \t\n\r]*/y)
  }

  private fail(message: string, at = this.at): never {
    const before = this.text.slice(0, at).split(/\r\n|\n|\r/)
    throw new JsonProblem(message, before.length, (before.at(-1)?.length ?? 0) + 1)
  }
}
