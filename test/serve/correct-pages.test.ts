import { expect, test } from 'vitest'
import { datumName } from '../../src/record/targets.ts'
import { handMadeRecord } from '../hand-made-record.ts'
import { targetOf } from '../record/made-correction.ts'
import { emptyStore, keep, startServer } from './start-server.ts'

const name = (id: string): string => {
  const { kind, ...target } = targetOf(handMadeRecord, id)
  return datumName(kind, target)
}

async function served() {
  const store = await emptyStore()
  const id = await keep(store)
  const { address } = await startServer({ store })
  const send = (path: string, fields: Record<string, string>, headers = {}) =>
    fetch(address + path, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        accept: 'text/html',
        ...headers,
      },
      body: new URLSearchParams(fields).toString(),
    })
  const page = async (path: string) => (await fetch(address + path)).text()
  return { store, id, send, page }
}

test('a form without scripts corrects, leads back, and is remembered by name', async () => {
  const { store, id, send, page } = await served()
  const form = await page(`/reports/${id}/correct?datum=${name('e2')}`)
  expect(form).toContain('according to Tessaly')
  expect(form).toContain(`name="datum" value="${name('e2')}"`)
  expect(form).toMatch(/<option[^>]*selected[^>]*>ASSAULT/)
  const answer = await send(`/reports/${id}/corrections`, {
    ...{ datum: name('e2'), verdict: 'edited', author: 'Mira Dole', note: 'a raid & no more' },
    ...{ 'set-type': 'COERCE', 'set-who': 'Tessaly', 'set-whom': 'Ilka Brand (person)' },
  })
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe(`/reports/${id}#e2`)
  expect(answer.headers.get('set-cookie')).toMatch(
    /^dateline-author=Mira%20Dole; .*SameSite=Strict; HttpOnly$/,
  )
  expect((await store.corrections()).items).toMatchObject([
    {
      edits: { type: 'COERCE', whom: [{ name: 'Ilka Brand', kind: 'person' }] },
      note: 'a raid & no more',
    },
  ])
  const shown = await page(`/reports/${id}`)
  expect(shown).toMatch(/<del>ASSAULT<\/del> <ins>COERCE<\/ins>/)
  expect(shown).toMatch(/Corrected<\/b> by Mira Dole, /)
  expect(shown).toContain('a raid &amp; no more')
})

test('what is rejected stays readable with its account, and is withdrawn there', async () => {
  const { store, id, send, page } = await served()
  const cookie = 'a=b; dateline-author=Mira%20Dole'
  const fields = { datum: name('s2'), verdict: 'rejected' }
  const answer = await send(`/reports/${id}/corrections`, fields, { cookie })
  expect(answer.headers.get('location')).toBe(`/reports/${id}#s2`)
  const shown = await page(`/reports/${id}`)
  expect(shown).toMatch(/<li id="s2" class="gone statement"><del>Tessaly says: /)
  // The toll that only it vouched for is not the report's own now.
  expect(shown).toMatch(
    /<li id="f1" class="gone figure"><del>[^<]*according to Tessaly \[2\]<\/del>.*Not shown: every statement it hangs on was rejected/,
  )
  const correction = (await store.corrections()).items[0]?.id ?? ''
  const back = await send(`/corrections/${correction}/withdraw`, {})
  expect(back.headers.get('location')).toBe(`/reports/${id}#s2`)
  expect(await page(`/reports/${id}`)).not.toContain('<del>')
})

test('a datum without an id is come back to by its place, or its words where it is gone', async () => {
  const { id, send } = await served()
  const said = { datum: name('place-1'), author: 'Mira Dole' }
  const right = await send(`/reports/${id}/corrections`, { ...said, verdict: 'accepted' })
  expect(right.headers.get('location')).toBe(`/reports/${id}#place-1`)
  const wrong = await send(`/reports/${id}/corrections`, { ...said, verdict: 'rejected' })
  expect(wrong.headers.get('location')).toBe(`/reports/${id}#${name('place-1')}`)
})

test('who is not known is asked for a name first', async () => {
  const { store, id, send } = await served()
  const fields = { datum: name('e1'), verdict: 'accepted' }
  const answer = await send(`/reports/${id}/corrections`, fields)
  expect(answer.headers.get('location')).toBe(`/reports/${id}/correct?datum=${name('e1')}`)
  expect((await store.corrections()).items).toEqual([])
})

test('what does not fit, or comes from elsewhere, is refused', async () => {
  const { store, id, send } = await served()
  const author = 'Mira Dole'
  for (const [status, fields] of [
    [400, { datum: 'event:x', verdict: 'rejected', author }],
    [404, { datum: 'event:0-1:0', verdict: 'rejected', author }],
    [422, { datum: name('s1'), verdict: 'edited', author, 'set-addressee': 'nobody at all' }],
    [422, { datum: name('s1'), verdict: 'edited', author, 'set-act': 'shout' }],
    [422, { datum: name('s1'), verdict: 'edited', author }],
  ] as const) {
    const answer = await send(`/reports/${id}/corrections`, fields as Record<string, string>)
    expect(answer.status, JSON.stringify(fields)).toBe(status)
    expect(answer.headers.get('content-type')).toContain('text/html')
  }
  const foreign = { origin: 'https://evil.example' }
  const fields = { datum: name('e1'), verdict: 'rejected', author }
  expect((await send(`/reports/${id}/corrections`, fields, foreign)).status).toBe(403)
  expect((await send('/corrections/none/withdraw', {})).status).toBe(404)
  expect((await store.corrections()).items).toEqual([])
})
