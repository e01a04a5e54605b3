import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import UPNG from 'upng-js'
import type { Render } from '../../src/serve/shown.ts'
import { openBrowser } from './chromium.ts'
import { servePages } from './page-server.ts'
import { pictured } from './pictured.ts'

/** Widths and colours that pictures are taken in, and whether those are that views with two pictures have. */
const shots = [
  { width: 1440, colorScheme: 'light', ofSmall: false },
  { width: 1440, colorScheme: 'dark', ofSmall: false },
  { width: 1120, colorScheme: 'light', ofSmall: true },
  { width: 390, colorScheme: 'light', ofSmall: false },
  { width: 390, colorScheme: 'dark', ofSmall: false },
  { width: 390, colorScheme: 'dark', ofSmall: true },
] as const
/** So much of a page is taken, and so many colours are kept: enough to see what has moved. */
const usualHeight = 1000
const colours = 64

const fonts = ['source-serif-4', 'source-sans-3'] as const
const faces = [
  [400, 'normal'],
  [400, 'italic'],
  [600, 'normal'],
  [700, 'normal'],
] as const

const require = createRequire(import.meta.url)
const fontFile = (name: string): Buffer => {
  const font = fonts.find((one) => name.startsWith(one)) ?? fonts[0]
  return readFileSync(
    join(require.resolve(`@fontsource/${font}/package.json`), '..', 'files', name),
  )
}

/** What happens on a page while it is looked at hangs on the server: here it hears of nothing. */
const silent = `window.fetch = () => new Promise(() => {})
window.EventSource = class { addEventListener() {} close() {} }`

/** The same letters on every machine, and nothing that moves. */
const fixed = `${fonts
  .flatMap((font) =>
    faces.map(
      ([weight, style]) =>
        `@font-face { font-family: "${font}"; font-weight: ${weight}; font-style: ${style}; src: url("/fonts/${font}-latin-${weight}-${style}.woff2") }`,
    ),
  )
  .join('\n')}
:root { --serif: "source-serif-4"; --sans: "source-sans-3" }
code, kbd, pre { font-family: "source-sans-3" !important }
* { animation: none !important; transition: none !important; caret-color: transparent !important }`

/** A picture as it is stored. */
export interface Picture {
  /** `report-1440-light`. */
  readonly name: string
  readonly png: Buffer
}

const small = (png: Buffer): Buffer => {
  const image = UPNG.decode(new Uint8Array(png).buffer)
  return Buffer.from(UPNG.encode(UPNG.toRGBA8(image), image.width, image.height, colours))
}

/** Takes the picture of every view at each width, light and dark. */
export async function takePictures(): Promise<readonly Picture[]> {
  const server = new URL('../../dist/web/server/server.js', import.meta.url)
  const { render } = (await import(server.href)) as { render: Render }
  const views = pictured(render)
  const { address, stop } = await servePages((path) => {
    if (path === '/fixed.css') return fixed
    if (path.startsWith('/fonts/')) return fontFile(path.slice('/fonts/'.length))
    const view = views.find(({ name }) => path === `/${name}`)
    return view?.html.replace('</head>', '<link rel="stylesheet" href="/fixed.css"></head>') ?? null
  }, "default-src 'self'")
  const browser = await openBrowser()
  const pictures: Picture[] = []
  for (const { width, colorScheme, ofSmall } of shots) {
    const context = await browser.newContext({
      colorScheme,
      locale: 'en-GB',
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    await page.addInitScript(silent)
    for (const { name, height = usualHeight } of views.filter(
      (one) => ofSmall === 'height' in one,
    )) {
      await page.setViewportSize({ width, height })
      await page.goto(`${address}/${name}`, { waitUntil: 'networkidle' })
      await page.evaluate('document.fonts.ready')
      const png = small(await page.screenshot({ caret: 'hide' }))
      pictures.push({ name: `${name}-${width}-${colorScheme}`, png })
    }
    await context.close()
  }
  await browser.close()
  await stop()
  return pictures
}
