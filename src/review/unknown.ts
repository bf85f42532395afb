/** What was named is not here, could be several, or can't be so; the message says what. */
export class UnknownError extends Error {
  override readonly name = "UnknownError";
}
