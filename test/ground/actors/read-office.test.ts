import { expect, test } from 'vitest'
import { actorsOf } from './actors-of.ts'

const titleOf = (text: string, rows: string) => {
  const { actors } = actorsOf(text, rows, { 'Olga Berg': 'Person', Karelo: 'Organization' })
  return actors
    .find((actor) => actor.id === 'olga-berg')
    ?.titles.map(({ title, of }) => [title, of])
}

test('"head of" a body keeps its name where more follows, and gives the body', () => {
  expect(
    titleOf(
      'The new head of Karelo news, Olga Berg, left.',
      'The:DET:DT:3:det new:ADJ:JJ:3:amod head:NOUN:NN:10:nsubj of:ADP:IN:6:case Karelo:PROPN:NNP:6:compound news:NOUN:NN:3:nmod ,:PUNCT:,:8:punct Olga:PROPN:NNP:3:appos Berg:PROPN:NNP:8:flat left:VERB:VBD:0:root:leave .:PUNCT:.:10:punct'
        .replace('left:', ',:PUNCT:,:8:punct left:')
        .replace('head:NOUN:NN:10', 'head:NOUN:NN:11')
        .replace('.:PUNCT:.:10', '.:PUNCT:.:11'),
    ),
  ).toEqual([['head of Karelo news', 'karelo']])
})

test("a profession is not a country's", () => {
  expect(
    titleOf(
      'Norwegian teacher Olga Berg left.',
      'Norwegian:ADJ:JJ:2:amod teacher:NOUN:NN:3:nmod:desc Olga:PROPN:NNP:5:nsubj Berg:PROPN:NNP:3:flat left:VERB:VBD:0:root:leave .:PUNCT:.:5:punct',
    ),
  ).toEqual([['teacher', null]])
})

test('the president of a pronoun is of the state that the pronoun stands for', () => {
  const rows = (own: string) =>
    `Norway:PROPN:NNP:2:nsubj waited:VERB:VBD:0:root:wait .:PUNCT:.:2:punct | ${own} president:NOUN:NN:5:nsubj ,:PUNCT:,:4:punct Olga:PROPN:NNP:2:appos Berg:PROPN:NNP:4:flat left:VERB:VBD:0:root:leave .:PUNCT:.:6:punct`.replace(
      'president:NOUN:NN:5',
      'president:NOUN:NN:6',
    )
  expect(
    titleOf('Norway waited. Its president, Olga Berg left.', rows('Its:PRON:PRP$:2:nmod:poss')),
  ).toEqual([['president', 'norway']])
  expect(
    titleOf('Norway waited. The president, Olga Berg left.', rows('The:DET:DT:2:det')),
  ).toEqual([['president', 'norway']])
})

test('the president of a body that is named is not the country’s', () => {
  const rows = (next: string) =>
    `Norway:PROPN:NNP:2:nsubj waited:VERB:VBD:0:root:wait .:PUNCT:.:2:punct | Olga:PROPN:NNP:9:nsubj Berg:PROPN:NNP:1:flat ,:PUNCT:,:4:punct president:NOUN:NN:1:appos ${next} left:VERB:VBD:0:root:leave .:PUNCT:.:9:punct`
  expect(
    titleOf(
      'Norway waited. Olga Berg, president of the Bora Centre, left.',
      rows(
        'of:ADP:IN:8:case the:DET:DT:8:det Bora:PROPN:NNP:8:compound Centre:PROPN:NNP:4:nmod ,:PUNCT:,:4:punct',
      ).replaceAll(':9:', ':10:'),
    )?.[0]?.[1],
  ).not.toBe('norway')
})

test('the head of a council with an adjective in its name heads the council, and no state', () => {
  const { actors } = actorsOf(
    'Olga Berg, head of the Swedish Fishing Council, left.',
    'Olga:PROPN:NNP:11:nsubj Berg:PROPN:NNP:1:flat ,:PUNCT:,:4:punct head:NOUN:NN:1:appos of:ADP:IN:9:case the:DET:DT:9:det Swedish:ADJ:JJ:9:amod Fishing:PROPN:NNP:9:compound Council:PROPN:NNP:4:nmod ,:PUNCT:,:4:punct left:VERB:VBD:0:root:leave .:PUNCT:.:11:punct',
    { 'Olga Berg': 'Person', 'Swedish Fishing Council': 'Organization' },
  )
  expect(actors.find(({ id }) => id === 'olga-berg')?.titles[0]?.of).toBe('swedish-fishing-council')
})

test('a surname that is an office gives no title', () => {
  const { actors } = actorsOf(
    "Dean's sister, Olga Berg, left.",
    "Dean:PROPN:NNP:3:nmod:poss 's:PART:POS:1:case sister:NOUN:NN:8:nsubj ,:PUNCT:,:5:punct Olga:PROPN:NNP:3:appos Berg:PROPN:NNP:5:flat ,:PUNCT:,:5:punct left:VERB:VBD:0:root:leave .:PUNCT:.:8:punct",
    { Dean: 'Person', 'Olga Berg': 'Person' },
  )
  expect(actors.find(({ id }) => id === 'olga-berg')?.titles).toEqual([])
})
