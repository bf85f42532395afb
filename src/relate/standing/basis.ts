/** What in a sentence states something: so that the words which bear on it can be found. */
import type { StatementStatus } from "../../model.ts";

/** A verb that states it, with its auxiliaries. Offsets into `sentence.text`, `to` exclusive and above `from`. */
export interface Verb {
  readonly from: number;
  readonly to: number;
  /** What this verb itself says, whatever stands around it, where its words are not in the language's own list: `awarded the contract` is planned. */
  readonly means?: StatementStatus;
}

/**
 * `name`: a name says it by itself, or the list of places (清镇市公安局, a byline): whatever the sentence does with it, it holds.
 * `phrase`: a noun phrase says it (庐江县水利局局长王海燕, Ludlow town clerk Ann Lee): the sentence may ask, plan or deny something else;
 * only what stands in and right before the phrase bears on it (原, 假冒的, former).
 * A verb: all of its clause bears on it.
 */
export type Basis = "name" | "phrase" | Verb;
