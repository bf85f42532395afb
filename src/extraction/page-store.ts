/** Extractions on their way into the workspace, in groups: a kill loses little, and the disk is not waited for at each. */
import { extractionVersion } from "../versions.ts";
import type { StoredExtraction } from "../workspace/record.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** UTF-16 units of text in a group. */
const groupCharacters = 200_000;

export class PageStore {
  #group: StoredExtraction[] = [];
  #characters = 0;

  constructor(
    private readonly workspace: Workspace,
    /** Of the extraction that read a page of this text. */
    private readonly versionOf: (text: string) => string = () => extractionVersion(),
  ) {}

  async add(extraction: StoredExtraction): Promise<void> {
    this.#group.push(extraction);
    this.#characters += extraction.document.text.length;
    if (this.#characters >= groupCharacters) await this.flush();
  }

  async flush(): Promise<void> {
    const group = this.#group;
    [this.#group, this.#characters] = [[], 0];
    if (group.length > 0) await this.workspace.add(group, ({ text }) => this.versionOf(text));
  }
}
