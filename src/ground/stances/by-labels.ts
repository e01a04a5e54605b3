import type { Event, Stance, Statement } from '../../record/record.ts'

const hostile =
  /\b(?:aggression|invasion|attack|assault|occupation|provocation|crime|war crimes?|terror(?:ism)?|genocide|massacre|murder|betrayal|coup|annexation|violation|atrocity)\b/i
const pointing = /^["“']?(?:this|that|these|those|the|it|its|such)\b/i
const deeds = new Set(['ASSAULT', 'COERCE', 'THREATEN', 'MOBILIZE', 'SANCTION'])
const NEAR = 400

/**
 * Who calls the deed just told of a wrong is against those who did it.
 *
 * @example "Norland mounted an advance. Sudland labelled this advance aggression": Sudland is against Norland
 */
export function byLabels(
  text: string,
  events: readonly Event[],
  statements: readonly Statement[],
): readonly Stance[] {
  const told = events.filter(({ type, who }) => deeds.has(type) && who.length > 0)
  return statements.flatMap((statement): readonly Stance[] => {
    const first = statement.content[0]
    if (statement.act !== 'label' || statement.negated || !first) return []
    const words = statement.content.map((span) => text.slice(...span)).join(' ')
    if (!pointing.test(words) || !hostile.test(words)) return []
    const deed = lastBefore(told, first[0])
    if (!deed || deed.polarity === 'negative' || statement.by.some((id) => deed.who.includes(id)))
      return []
    if (/[\n\r]\s*[\n\r]/.test(text.slice(deed.trigger[1], first[0]))) return []
    return statement.by.flatMap((holder) =>
      deed.who.map((target) => ({
        holder,
        target,
        polarity: 'against' as const,
        words: [first],
        found: { rule: 'ground/stances/by-labels', sure: 0.6 },
      })),
    )
  })
}

/** The last deed told shortly before a place in the text, found by halving. */
function lastBefore(told: readonly Event[], place: number): Event | undefined {
  let low = 0
  let high = told.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((told[middle]?.trigger[1] ?? 0) <= place) low = middle + 1
    else high = middle
  }
  const deed = told[low - 1]
  return deed && place - deed.trigger[0] < NEAR ? deed : undefined
}
