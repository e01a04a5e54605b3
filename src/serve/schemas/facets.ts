import { z } from 'zod'
import type { Facets } from '../../store/index.ts'
import type { Same } from './same.ts'

const count = {
  count: z.int(),
  more: z.boolean().describe('True where there are at least so many: no more were counted.'),
}
const values = z.array(z.strictObject({ value: z.string(), ...count })).meta({
  id: 'FacetValues',
  description: 'Values of a filter, each with how much would be found with it.',
})

export const facetsAnswer = z
  .strictObject({
    total: z.strictObject(count).describe('How much the query finds.'),
    facets: z.strictObject({
      kind: values,
      speaker: values,
      act: values,
      eventType: values,
      status: values,
      figureKind: values,
      place: values,
      date: values.describe('Days, months or years of the reports: `from` and `to`.'),
      publisher: values,
    }),
  })
  .meta({ id: 'Facets' })
true satisfies Same<z.infer<typeof facetsAnswer>, Facets>
