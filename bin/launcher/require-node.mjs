const least = [20, 9]

/** Ends with one sentence on a Node.js that is too old. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > least[0] || (major === least[0] && minor >= least[1])) return
  console.error(`Bulkhead needs Node.js ${least.join('.')} or newer; this is ${process.versions.node}.`)
  process.exit(1)
}
