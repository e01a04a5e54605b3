import { failed } from '../errors.ts'
import { decodeUtf8 } from './decode.ts'
import type { Given, Item } from './item.ts'
import { jsonValues, reportFromLine, reportFromValue } from './json-report.ts'
import { maxBytes } from './limits.ts'
import { lines } from './lines.ts'

const limit = `${maxBytes / 1024 / 1024} MB`

/** The reports of a JSONL stream; `from` is the line and byte it starts after, `seekable` whether bytes are those of the file. */
export async function* jsonLines(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  given: Given,
  from: { readonly number: number; readonly position: number },
  { after, seekable }: { readonly after: number; readonly seekable: boolean },
): AsyncGenerator<Item> {
  for await (const line of lines(stream, maxBytes, from)) {
    if (line.number <= after) continue
    const where = `line ${line.number.toLocaleString('en-US')} of ${name}`
    const at = { where, line: line.number, end: seekable ? line.end : null }
    if (line.bytes === null) {
      yield { ...at, outcome: failed('too-big', { where, limit }) }
      continue
    }
    const json = decodeUtf8(line.bytes, where)
    if (!json.ok) yield { ...at, outcome: json }
    else if (/\S/.test(json.value)) {
      yield { ...at, outcome: reportFromLine(json.value, where, given) }
    }
  }
}

/** The reports in the text of a JSON file. */
export function* jsonItems(text: string, name: string, given: Given): Generator<Item> {
  const values = jsonValues(text, name)
  if (!values.ok) {
    yield { where: name, line: null, end: null, outcome: values }
    return
  }
  for (const [index, value] of values.value.entries()) {
    const where = values.value.length === 1 ? name : `report ${index + 1} of ${name}`
    yield { where, line: null, end: null, outcome: reportFromValue(value, where, given) }
  }
}
