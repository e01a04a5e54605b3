import type { Entity, EntityType, Reading } from '../src/reader/reading.ts'
import { buildReading } from './build-reading.ts'

/**
 * A reading in short: each word is `form:UPOS:XPOS:head:deprel`, with a sixth part where the lemma is not the form in
 * lower case, sentences parted by `|`; names are given by their words.
 *
 * @example compactReading('She left.', 'She:PRON:PRP:2:nsubj left:VERB:VBD:0:root:leave .:PUNCT:.:2:punct')
 */
export function compactReading(
  text: string,
  words: string,
  names: Readonly<Record<string, EntityType>> = {},
): Reading {
  const rows = words
    .trim()
    .split(/\s*\|\s*/)
    .map((sentence) => sentence.trim().split(/\s+/).map(row).join('\n'))
    .join('\n\n')
  const reading = buildReading(text, rows)
  return { ...reading, entities: entities(reading, names) }
}

function row(word: string): string {
  const [form = '', pos = '', tag = '', head = '', relation = '', ...rest] = word.split(':')
  const [sub, lemma] = rest.length > 1 ? rest : [undefined, rest[0]]
  // "nsubj:pass" has a colon of its own.
  const deprel = sub === undefined ? relation : `${relation}:${sub}`
  const plain = lemma !== undefined && subtypes.has(lemma) ? undefined : lemma
  const full = lemma !== undefined && subtypes.has(lemma) ? `${relation}:${lemma}` : deprel
  return [form, plain ?? form.toLowerCase(), pos, tag, head, full].join(' ')
}

const subtypes = new Set(['pass', 'poss', 'desc', 'relcl', 'agent'])

function entities(
  reading: Reading,
  names: Readonly<Record<string, EntityType>>,
): readonly Entity[] {
  const found: Entity[] = []
  for (const [name, type] of Object.entries(names)) {
    const parts = name.split(' ')
    for (let at = 0; at < reading.words.length; at += 1) {
      if (!parts.every((part, step) => reading.words[at + step]?.form === part)) continue
      found.push({ words: [at, at + parts.length], type, sure: 0.9 })
    }
  }
  return found.sort((a, b) => a.words[0] - b.words[0])
}
