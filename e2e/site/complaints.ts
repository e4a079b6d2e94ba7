import type { BrowserContext, ConsoleMessage, Request, Response } from '@playwright/test'
import { siteAddress } from './address'

/** An answer that a test means to get, such as 404. */
export interface ExpectedAnswer {
  status: number
  path: string | RegExp
}

/** Watches every page of a context: what the console, the pages or the network complain of is what the test fails with. */
export class Complaints {
  private readonly heard: string[] = []
  private readonly expected: ExpectedAnswer[] = []
  private readonly answered = new WeakSet<Request>()
  private offline = false

  constructor(
    private readonly who: string,
    private readonly scripted: boolean,
  ) {}

  watch(context: BrowserContext): void {
    context.on('console', message => this.onConsole(message))
    context.on('weberror', error => this.add(`page error: ${error.error().message}`))
    context.on('response', response => this.onResponse(response))
    context.on('requestfailed', request => this.onFailed(request))
  }

  /** Answers with this status are meant from here on, at this path. */
  expect(status: number, path: string | RegExp): void {
    this.expected.push({ status, path })
  }

  /** While the connection is cut on purpose, requests that fail say nothing. */
  whileOffline(offline: boolean): void {
    this.offline = offline
  }

  all(): readonly string[] {
    return this.heard
  }

  private onConsole(message: ConsoleMessage): void {
    if (message.type() !== 'error' && message.type() !== 'warning') return
    const text = message.text()
    // The answers themselves are looked at in onResponse and onFailed.
    if (text.startsWith('Failed to load resource:')) return
    this.add(`console ${message.type()}: ${text} (${message.location().url})`)
  }

  private onResponse(response: Response): void {
    this.answered.add(response.request())
    const url = new URL(response.url())
    if (response.status() < 400 || url.origin !== siteAddress()) return
    const meant = this.expected.some(({ status, path }) => status === response.status() && (typeof path === 'string' ? path === url.pathname : path.test(url.pathname)))
    if (!meant) this.add(`${response.status()} for ${response.request().method()} ${url.pathname}`)
  }

  private onFailed(request: Request): void {
    const reason = request.failure()?.errorText ?? 'unknown'
    if (this.offline || this.isHarmless(request, reason)) return
    this.add(`${reason} for ${request.method()} ${new URL(request.url()).pathname}`)
  }

  // A page that is left cancels what it was still loading or saving and does not wait for the answer to its last words, Next lets go of an action's answer once it has read it, and
  // Chromium without JavaScript does not know the nonces of scripts it would not run.
  private isHarmless(request: Request, reason: string): boolean {
    if (reason === 'net::ERR_ABORTED') return request.method() === 'GET' || this.answered.has(request) || isAutosave(request)
    return reason === 'csp' && !this.scripted && request.resourceType() === 'script'
  }

  private add(complaint: string): void {
    this.heard.push(`${this.who}: ${complaint}`)
  }
}

function isAutosave(request: Request): boolean {
  return new URL(request.url()).pathname === '/api/desk/sections'
}
