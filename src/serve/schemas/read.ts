import { z } from 'zod'
import { record } from './record.ts'
import { report } from './report.ts'

/** Characters of a text that is read while its sender waits: some 30,000 words, ten seconds of reading. */
export const mostCharacters = 200_000

export const readBody = z
  .strictObject({
    text: z.string().min(1).max(mostCharacters),
    title: z.string().max(2_000).nullish(),
    date: z.iso.date().nullish(),
    publisher: z.string().max(300).nullish(),
    url: z.string().max(2_000).nullish(),
  })
  .meta({ id: 'TextToRead', description: 'A report to be read; nothing of it is kept.' })

export const readAnswer = z.strictObject({ report, record }).meta({ id: 'ReadText' })
