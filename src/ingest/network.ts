/** A document as a server gave it, decoded and within the caps. */
export interface Fetched {
  /** Where it was found in the end. */
  readonly address: string
  readonly bytes: Uint8Array
  /** Media type without parameters, in lower case. */
  readonly type: string | null
  readonly charset: string | null
  /** What to ask with next time, to be told whether anything has changed. */
  readonly validators: Validators
}

export interface Validators {
  readonly etag?: string
  readonly lastModified?: string
}

/** Who named an address: the operator, or the document at another address, which may ask for less. */
export type NamedBy = { readonly operator: true } | { readonly document: string }

/** The way out to the web. What may not be fetched or fails is thrown as a coded error. */
export interface Network {
  /** Null where the server says that nothing has changed since `validators`. */
  readonly fetch: (
    address: string,
    namedBy: NamedBy,
    validators?: Validators,
  ) => Promise<Fetched | null>
}
