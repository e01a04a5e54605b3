/** Ways to set words off; without colour each returns its words as they are. */
export interface Paint {
  readonly colour: boolean
  readonly bold: (words: string) => string
  readonly dim: (words: string) => string
  /** In the colour of the n-th speaker. */
  readonly speaker: (n: number, words: string) => string
  readonly alarm: (words: string) => string
}

const escapeWith = (code: string) => (words: string) =>
  words === '' ? '' : `\x1b[${code}m${words}\x1b[0m`
const plain = (words: string): string => words

/** Six colours that can be told apart on dark and on light ground. */
const speakerColours = ['36', '33', '35', '32', '34', '31'] as const

export const noPaint: Paint = {
  colour: false,
  bold: plain,
  dim: plain,
  speaker: (_, words) => words,
  alarm: plain,
}

const colours: Paint = {
  colour: true,
  bold: escapeWith('1'),
  dim: escapeWith('2'),
  speaker: (n, words) => escapeWith(speakerColours[n % speakerColours.length] ?? '36')(words),
  alarm: escapeWith('1;31'),
}

export const paintFor = (colour: boolean): Paint => (colour ? colours : noPaint)
