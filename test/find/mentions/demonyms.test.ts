import { expect, test } from 'vitest'
import { demonyms } from '../../../src/find/mentions/demonyms.ts'
import { compactReading } from '../../compact-reading.ts'

const words = (text: string, rows: string) => {
  const reading = compactReading(text, rows)
  return demonyms(reading).map((one) => text.slice(...one.span))
}

test('adjectives and nouns of countries are mentions', () => {
  expect(
    words(
      'Norwegian officials met the Swedes.',
      'Norwegian:ADJ:JJ:2:amod officials:NOUN:NNS:3:nsubj:official met:VERB:VBD:0:root:meet the:DET:DT:5:det Swedes:PROPN:NNPS:3:obj .:PUNCT:.:3:punct',
    ),
  ).toEqual(['Norwegian', 'the Swedes'])
})

test('two words make one demonym', () => {
  expect(
    words(
      'A South Korean firm closed.',
      'A:DET:DT:4:det South:ADJ:JJ:3:compound Korean:ADJ:JJ:4:amod firm:NOUN:NN:5:nsubj closed:VERB:VBD:0:root:close .:PUNCT:.:5:punct',
    ),
  ).toEqual(['South Korean'])
})

test('the first half of a compound is one, unless it only says where', () => {
  expect(
    words(
      'A Danish-led plan upset a Denmark-based firm.',
      'A:DET:DT:3:det Danish-led:ADJ:JJ:3:amod plan:NOUN:NN:4:nsubj upset:VERB:VBD:0:root a:DET:DT:7:det Denmark-based:ADJ:JJ:7:amod firm:NOUN:NN:4:obj .:PUNCT:.:4:punct',
    ),
  ).toEqual(['Danish'])
})

test('an ethnic adjective stands for no state', () => {
  expect(
    words(
      'an ethnic Albanian village',
      'an:DET:DT:4:det ethnic:ADJ:JJ:4:amod Albanian:ADJ:JJ:4:amod village:NOUN:NN:0:root',
    ),
  ).toEqual([])
})

test('an adjective before "capital" says where, unless the country is spoken of too', () => {
  const rows =
    'Rain:NOUN:NN:2:nsubj hit:VERB:VBD:0:root the:DET:DT:5:det Norwegian:ADJ:JJ:5:amod capital:NOUN:NN:2:obj .:PUNCT:.:2:punct'
  expect(words('Rain hit the Norwegian capital.', rows)).toEqual([])
  const more = ' | Norway:PROPN:NNP:2:nsubj waited:VERB:VBD:0:root:wait .:PUNCT:.:2:punct'
  expect(words('Rain hit the Norwegian capital. Norway waited.', rows + more)).toEqual([
    'Norwegian',
  ])
})

test('half of the name of a paper is none', () => {
  expect(
    words(
      'The Karelo Swedish-Herald reports.',
      'The:DET:DT:5:det Karelo:PROPN:NNP:5:compound Swedish:ADJ:JJ:5:compound -:PUNCT:HYPH:3:punct Herald:PROPN:NNP:6:nsubj reports:VERB:VBZ:0:root:report .:PUNCT:.:6:punct',
    ),
  ).toEqual([])
})
