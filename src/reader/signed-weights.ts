import { PbfReader, PbfWriter } from 'pbf'

// Numbers of fields and of data types in onnx.proto.
const GRAPH = 7 // of ModelProto
const INITIALIZER = 5 // of GraphProto
const [DATA_TYPE, NUMBERS, RAW_DATA, DOC_STRING] = [2, 5, 9, 12] // of TensorProto
const [UINT8, INT8] = [2, 3]

interface Tensor {
  type: number
  /** Where in the file its type stands. */
  typeAt: number
}

/**
 * Makes the unsigned 8-bit weights of an ONNX file, and their zero points, signed ones, in the bytes given: all of them 128 less, which changes no product.
 *
 * A processor with VNNI, or an Arm one, multiplies unsigned activations by signed weights about twice as fast as by unsigned ones; on another the products
 * overflow (`exactProducts`), so the file holds unsigned weights.
 */
export function signWeights(model: Uint8Array): void {
  const graph = (field: number, _: null, file: PbfReader): void => {
    if (field === INITIALIZER) file.readMessage(signTensor, { type: 0, typeAt: 0 })
  }
  new PbfReader(model).readFields((field, _, file) => {
    if (field === GRAPH) file.readMessage(graph, null)
  }, null)
}

/** One field of a tensor; its type comes before its numbers, since fields are written in the order of their numbers. */
function signTensor(field: number, tensor: Tensor, file: PbfReader): void {
  if (field === DATA_TYPE) {
    tensor.typeAt = file.pos
    tensor.type = file.readVarint()
  }
  if (tensor.type !== UINT8) return
  if (field === RAW_DATA) signBytes(file.readBytes())
  else if (field === NUMBERS) signNumbers(file)
  else return
  file.buf[tensor.typeAt] = INT8
}

function signBytes(bytes: Uint8Array): void {
  for (let i = 0; i < bytes.length; i++) bytes[i] = (bytes[i] ?? 0) ^ 128
}

/** Packed numbers, of which half take two bytes, become raw bytes in the same place; what that leaves over becomes a comment. */
function signNumbers(file: PbfReader): void {
  const from = file.pos - 1
  const numbers = Uint8Array.from(file.readPackedVarint())
  signBytes(numbers)
  const raw = new PbfWriter()
  raw.writeBytesField(RAW_DATA, numbers)
  const left = file.pos - from - raw.pos
  // a key and a length take two bytes, and a third where they tell of more than 127
  const header = left > 129 ? 3 : 2
  raw.writeBytesField(DOC_STRING, new Uint8Array(left - header))
  file.buf.set(raw.finish(), from)
}
