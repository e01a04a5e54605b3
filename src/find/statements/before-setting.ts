import type { Reading } from '../../reader/reading.ts'
import type { Span } from '../../record/span.ts'
import type { Draft } from './draft.ts'

const setting =
  /^,?\s+(?:during|after|before|while|when|at|in (?:an?|his|her|its|their)|on (?:\p{Lu}|his|her|its|their))/u

/**
 * A quoted name without what follows it and tells of the naming.
 *
 * @example of "called it 'obsolete' during the campaign" what is said is "it 'obsolete'"; "a 'threat' to peace" stays whole
 */
export function beforeSetting(reading: Reading, draft: Draft): Draft {
  if (draft.act !== 'label') return draft
  const content = draft.content.map(([start, end]): Span => {
    const quoted = reading.quotations.find(
      ({ span, within, open }) => within === null && !open && span[0] >= start && span[1] < end,
    )
    if (!quoted || !setting.test(reading.report.text.slice(quoted.span[1], end)))
      return [start, end]
    return [start, quoted.span[1]]
  })
  return { ...draft, content }
}
