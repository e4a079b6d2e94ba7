import { readFile } from 'node:fs/promises'
import { createHash, randomBytes } from 'node:crypto'
import pg from 'pg'
import { testServer } from '@/bin/cluster/test-server'
import { freePort } from '@/bin/cluster/free-port'
import { orderlyStop } from '@/bin/launcher/orderly-stop'
import { runCommand } from '@/bin/refusal'
import { SiteProcess } from '@/bench/site-process'
import { signIn } from '@/bench/sign-in'
import { throwawayDatabase } from '@/bench/throwaway-database'
import { castAsActors } from '@/db/seed'
import { createDocument } from '@/operations/create-document'

// How long a file of 20 MB takes up and down, and how much memory of the site it takes. The site must be built.
const size = 20 * 1024 * 1024
const rounds = 5
const stopping = orderlyStop()
await runCommand(measure, stopping)
await stopping.end(0)

async function measure(): Promise<void> {
  const server = await testServer()
  stopping.whenStopping(server.stop)
  const { ownerUrl, appUrl } = await throwawayDatabase(server.superuserUrl, 'bench_attachments')
  const port = String(await freePort(undefined))
  const address = `http://127.0.0.1:${port}`
  const settings = { DATABASE_URL: appUrl, NEXTAUTH_URL: address, NEXTAUTH_SECRET: 'a secret of the benchmark, for this run only', HOST: '127.0.0.1', PORT: port }
  Object.assign(process.env, settings)
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  stopping.whenStopping(() => owner.end())
  await owner.query("insert into acknowledgements (person_id, notice) select id, notice from people cross join (values ('disclosure_law'), ('antitrust')) n (notice)")
  const site = await SiteProcess.start({ program: ['--import', 'tsx', 'bin/start.ts'], settings, says: `its address is ${address}`, patienceMs: 120_000, signal: stopping.signal })
  stopping.whenStopping(() => site.stop())
  const ada = (await castAsActors(ownerUrl)).get('Ada')
  const created = ada && (await createDocument(ada, 'incident_postmortem'))
  if (!created?.ok) throw new Error('There is no draft to upload for.')
  const cookie = await signIn(address, 'Ada')
  const draft = { document: created.value.documentId, version: created.value.versionId }
  const pid = site.pid
  console.log(`site at rest: ${await memoryOf(pid)} MB`)
  for (const concurrent of [1, 4]) {
    for (let round = 0; round < rounds; round += 1) {
      const began = performance.now()
      const watch = watchMemory(pid)
      const files = await Promise.all(Array.from({ length: concurrent }, () => upload(address, cookie, draft)))
      const up = performance.now() - began
      const half = performance.now()
      for (const { id, sha256 } of files) if ((await download(address, cookie, id)) !== sha256) throw new Error('What came back is not what was sent.')
      console.log(`${concurrent} at once: up ${(up / 1000).toFixed(2)} s, down ${((performance.now() - half) / 1000 / concurrent).toFixed(2)} s each, at most ${watch.stop()} MB`)
      await owner.query('delete from attachments')
    }
  }
}

function content(): Buffer {
  return Buffer.concat([Buffer.from('%PDF-1.7\n1 0 obj << >> stream\n'), randomBytes(size - 100), Buffer.from('\nendstream endobj\n%%EOF\n')])
}

async function upload(address: string, cookie: string, { document, version }: { document: string; version: string }): Promise<{ id: string; sha256: string }> {
  const bytes = content()
  const form = new FormData()
  form.set('document', document)
  form.set('version', version)
  form.set('file', new Blob([new Uint8Array(bytes)]), 'large.pdf')
  const answer = await fetch(`${address}/api/desk/attachments`, { method: 'POST', body: form, headers: { cookie, origin: address, accept: 'application/json' } })
  const said = (await answer.json()) as { attachment?: { attachment: string; sha256: string }; words?: string }
  if (!said.attachment) throw new Error(`Not taken: ${said.words}`)
  if (said.attachment.sha256 !== createHash('sha256').update(bytes).digest('hex')) throw new Error('The digest differs.')
  return { id: said.attachment.attachment, sha256: said.attachment.sha256 }
}

async function download(address: string, cookie: string, id: string): Promise<string> {
  const answer = await fetch(`${address}/attachments/${id}`, { headers: { cookie } })
  const hash = createHash('sha256')
  for await (const piece of answer.body ?? []) hash.update(piece)
  return hash.digest('hex')
}

/** Resident memory in MB, where the system tells it. */
async function memoryOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
}

function watchMemory(pid: number): { stop: () => number } {
  let most = 0
  const timer = setInterval(() => void memoryOf(pid).then((now) => (most = Math.max(most, now))), 50)
  return {
    stop: () => {
      clearInterval(timer)
      return most
    },
  }
}
