import { readFileSync } from 'node:fs'

export interface GoldSentence {
  readonly id: string
  readonly text: string
  readonly words: readonly string[]
  /** Starts a document, a paragraph. */
  readonly document: boolean
  readonly paragraph: boolean
  /** No white space follows it in the text. */
  readonly tight: boolean
}

/** Sentences of a CoNLL-U file: words and text only, none of the answers. */
export function readConllu(file: string): readonly GoldSentence[] {
  const out: GoldSentence[] = []
  for (const block of readFileSync(file, 'utf8').split(/\n\n+/)) {
    const lines = block.split('\n').filter((line) => line !== '')
    const rows = lines.filter((line) => /^\d/.test(line)).map((line) => line.split('\t'))
    if (rows.length === 0) continue
    const comment = (key: string) =>
      lines.find((line) => line.startsWith(`# ${key} = `))?.slice(key.length + 5)
    const last = rows.filter(([id]) => !id?.includes('.')).at(-1)
    const surface = rows.filter(([id]) => id?.includes('-')).at(-1)
    const ends = surface?.[0]?.split('-')[1] === last?.[0] ? surface : last
    out.push({
      id: comment('sent_id') ?? '',
      text: comment('text') ?? '',
      words: rows.filter(([id]) => /^\d+$/.test(id ?? '')).map(([, form]) => form ?? ''),
      document: lines.some((line) => line.startsWith('# newdoc')),
      paragraph: lines.some((line) => line.startsWith('# newpar') || line.startsWith('# newdoc')),
      tight: ends?.[9]?.includes('SpaceAfter=No') ?? false,
    })
  }
  return out
}

/** Groups sentences by document. */
export function documents(sentences: readonly GoldSentence[]): GoldSentence[][] {
  const out: GoldSentence[][] = []
  for (const sentence of sentences) {
    if (sentence.document || out.length === 0) out.push([])
    out.at(-1)?.push(sentence)
  }
  return out
}
