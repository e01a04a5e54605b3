/** A type with all its parts readonly. */
export type Plain<Value> = Value extends readonly [infer First, infer Second]
  ? readonly [Plain<First>, Plain<Second>]
  : Value extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: Plain<Value[Key]> }
      : Value

/** True where two types hold the same values, whether or not they are readonly; a check at compile time. */
export type Same<One, Other> = [Plain<One>] extends [Plain<Other>]
  ? [Plain<Other>] extends [Plain<One>]
    ? true
    : false
  : false
