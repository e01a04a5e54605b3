import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { InferenceSession, Tensor } from 'onnxruntime-node'
import { createWordPiece } from '../text/wordpiece.ts'
import type { Batch } from './batch.ts'

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

/** What the graph gives for a batch of B windows of at most N words; flat, row by row. */
export interface Scores {
  /** [B, N, 9]: O, B, I of content, of source, of cue. */
  readonly attribution: Float32Array
  /** [B, N] */
  readonly upos: Int32Array
  readonly xpos: Int32Array
  /** [B, N, tags] */
  readonly conll: Float32Array
  readonly worldwide: Float32Array
  /** [B, N, 2]: inside, start. */
  readonly sentence: Float32Array
  /** [B, N, N]: dependent, head; the diagonal stands for the root. */
  readonly arcs: Float32Array
  /** [B, N, 2]: the two best heads, and the relation to each. */
  readonly heads: Int32Array
  readonly relations: Int32Array
  /** [B, N, 4 * L + 2]: vectors of content word, cue, cue, source; scores of "no cue" and "no source". */
  readonly links: Float32Array
}

/** A loaded model; `run` is one forward pass. */
export interface Session {
  readonly name: string
  readonly labels: Labels
  readonly pieces: (word: string) => readonly { readonly id: number }[]
  run(batch: Batch): Promise<Scores>
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
    async run({ pieces, case: letterCase, flag, mask, first, known, rows, columns, words }) {
      const ofPieces = (data: Int32Array) => new Tensor('int32', data, [rows, columns])
      const ofWords = (data: Int32Array) => new Tensor('int32', data, [rows, words])
      const out = await session.run({
        pieces: ofPieces(pieces),
        mask: ofPieces(mask),
        case: ofPieces(letterCase),
        flag: ofPieces(flag),
        first: ofWords(first),
        known: ofWords(known),
      })
      return Object.fromEntries(
        Object.entries(out).map(([name, tensor]) => [name, tensor.data]),
      ) as unknown as Scores
    },
    close: () => session.release(),
  }
}
