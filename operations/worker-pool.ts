import type { Worker } from 'node:worker_threads'

export interface PoolLimits {
  workers: number
  /** Jobs that may wait for a worker; the next one is refused. */
  waiting: number
  /** How long a job may wait, and then how long it may take, in milliseconds. */
  patienceMs: number
}

/** `busy`: no worker came free. `too_long`: it did not end in time. `failed`: the worker ended. */
export type PoolRefusal = 'busy' | 'too_long' | 'failed'
export type PoolAnswer<Answer> = { ok: true; value: Answer } | { ok: false; reason: PoolRefusal }

interface Task<Job, Answer> {
  job: Job
  settle: (answer: PoolAnswer<Answer>) => void
  timer: NodeJS.Timeout | undefined
}

/** Workers that answer one job at a time each, started when they are first needed. A job that takes too long ends its worker. */
export class WorkerPool<Job, Answer> {
  readonly #idle: Worker[] = []
  readonly #waiting: Task<Job, Answer>[] = []
  #busy = 0

  constructor(
    private readonly start: () => Worker,
    private readonly limits: PoolLimits,
    private readonly tell: (error: unknown) => void,
  ) {}

  run(job: Job): Promise<PoolAnswer<Answer>> {
    return new Promise((settle) => {
      const task: Task<Job, Answer> = { job, settle, timer: undefined }
      if (this.#busy < this.limits.workers) return this.#begin(task)
      if (this.#waiting.length >= this.limits.waiting) return settle({ ok: false, reason: 'busy' })
      task.timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(task), 1)
        settle({ ok: false, reason: 'busy' })
      }, this.limits.patienceMs)
      this.#waiting.push(task)
    })
  }

  #begin({ job, settle, timer }: Task<Job, Answer>): void {
    clearTimeout(timer)
    this.#busy += 1
    let worker: Worker | undefined
    const end = (answer: PoolAnswer<Answer>) => {
      clearTimeout(deadline)
      worker?.off('message', answered).off('error', failed).off('exit', failed)
      this.#busy -= 1
      if (worker && answer.ok) this.#idle.push(worker)
      else void worker?.terminate()
      settle(answer)
      const next = this.#waiting.shift()
      if (next) this.#begin(next)
    }
    const answered = (value: Answer) => end({ ok: true, value })
    const failed = () => end({ ok: false, reason: 'failed' })
    const deadline = setTimeout(() => end({ ok: false, reason: 'too_long' }), this.limits.patienceMs)
    try {
      worker = this.#idle.pop() ?? this.#started()
      worker.on('message', answered).on('error', failed).on('exit', failed)
      worker.postMessage(job)
    } catch (error) {
      this.tell(error)
      failed()
    }
  }

  /** A worker may also end while it is idle: it is then told of, and never used again. */
  #started(): Worker {
    const worker = this.start()
    worker.unref()
    const forget = () => {
      const place = this.#idle.indexOf(worker)
      if (place >= 0) this.#idle.splice(place, 1)
    }
    worker.on('exit', forget).on('error', (error) => {
      this.tell(error)
      forget()
    })
    return worker
  }

  async close(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((worker) => worker.terminate()))
  }
}
