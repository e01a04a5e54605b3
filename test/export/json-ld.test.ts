import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import { exportFormats } from '../../src/export/index.ts'
import { nodesOf } from '../../src/export/json-ld/index.ts'
import { selectors } from '../../src/export/json-ld/selectors.ts'
import {
  bytesOf,
  exportedWith,
  handMadeExported,
  standings,
  streamOf,
} from './hand-made-exported.ts'

type Node = { readonly [property: string]: readonly { readonly [key: string]: unknown }[] } & {
  readonly '@id': string
  readonly '@type': readonly string[]
}
const schema = 'https://schema.org/'
const dl = 'urn:dateline:terms:'
const oa = 'http://www.w3.org/ns/oa#'

/** Nothing may be fetched to understand a document. */
const documentLoader = async (url: string): Promise<never> => {
  throw new Error(`fetched ${url}`)
}
async function read(exported = handMadeExported): Promise<readonly Node[]> {
  const text = (await bytesOf(exportFormats['json-ld'].write(streamOf(exported)))).toString()
  return (await jsonld.expand(JSON.parse(text), { documentLoader })) as readonly Node[]
}
const part = (nodes: readonly Node[], id: string): Node => {
  const node = nodes.find((one) => one['@id'].endsWith(`#${id}`))
  if (!node) throw new Error(`no node ${id}`)
  return node
}
const value = (node: Node, term: string) => node[term]?.map((one) => one['@value'] ?? one['@id'])

describe('JSON-LD', () => {
  test('is a graph of schema.org and of Web Annotation that another library understands', async () => {
    const nodes = await read()
    const [article] = nodes
    expect(article?.['@id']).toBe('https://gazette.example/karval?x=1')
    expect(article?.['@type']).toEqual([`${schema}NewsArticle`])
    const [place] = (part(nodes, 'e1')[`${dl}words`] as unknown as [{ '@list': Node[] }])[0][
      '@list'
    ]
    expect(place?.['@type']).toEqual([`${oa}SpecificResource`])
    const [quote] = (place?.[`${oa}hasSelector`] ?? []) as unknown as readonly Node[]
    expect(value(quote as Node, `${oa}exact`)).toEqual(['requested'])
  })

  test('never says of an event that it happened: all are assertions with their standing', async () => {
    const nodes = await read()
    const all = nodes.flatMap((node) => node['@type'])
    expect(all).not.toContain(`${schema}Event`)
    const events = nodes.filter((node) => node['@type'].includes(`${dl}EventAssertion`))
    expect(events.flatMap((node) => value(node, `${dl}standing`))).toEqual(standings)
    expect(value(part(nodes, 'e2'), `${dl}accordingTo`)).toEqual([
      'https://gazette.example/karval?x=1#s2',
    ])
  })

  test('calls a claim only what somebody claims: no denial, no request, nothing planned', async () => {
    const nodes = await read()
    const claims = nodes.filter((node) => node['@type'].includes(`${schema}Claim`))
    const ids = claims.map((node) => node['@id'].replace(/.*#/, ''))
    expect(ids).toEqual(['s2', 'e2', 'e3', 'f1'])
  })

  test('has the words in quotation marks as a quotation of who said them', async () => {
    const quotation = part(await read(), 's1-quotation')
    expect(quotation['@type']).toEqual([`${schema}Quotation`])
    expect(value(quotation, `${schema}text`)).toEqual(['"we can hold our bridges ourselves"'])
    expect(value(quotation, `${schema}spokenByCharacter`)).toEqual([
      'https://gazette.example/karval?x=1#a1',
    ])
  })

  test('has neither claim nor quotation for what a source did not say', async () => {
    const statements = handMadeExported.record.statements.map((one) => ({ ...one, negated: true }))
    const nodes = await read(exportedWith({ record: { statements } }))
    const types = ['s1', 's2'].flatMap((id) => part(nodes, id)['@type'])
    expect(types).toEqual([`${dl}Statement`, `${dl}Statement`])
    expect(nodes.flatMap((node) => node['@type'])).not.toContain(`${schema}Quotation`)
  })

  test('refers from an event to the one that first tells of the same happening', async () => {
    const [event] = handMadeExported.record.events
    if (!event) throw new Error('no event')
    const events = [event, { ...event, id: 'e2', happening: 'e1', mentions: [event.trigger] }]
    const again = part(await read(exportedWith({ record: { events } })), 'e2')
    expect(again[`${dl}happening`]).toEqual([{ '@id': 'https://gazette.example/karval?x=1#e1' }])
    expect(again[`${dl}mentions`]).toHaveLength(1)
  })

  test('takes no script address for the name of an article', () => {
    const [article] = nodesOf(exportedWith({ report: { url: 'javascript:alert(1)' } }))
    expect(article?.['@id']).toBe('urn:dateline:report:karval-1')
    expect(article).not.toHaveProperty('url')
  })

  test('does not end a script element that it is put into', async () => {
    const { report } = handMadeExported.record
    const hostile = exportedWith({
      record: { report: { ...report, publisher: '</script><script>alert(1)</script>' } },
    })
    const text = (await bytesOf(exportFormats['json-ld'].write(streamOf(hostile)))).toString()
    expect(text).not.toContain('<')
    expect(JSON.parse(text)['@graph'][0].publisher.name).toContain('</script>')
  })
})

describe('the selectors of a span', () => {
  test('give the words, what stands around them, and their place in characters', () => {
    const text = `${'a'.repeat(40)}🗞 said so${'b'.repeat(40)}`
    const start = text.indexOf('said')
    expect(selectors(text, [start, start + 4])).toEqual([
      {
        '@type': 'oa:TextQuoteSelector',
        'oa:exact': 'said',
        'oa:prefix': `${'a'.repeat(29)}🗞 `,
        'oa:suffix': ` so${'b'.repeat(29)}`,
      },
      { '@type': 'oa:TextPositionSelector', 'oa:start': 42, 'oa:end': 46 },
    ])
  })

  test('never cut a character in two', () => {
    const text = `🗞${'a'.repeat(31)}said`
    const [quote] = selectors(text, [33, 37])
    expect(quote).toMatchObject({ 'oa:prefix': 'a'.repeat(31) })
  })
})
