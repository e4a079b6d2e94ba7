type Placed = { position?: { start: { line: number; column: number; offset?: number | undefined } } | undefined }

export function startOf(node: Placed): { line: number; column: number; offset: number } {
  const start = node.position?.start
  return { line: start?.line ?? 1, column: start?.column ?? 1, offset: start?.offset ?? 0 }
}
