import { readFileSync } from 'node:fs'

let known: ReadonlySet<string> | undefined

/** Whether the word is the dictionary form of an English verb (WordNet's list, `data/verbs.txt`). */
export function isVerb(word: string): boolean {
  known ??= new Set(
    readFileSync(new URL('../../data/verbs.txt', import.meta.url), 'utf8')
      .trimEnd()
      .split('\n'),
  )
  return known.has(word)
}
