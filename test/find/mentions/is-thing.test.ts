import { expect, test } from 'vitest'
import { isThing } from '../../../src/find/mentions/is-thing.ts'
import { treeOf } from '../../../src/find/tree/tree.ts'
import { compactReading } from '../../compact-reading.ts'

const thing = (text: string, rows: string, word: string) => {
  const reading = compactReading(text, rows)
  const at = reading.words.findIndex(({ form }) => form === word)
  return isThing(treeOf(reading), at)
}

test('a corpse, a pact and a condition are things', () => {
  expect(
    thing(
      'They found her body.',
      'They:PRON:PRP:2:nsubj found:VERB:VBD:0:root:find her:PRON:PRP$:4:nmod:poss body:NOUN:NN:2:obj .:PUNCT:.:2:punct',
      'body',
    ),
  ).toBe(true)
  expect(
    thing(
      'Karelo has an alliance with Ostria.',
      'Karelo:PROPN:NNP:2:nsubj has:VERB:VBZ:0:root:have an:DET:DT:4:det alliance:NOUN:NN:2:obj with:ADP:IN:6:case Ostria:PROPN:NNP:4:nmod .:PUNCT:.:2:punct',
      'alliance',
    ),
  ).toBe(true)
  expect(
    thing(
      'The state of emergency ended.',
      'The:DET:DT:2:det state:NOUN:NN:5:nsubj of:ADP:IN:4:case emergency:NOUN:NN:2:nmod ended:VERB:VBD:0:root:end .:PUNCT:.:5:punct',
      'state',
    ),
  ).toBe(true)
})

test('a governing body, an alliance that acts and a state by its name are none', () => {
  expect(
    thing(
      'Its body ruled.',
      'Its:PRON:PRP$:2:nmod:poss body:NOUN:NN:3:nsubj ruled:VERB:VBD:0:root:rule .:PUNCT:.:3:punct',
      'body',
    ),
  ).toBe(false)
  expect(
    thing(
      'The alliance met.',
      'The:DET:DT:2:det alliance:NOUN:NN:3:nsubj met:VERB:VBD:0:root:meet .:PUNCT:.:3:punct',
      'alliance',
    ),
  ).toBe(false)
  expect(
    thing(
      'The state of Karelo paid.',
      'The:DET:DT:2:det state:NOUN:NN:5:nsubj of:ADP:IN:4:case Karelo:PROPN:NNP:2:nmod paid:VERB:VBD:0:root:pay .:PUNCT:.:5:punct',
      'state',
    ),
  ).toBe(false)
})
