/** Why the model gave no answer that can be used. */

/**
 * - `refused`: the server will not answer whatever is asked: the key, the model's name or the address is wrong.
 * - `away`: no answer came, though it was asked for several times.
 * - `unusable`: an answer came that is cut off, or not what was asked for; a smaller request may have a better one.
 * - `bounded`: nothing was asked: the run's limits are reached, it was stopped, or the model was given up.
 */
export type ModelFailureKind = "refused" | "away" | "unusable" | "bounded";

export class ModelFailure extends Error {
  override readonly name = "ModelFailure";
  constructor(
    readonly kind: ModelFailureKind,
    message: string,
    /** How long the server asked to wait, in milliseconds. */
    readonly wait?: number,
  ) {
    super(message);
  }
}
