import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { DatelineError } from '../../errors.ts'
import { limits } from '../limits.ts'
import { mostCharacters } from '../schemas/read.ts'

export interface SentFile {
  readonly name: string
  readonly bytes: Buffer
}

/** An empty field of a form is one that was not filled in. */
const field = (most: number) =>
  z
    .string()
    .max(most)
    .optional()
    .transform((value) => (value?.trim() === '' ? undefined : value))

const form = z.object({
  text: field(mostCharacters),
  title: field(2_000),
  date: field(10).pipe(z.iso.date().optional()),
  publisher: field(300),
  url: field(2_000),
  keep: z.literal('yes').optional(),
})

/** What was filled into the forms of the first page. */
export type Sent = z.infer<typeof form> & { readonly files: readonly SentFile[] }

/** Takes forms with files, too; the memory that one request can take is that of its body. */
export async function takeFiles(app: FastifyInstance): Promise<void> {
  await app.register(multipart, {
    throwFileSizeLimit: true,
    limits: {
      files: limits.files,
      fileSize: limits.upload,
      fields: 10,
      fieldSize: limits.body,
      fieldNameSize: 100,
      parts: limits.files + 10,
      headerPairs: 20,
    },
  })
}

async function parts(request: FastifyRequest) {
  const fields: { [name: string]: unknown } = {}
  const files: SentFile[] = []
  let size = 0
  for await (const part of request.parts()) {
    if (part.type === 'field') fields[part.fieldname] = part.value
    else {
      const bytes = await part.toBuffer()
      size += bytes.length
      if (size > limits.upload) throw new DatelineError('body-too-big', {})
      if (bytes.length > 0) files.push({ name: part.filename.slice(-200) || 'a file', bytes })
    }
  }
  return { fields, files }
}

/** What a form sent, with its files or without; the name of a file is only a name and leads nowhere. */
export async function sentWith(request: FastifyRequest): Promise<Sent> {
  const { fields, files } = request.isMultipart()
    ? await parts(request)
    : { fields: request.body ?? {}, files: [] }
  const checked = form.safeParse(fields)
  if (checked.success) return { ...checked.data, files }
  const [name = 'it'] = (checked.error.issues[0]?.path ?? []).map(String)
  throw new DatelineError('bad-request', { problem: `\`${name}\` cannot be taken as it is` })
}
