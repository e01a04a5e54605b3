import { buildReading } from '../../build-reading.ts'

const mark = /^[^\p{L}\p{N}]+$/u

/**
 * A reading of quoted speech: words are cut at spaces and marks, every verb of the list hangs at the root of its
 * sentence and has the noun or pronoun beside it as its subject; no tree within the quotations.
 */
export function quotedReading(text: string, verbs: Readonly<Record<string, string>>) {
  const blocks: string[][] = [[]]
  const forms = text.match(/[\p{L}\p{N}'’]+|[^\p{L}\p{N}\s]/gu) ?? []
  for (const [at, form] of forms.entries()) {
    const block = blocks.at(-1) as string[]
    const lemma = verbs[form]
    const subject = verbs[forms[at + 1] ?? ''] ? 1 : 0
    const place = block.length + 1
    if (lemma) block.push(`${form} ${lemma} VERB VBD 0 root`)
    else if (mark.test(form)) block.push(`${form} ${form} PUNCT ${form} 0 punct`)
    else if (subject) block.push(`${form} ${form} PRON PRP ${place + 1} nsubj`)
    else block.push(`${form} ${form} X FW 0 dep`)
    const closes = /^["”]$/.test(forms[at + 1] ?? '')
    if (/^[.?!]$/.test(form) && !closes) blocks.push([])
    else if (
      /^["”]$/.test(form) &&
      /^[.?!]$/.test(forms[at - 1] ?? '') &&
      !/^\p{Ll}/u.test(forms[at + 1] ?? '')
    ) {
      blocks.push([])
    }
  }
  const rows = blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')
  return buildReading(text, rows)
}
