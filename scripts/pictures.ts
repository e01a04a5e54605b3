// Takes the stored pictures of the pages anew, into test/web/stored/. Look at them before they are committed.
// usage: npm run pictures
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { takePictures } from '../test/web/take-pictures.ts'

const folder = new URL('../test/web/stored/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const name of readdirSync(folder)) rmSync(new URL(name, folder))
for (const { name, png } of await takePictures()) {
  writeFileSync(new URL(`${name}.png`, folder), png)
  console.log(`${name}.png ${(png.length / 1000).toFixed(0)} kB`)
}
