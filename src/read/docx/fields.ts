/** Fields of Word: of the code and its result only the result is printed. They may nest, and go over several paragraphs. */
import type { XmlElement } from "../xml/tree.ts";

export class Fields {
  readonly #open: ("code" | "result")[] = [];

  /** Whether what stands here is printed. */
  get shown(): boolean {
    return !this.#open.includes("code");
  }

  /** A `w:fldChar`. */
  mark({ attributes }: XmlElement): void {
    const type = attributes["w:fldCharType"];
    if (type === "begin") this.#open.push("code");
    else if (type === "separate" && this.#open.length > 0) this.#open[this.#open.length - 1] = "result";
    else if (type === "end") this.#open.pop();
  }
}
