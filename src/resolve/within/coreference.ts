/** Which names and pointers of one document mean one thing. */
export interface Coreference {
  readonly x?: string;
}
