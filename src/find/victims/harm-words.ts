import type { VictimKind } from '../../record/record.ts'

interface HarmWords {
  /** Verbs (by lemma) that do it to their object. */
  readonly done: ReadonlySet<string>
  /** Verbs that happen to their subject. */
  readonly suffered: ReadonlySet<string>
  /** Nouns of the harm, which have their victim behind "of" or as an owner. */
  readonly nouns: ReadonlySet<string>
  /** What somebody is left, found or escapes. */
  readonly states: ReadonlySet<string>
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').filter(Boolean))

/** What is done to a single person, in the order in which it outweighs the rest. */
export const harms: readonly (readonly [VictimKind, HarmWords])[] = [
  [
    'killed',
    {
      done: set('kill slay murder massacre assassinate execute behead slaughter lynch'),
      suffered: set('die perish drown'),
      nouns: set('death murder assassination killing slaying execution'),
      states: set('dead'),
    },
  ],
  [
    'wounded',
    {
      done: set('wound injure hurt maim'),
      suffered: set(''),
      nouns: set('wounding'),
      states: set('wounded injured'),
    },
  ],
  [
    'captured',
    {
      done: set('kidnap kidnapp kidnape abduct'),
      suffered: set(''),
      nouns: set('kidnapping kidnaping abduction kidnap'),
      states: set('hostage'),
    },
  ],
  [
    'released',
    {
      done: set('free release liberate rescue ransom'),
      suffered: set(''),
      nouns: set('release rescue liberation'),
      states: set('free'),
    },
  ],
  [
    'unharmed',
    {
      done: set(''),
      suffered: set(''),
      nouns: set(''),
      states: set('unharmed unhurt unscathed uninjured'),
    },
  ],
]
