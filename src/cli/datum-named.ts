import { DatelineError } from '../errors.ts'
import { type CorrectableKind, correctableKinds, type Target } from '../record/correction.ts'
import type { Record } from '../record/record.ts'
import { dataOf, targetsOf } from '../record/targets.ts'

interface NamedDatum {
  readonly kind: CorrectableKind
  readonly target: Target
}

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim()

/**
 * The datum that somebody names: by its id (`s2`, `e1`, `f1`), or by its kind and words (`place:Bellhaven`), `#2` for the second such.
 *
 * @param machine the record as the machine has it
 */
export function datumNamed(name: string, text: string, machine: Record): NamedDatum {
  const all = correctableKinds.flatMap((kind) => {
    const targets = targetsOf(machine, kind)
    return dataOf(machine, kind).map((datum, i) => {
      const target = targets[i] as Target
      const words = plain(target.words.map((span) => text.slice(...span)).join(' … '))
      return { kind, target, words, id: 'id' in datum ? datum.id : null }
    })
  })
  const byId = all.find(({ id }) => id === name)
  if (byId) return byId
  const [, kind, words = '', nth] = /^([a-z]+):(.+?)(?:#(\d+))?$/s.exec(name) ?? []
  const found = all.filter((one) => one.kind === kind && one.words === plain(words))
  const one = found[nth === undefined ? 0 : Number(nth) - 1]
  if (one === undefined || (nth === undefined && found.length > 1)) {
    const problem =
      found.length > 1
        ? `It has ${found.length} of them: say which, as \`${kind}:${words}#1\`.`
        : 'The report has no such datum: name it by its id, such as `e2`, or by kind and words, such as `place:Bellhaven`.'
    throw new DatelineError('usage', { problem })
  }
  return one
}
