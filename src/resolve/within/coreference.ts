export interface Coreference {
  readonly x?: string;
}
