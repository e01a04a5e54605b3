import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import pixelmatch from 'pixelmatch'
import UPNG from 'upng-js'
import { expect, test } from 'vitest'
import { hasBrowser } from './chromium.ts'
import { takePictures } from './take-pictures.ts'

/** Share of a picture's points that may differ: another version of the browser draws edges a little otherwise. */
const tolerated = 0.005

const fileOf = (name: string, kind = 'png'): URL =>
  new URL(`./stored/${name}.${kind}`, import.meta.url)

/** Share of the points in which two pictures differ to the eye; 1 where they are not of one size. */
function difference(stored: Buffer, got: Buffer): number {
  const [a, b] = [stored, got].map((png) => UPNG.decode(new Uint8Array(png).buffer))
  if (!a || !b || a.width !== b.width || a.height !== b.height) return 1
  const points = (image: UPNG.Image) => new Uint8Array(UPNG.toRGBA8(image)[0] as ArrayBuffer)
  const differ = pixelmatch(points(a), points(b), undefined, a.width, a.height, { threshold: 0.2 })
  return differ / (a.width * a.height)
}

test.skipIf(!hasBrowser)(
  'every view looks as in its stored picture',
  async () => {
    const changed: string[] = []
    for (const { name, png } of await takePictures()) {
      const stored = existsSync(fileOf(name)) ? readFileSync(fileOf(name)) : null
      const share = stored === null ? 1 : difference(stored, png)
      if (share <= tolerated) continue
      writeFileSync(fileOf(name, 'got.png'), png)
      changed.push(`${name}: ${(100 * share).toFixed(2)} % (see test/web/stored/${name}.got.png)`)
    }
    expect(changed, 'if it is meant so: npm run pictures, and look at them').toEqual([])
  },
  180_000,
)
