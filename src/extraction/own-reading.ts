/** How a workspace reads pages: Mailuo's own extraction, with what its user has added to it. */
import type { Document } from "../model.ts";
import "../languages/shipped-basics.ts";
import type { KnownName } from "../names/known-name.ts";
import { NameIndex } from "../names/name-index.ts";
import type { ExtractionOptions } from "../pipeline.ts";
import { extractionVersion } from "../versions.ts";
import type { StoredExtraction } from "../workspace/record.ts";
import { workspaceNames } from "../workspace/names-file.ts";

/** What a page's version says of the names that could be on it. */
const ofNames = /(?: names@\w+)$/u;

export class OwnReading {
  #index: NameIndex | undefined;

  private constructor(private readonly names: readonly KnownName[]) {}

  /** Throws a WorkspaceError where what the workspace remembers is damaged. */
  static async of(workspace: string): Promise<OwnReading> {
    return new OwnReading(await workspaceNames(workspace));
  }

  /** Whether it is Mailuo's own extraction and nothing else. */
  get isPlain(): boolean {
    return this.names.length === 0;
  }

  /** With the names that the workspace remembers; made once they are asked for. */
  get options(): Pick<ExtractionOptions, "names"> {
    if (this.isPlain) return {};
    return { names: (this.#index ??= new NameIndex(this.names)) };
  }

  /** Of the extraction that reads a page of this text: a change of the list gives another to the pages that it may concern, and to no others. */
  versionOf(text: string): string {
    const names = this.options.names?.digestFor(text) ?? "";
    return `${this.baseVersion}${names === "" ? "" : ` names@${names}`}`;
  }

  /** What all pages have in common. */
  get baseVersion(): string {
    return extractionVersion();
  }

  /** Whether a page of this version was read as pages are read now, as far as can be told without its text. */
  isCurrent(version: string): boolean {
    return version.replace(ofNames, "") === this.baseVersion;
  }

  /** What reads pages takes half a second to load: a command that meets none does without. */
  async extract(document: Document): Promise<StoredExtraction> {
    const { extractDocument } = await import("../pipeline.ts");
    return extractDocument(document, this.options);
  }
}
