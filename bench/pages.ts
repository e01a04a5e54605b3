// Measures the pages in Chromium: how soon the first one is usable after a cold start; and, by Chromium's own trace, how evenly frames
// come while a report of 5,000 words with 150 statements is scrolled, kinds of marks are switched, speakers chosen, and statements walked
// through by key.
// usage: npm run bench:pages [-- --width 1440] [--statements 150]
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { parseArgs } from 'node:util'
import { type CDPSession, chromium, type Page } from 'playwright-core'
import type { Render } from '../src/serve/shown.ts'
import { coldStart } from './cold-start.ts'
import { longReport } from './long-report.ts'

const { values } = parseArgs({
  options: {
    width: { type: 'string', default: '1440' },
    statements: { type: 'string', default: '150' },
  },
})
const built = new URL('../dist/web/', import.meta.url)
process.env.NODE_ENV ??= 'production'
const { render } = (await import(new URL('server/server.js', built).href)) as { render: Render }
const types: { readonly [extension: string]: string } = {
  '.css': 'text/css',
  '.js': 'text/javascript',
}

/** What is looked at in the events of a trace. */
interface TraceEvent {
  readonly name: string
  readonly ph: string
  /** Microseconds. */
  readonly ts: number
  readonly dur?: number
  /** Microseconds of the processor's time: what a busy machine does not lengthen. */
  readonly tdur?: number
  readonly pid: number
  readonly tid: number
  readonly id2?: { readonly local?: string }
  readonly args: { readonly frame_reporter?: { readonly state: string } }
}

interface Frames {
  /** Milliseconds between frames that reached the screen, in rising order. */
  readonly times: readonly number[]
  readonly dropped: number
  /** Milliseconds of the processor that the main thread works for a frame, in rising order: what frames wait for others is left out. */
  readonly works: readonly number[]
  /** The step that cost most on the main thread, with its milliseconds of the processor. */
  readonly longest: string
}

const WORK = [
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
  'EventDispatch',
]

/** Milliseconds within which two reports are of one frame. */
const SAME = 4

const cost = ({ tdur, dur }: TraceEvent): number => tdur ?? dur ?? 0

/** What the main thread works between some times; what happens within another step counts with that one. */
function worksBetween(times: readonly number[], events: readonly TraceEvent[]): readonly number[] {
  const works = times.map(() => 0)
  const ends = new Map<string, number>()
  let at = 0
  const steps = events.filter(({ name, ph }) => ph === 'X' && WORK.includes(name))
  for (const event of steps.sort((a, b) => a.ts - b.ts)) {
    const thread = `${event.pid} ${event.tid}`
    if (event.ts < (ends.get(thread) ?? 0)) continue
    ends.set(thread, event.ts + (event.dur ?? 0))
    while (at < times.length - 1 && (times[at] ?? 0) < event.ts / 1000) at += 1
    works[at] = (works[at] ?? 0) + cost(event) / 1000
  }
  return works.sort((a, b) => a - b)
}

