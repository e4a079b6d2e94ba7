import fc from 'fast-check'
import { treatAsText } from './treat-as-text'
import { parseWhole } from './parse-narrative'
import { hostileText, hostileProse } from './testing/hostile-text'
const n = Number(process.argv[2])
fc.assert(fc.property(hostileText, (t) => {
  const once = treatAsText(t); const q = parseWhole(once)
  if (!q.ok && q.problems.some((x) => x.offer)) throw new Error('left ' + JSON.stringify(q.problems) + JSON.stringify(once))
  if (treatAsText(once) !== once) throw new Error('not idempotent')
}), { numRuns: n })
fc.assert(fc.property(hostileProse, (t) => { const p = parseWhole(treatAsText(t)); if (!p.ok) throw new Error(JSON.stringify(p.problems)) }), { numRuns: n })
console.log('fuzz ok')
