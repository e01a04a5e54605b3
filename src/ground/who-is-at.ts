/** Who a head word is: none, one, or several actors (a group, a coordination); what `ground/actors` gives. */
export interface WhoIsAt {
  readonly actorsAt: (word: number) => readonly string[]
}