function framesOf(events: readonly TraceEvent[]): Frames {
  const key = ({ pid, id2 }: TraceEvent): string => `${pid} ${id2?.local}`
  const states = new Map<string, string>()
  const shown: number[] = []
  let dropped = 0
  const reported = events
    .filter(({ name }) => name === 'PipelineReporter')
    .sort((a, b) => a.ts - b.ts)
  for (const event of reported) {
    if (event.ph === 'b') states.set(key(event), event.args.frame_reporter?.state ?? '')
    else if (states.get(key(event))?.startsWith('STATE_PRESENTED')) shown.push(event.ts / 1000)
    else if (states.get(key(event)) === 'STATE_DROPPED') dropped += 1
  }
  // The compositor and the main thread may report one frame each.
  const apart = shown.filter((time, i) => i === 0 || time - (shown[i - 1] ?? 0) > SAME)
  const times = apart.slice(1).map((time, i) => time - (apart[i] ?? 0))
  const [longest] = events
    .filter(({ name }) => WORK.includes(name))
    .sort((a, b) => cost(b) - cost(a))
  return {
    times: times.sort((a, b) => a - b),
    dropped,
    works: worksBetween(apart, events),
    longest: `${longest?.name} ${((longest ? cost(longest) : 0) / 1000).toFixed(1)} ms`,
  }
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

/** What a reader does, so many times that frames can be counted. */
const doings: Readonly<Record<string, (page: Page, cdp: CDPSession) => Promise<void>>> = {
  scroll: async (_page, cdp) => {
    const gesture = { x: 300, y: 450, speed: 2500, gestureSourceType: 'mouse' as const }
    for (const yDistance of [-8000, 8000]) {
      await cdp.send('Input.synthesizeScrollGesture', { ...gesture, yDistance })
    }
  },
  switch: async (page) => {
    for (const kind of ['event', 'figure', 'time', 'place', 'event', 'figure', 'time', 'place']) {
      await page.locator(`#show-${kind}`).click()
      await pause(250)
    }
  },
  choose: async (page) => {
    for (const nth of [0, 1, 2, 2]) {
      await page.locator('.voices button').nth(nth).click()
      await pause(250)
    }
  },
  walk: async (page) => {
    for (let i = 0; i < 40; i += 1) {
      await page.keyboard.press('j')
      await pause(50)
    }
  },
}

const shown = longReport(Number(values.statements))
const began = performance.now()
const html = render('report', shown)
const rendered = Math.round(performance.now() - began)
const words = shown.report.text.split(/\s+/).length
const server = createServer(({ url = '/' }, answer) => {
  const name = url.replace('/assets/', '')
  const found = readdirSync(new URL('assets/', built)).includes(name)
  answer.setHeader(
    'content-type',
    found ? (types[extname(name)] ?? '') : 'text/html; charset=utf-8',
  )
  answer.end(found ? readFileSync(new URL(`assets/${name}`, built)) : html)
})
await new Promise<void>((ready) => {
  server.listen(0, '127.0.0.1', ready)
})
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
})
const { starts, usable } = await coldStart(browser)
console.log(
  `cold start: listening after ${Math.round(starts)} ms, the first page's box usable ${Math.round(usable)} ms later`,
)
const page = await browser.newPage({ viewport: { width: Number(values.width), height: 900 } })
await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, {
  waitUntil: 'networkidle',
})
const elements = await page.evaluate<number>('document.querySelectorAll("*").length')
console.log(
  `${words} words, ${shown.record.statements.length} statements, ${elements} elements, ${Math.round(html.length / 1000)} kB, rendered in ${rendered} ms`,
)
// A point that moves with every frame, so that frames are asked for all the time, and one that comes late is seen to.
await page.evaluate(`{
  const point = document.body.appendChild(document.createElement('i'))
  point.style.cssText = 'position:fixed;top:0;left:0;width:1px;height:1px;background:red'
  const move = (at) => {
    point.style.transform = 'translateX(' + (at % 40) + 'px)'
    requestAnimationFrame(move)
  }
  requestAnimationFrame(move)
}`)
const cdp = await page.context().newCDPSession(page)
for (const [name, doing] of Object.entries(doings)) {
  const categories = [
    'benchmark',
    'devtools.timeline',
    'disabled-by-default-devtools.timeline.frame',
  ]
  await browser.startTracing(page, { categories })
  await doing(page, cdp)
  const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as {
    readonly traceEvents: readonly TraceEvent[]
  }
  const { times, dropped, works, longest } = framesOf(traceEvents)
  const share = (of: readonly number[], part: number): string =>
    (of[Math.min(of.length - 1, Math.floor(of.length * part))] ?? 0).toFixed(1)
  console.log(
    `${name.padEnd(7)} ${String(times.length).padStart(4)} frames, median ${share(times, 0.5)} ms, p99 ${share(times, 0.99)} ms, ${dropped} dropped; work a frame p99 ${share(works, 0.99)} ms, costliest step ${longest}`,
  )
}
await browser.close()
server.close()
