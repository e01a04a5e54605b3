import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { InferenceSession, Tensor } from 'onnxruntime-node'
import { createWordPiece } from '../text/wordpiece.ts'
import type { Input } from './input.ts'

/** Names of the classes of each head, in the order of the model's numbers. */
export interface Labels {
  readonly attribution: readonly string[]
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  readonly deprel: readonly string[]
  readonly conll: readonly string[]
  readonly worldwide: readonly string[]
  readonly sentence: readonly string[]
}

/** What the graph gives for a window of N words; flat, row by row. */
export interface Scores {
  /** [N, 9]: O, B, I of content, of source, of cue. */
  readonly attribution: Float32Array
  /** [N] */
  readonly upos: Int32Array
  readonly xpos: Int32Array
  /** [N, tags] */
  readonly conll: Float32Array
  readonly worldwide: Float32Array
  /** [N, 2]: inside, start. */
  readonly sentence: Float32Array
  /** [N, N]: dependent, head; the diagonal stands for the root. */
  readonly arcs: Float32Array
  /** [N, 2]: the two best heads, and the relation to each. */
  readonly heads: Int32Array
  readonly relations: Int32Array
  /** [N, 4 * L + 2]: vectors of content word, cue, cue, source; scores of "no cue" and "no source". */
  readonly links: Float32Array
}

/** A loaded model; `run` is one forward pass. */
export interface Session {
  readonly name: string
  readonly labels: Labels
  readonly pieces: (word: string) => readonly { readonly id: number }[]
  run(input: Input): Promise<Scores>
  close(): Promise<void>
}

/**
 * Loads a model folder (`model.int8.onnx`, `vocab.txt`, `labels.json`).
 *
 * @throws if a file is missing or broken; `openReader` turns that into a coded error.
 */
export async function openSession(folder: string, threads: number): Promise<Session> {
  const [labels, vocabulary] = await Promise.all([
    readFile(join(folder, 'labels.json'), 'utf8').then((text) => JSON.parse(text) as Labels),
    readFile(join(folder, 'vocab.txt'), 'utf8').then((text) => text.trimEnd().split('\n')),
  ])
  const session = await InferenceSession.create(join(folder, 'model.int8.onnx'), {
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
