import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { InferenceSession, Tensor } from 'onnxruntime-node'
import { createWordPiece } from '../text/wordpiece.ts'
import { exactProducts } from './exact-products.ts'
import type { Input } from './input.ts'
import { signWeights } from './signed-weights.ts'

/** Names of the classes of each head, in the order of the model's numbers. */
export type Labels = Readonly<Record<ClassHead, readonly string[]>>

/** Heads that give a score for each of their classes. */
export const SCORED = [
  'attribution',
  'conll',
  'worldwide',
  're3d',
  'timex',
  'sentence',
  'certainty',
  'mention',
  'event',
  'status',
  'toponym',
] as const

/** Heads whose best class is chosen in the graph. */
export const CHOSEN = ['upos', 'xpos'] as const

type ClassHead = (typeof SCORED)[number] | (typeof CHOSEN)[number] | 'deprel'

/** What the model learned for the decoding of its scores, beside the graph (`decoding.json`). */
export interface Decoding {
  /** [6][3][3]: for each layer of attribution what it adds to go from one of O, B, I to another. */
  readonly transitions: readonly (readonly (readonly number[])[])[]
  /** [9][6]: see `decode/pair-features.ts`. */
  readonly pair: readonly (readonly number[])[]
  /** For each role of an event. */
  readonly roleBias: readonly number[]
}

/** What the graph gives for a window of N words; flat, row by row: [N, classes] of the heads in `SCORED`, [N] of those in `CHOSEN`, and: */
export type Scores = Readonly<Record<(typeof SCORED)[number], Float32Array>> &
  Readonly<Record<(typeof CHOSEN)[number], Int32Array>> & {
    /** [N, N]: dependent, head; the diagonal stands for the root. */
    readonly arcs: Float32Array
    /** [N, 2]: the two best heads, and the relation to each. */
    readonly heads: Int32Array
    readonly relations: Int32Array
    /** [N, 5 * L + 3]: vectors of content word, inner content word, cue, cue, source; scores of "no cue" twice, and of "no source". */
    readonly links: Float32Array
    /** [N, 2]: first and last word of the mention whose head the word may be. */
    readonly edges: Int32Array
    /** [N, 2 * C + 1]: vectors as anaphor and as antecedent; score of a first mention. */
    readonly coreference: Float32Array
    /** [N, 5 * R + R]: vectors as a trigger, one for each role, and as a party. */
    readonly roles: Float32Array
  }

/** A loaded model; `run` is one forward pass. */
export interface Session {
  readonly name: string
  readonly labels: Labels
  readonly decoding: Decoding
  readonly pieces: (word: string) => readonly { readonly id: number }[]
  run(input: Input): Promise<Scores>
  close(): Promise<void>
}

/**
 * Loads a model folder (`model.int8.onnx`, `probe.onnx`, `vocab.txt`, `labels.json`, `decoding.json`).
 *
 * @throws if a file is missing or broken; `openReader` turns that into a coded error.
 */
export async function openSession(folder: string, threads: number): Promise<Session> {
  const json = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, file), 'utf8'))
  const [labels, decoding, model, exact, vocabulary] = await Promise.all([
    json('labels.json') as Promise<Labels>,
    json('decoding.json') as Promise<Decoding>,
    readFile(join(folder, 'model.int8.onnx')),
    exactProducts(join(folder, 'probe.onnx')),
    readFile(join(folder, 'vocab.txt'), 'utf8').then((text) => text.trimEnd().split('\n')),
  ])
  if (exact) signWeights(model)
  const session = await InferenceSession.create(model, {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: 'all',
    // Windows differ in length: a pattern of memory would be kept for each.
    enableMemPattern: false,
    logSeverityLevel: 3,
  })
  return {
    name: basename(folder),
    labels,
    decoding,
    pieces: createWordPiece(vocabulary),
    async run(input) {
      const feeds = Object.entries(input).map(([name, data]: [string, Int32Array]) => [
        name,
        new Tensor('int32', data, [data.length]),
      ])
      const out = await session.run(Object.fromEntries(feeds))
      return Object.fromEntries(
        Object.entries(out).map(([name, tensor]) => [name, tensor.data]),
      ) as unknown as Scores
    },
    close: () => session.release(),
  }
}
