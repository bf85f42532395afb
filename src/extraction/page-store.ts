/** Extractions on their way into the workspace, in groups: a kill loses little, and the disk is not waited for at each. */
import { extractionVersion, incomplete } from "../versions.ts";
import type { StoredExtraction } from "../workspace/record.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** UTF-16 units of text in a group. */
const groupCharacters = 200_000;

export class PageStore {
  #group: StoredExtraction[] = [];
  #characters = 0;
  /** Of all pages of the group. */
  #isWhole = true;

  constructor(
    private readonly workspace: Workspace,
    /** Of the extraction that read a page of this text. */
    private readonly versionOf: (text: string) => string = () => extractionVersion(),
  ) {}

  /** A page that is not whole is read again by the next run of the same extraction. */
  async add(extraction: StoredExtraction, { isWhole = true } = {}): Promise<void> {
    if (isWhole !== this.#isWhole) await this.flush();
    this.#isWhole = isWhole;
    this.#group.push(extraction);
    this.#characters += extraction.document.text.length;
    if (this.#characters >= groupCharacters) await this.flush();
  }

  async flush(): Promise<void> {
    const group = this.#group;
    [this.#group, this.#characters] = [[], 0];
    const isWhole = this.#isWhole;
    if (group.length > 0)
      await this.workspace.add(group, ({ text }) => (isWhole ? this.versionOf(text) : incomplete(this.versionOf(text))));
  }
}
