/** What can go wrong with a queue, as a sentence for who runs the command. */
import { ExtractionEnded } from "../extraction/extractor.ts";

/** `use`: the address or the options are wrong; `unavailable`: a package or the server is not there, or does not take us. */
export class QueueError extends ExtractionEnded {
  override readonly name = "QueueError";
  constructor(
    message: string,
    readonly kind: "use" | "unavailable",
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
