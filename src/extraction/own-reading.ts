/** How a workspace reads pages: Mailuo's own extraction, with the names and the rules that its user has added to it. */
import { createHash } from "node:crypto";
import type { Document } from "../model.ts";
import "../languages/shipped-basics.ts";
import type { KnownName } from "../names/known-name.ts";
import { NameIndex } from "../names/name-index.ts";
import type { ExtractionOptions } from "../pipeline.ts";
import { extractionVersion, partsOfVersion, withModel } from "../versions.ts";
import { WorkspaceError } from "../workspace/failure.ts";
import type { StoredExtraction } from "../workspace/record.ts";
import { workspaceNames } from "../workspace/names-file.ts";
import { workspaceRules } from "../workspace/rules-file.ts";
import { workspaceSchema } from "../workspace/schema-file.ts";

/** What a page's version says of the names that could be on it, and of the rules. */
const ofNames = / names@\w+$/u;
const ofUser = /(?: rules@\w+)?(?: names@\w+)?$/u;

type OwnOptions = Pick<ExtractionOptions, "names" | "relationExtractors">;

/** What is asked for one run beside what the workspace remembers: a language model, a tagger of the user's own. */
export interface AddedReading {
  /** Behind the version of what the workspace remembers. */
  readonly suffix: string;
  readonly options: Pick<ExtractionOptions, "without" | "mentionExtractors" | "relationExtractors">;
  /** Why it has not found all that it would, on a page that was extracted: the page is kept, and read again by the next run. */
  lacking?(document: Document): string | undefined;
  /** How many pages it reads at a time, waiting for others than the processor; default 1. */
  readonly underWay?: number;
}

interface KeptRules {
  readonly text: string;
  readonly file: string;
  /** Of the rules and of the schema that says what their relations join. */
  readonly digest: string;
}

export class OwnReading {
  #index: NameIndex | undefined;
  #options: Promise<OwnOptions> | undefined;

  private constructor(
    private readonly workspace: string,
    private readonly names: readonly KnownName[],
    private readonly rules: KeptRules | undefined,
    readonly added: AddedReading | undefined,
  ) {}

  /** Throws a WorkspaceError where what the workspace remembers is damaged. */
  static async of(workspace: string, added?: AddedReading): Promise<OwnReading> {
    const rules = await workspaceRules(workspace);
    const digestOf = (text: string): string =>
      createHash("sha256")
        .update(`${text}\n${JSON.stringify(workspaceSchema(workspace).own ?? {})}`)
        .digest("hex")
        .slice(0, 12);
    return new OwnReading(workspace, await workspaceNames(workspace), rules && { ...rules, digest: digestOf(rules.text) }, added);
  }

  /** Whether all pages have one version, whatever their texts. */
  get isPlain(): boolean {
    return this.names.length === 0;
  }

  /** With what the workspace remembers; made once it is asked for. Throws a WorkspaceError where its rules can't be used. */
  options(): Promise<OwnOptions> {
    return (this.#options ??= this.#makeOptions());
  }

  async #makeOptions(): Promise<OwnOptions> {
    const names = this.#nameIndex();
    return { ...(names && { names }), ...(this.rules && { relationExtractors: [await this.#ownRules(this.rules)] }) };
  }

  /** What reads rules reads pages, too, and takes half a second to load. */
  async #ownRules({ text, file, digest }: KeptRules) {
    const [{ readRules, RuleFileError }, { ownRulesExtractor }] = await Promise.all([
      import("../own-rules/rule-file.ts"),
      import("../own-rules/extractor.ts"),
      import("../languages/shipped.ts"),
    ]);
    try {
      return ownRulesExtractor(readRules(text, file, workspaceSchema(this.workspace), { isChecked: true }), digest);
    } catch (error) {
      if (error instanceof RuleFileError) throw new WorkspaceError(error.message);
      throw error;
    }
  }

  #nameIndex(): NameIndex | undefined {
    return this.isPlain ? undefined : (this.#index ??= new NameIndex(this.names));
  }

  /** Of the extraction that reads a page of this text: a change of the list gives another to the pages that it may concern, and to no others. */
  versionOf(text: string): string {
    return this.#ownVersionOf(text) + (this.added?.suffix ?? "");
  }

  #ownVersionOf(text: string): string {
    const names = this.#nameIndex()?.digestFor(text) ?? "";
    return `${this.baseVersion}${names === "" ? "" : ` names@${names}`}`;
  }

  /** What all pages have in common. */
  get baseVersion(): string {
    return `${extractionVersion()}${this.rules ? ` rules@${this.rules.digest}` : ""}`;
  }

  /** Whether a page of this version was read as pages are read now, as far as can be told without its text. */
  isCurrent(version: string): boolean {
    return this.isWithOwn(version) && this.#accepts(partsOfVersion(version).added);
  }

  /** Whether it was read with the names and rules of now, whatever was asked beside them. */
  isWithOwn(version: string): boolean {
    return partsOfVersion(version).own.replace(ofNames, "") === this.baseVersion;
  }

  /** Whether a page of this text and version was read as it would be now. */
  isReadNow(text: string, version: string): boolean {
    const { own, added } = partsOfVersion(version);
    return own === this.#ownVersionOf(text) && this.#accepts(added);
  }

  /** Without a model pages keep what one has said. */
  #accepts(added: string): boolean {
    return this.added ? added === this.added.suffix : added === "" || added.startsWith(withModel);
  }

  /** Whether Mailuo's own part in a page's reading is that of today, whatever names and rules it was read with. */
  isOfToday(version: string): boolean {
    return partsOfVersion(version).own.replace(ofUser, "") === extractionVersion();
  }

  /** What reads pages takes half a second to load: a command that meets none does without. */
  async extract(document: Document): Promise<StoredExtraction> {
    const { extractDocument, extractPage } = await import("../pipeline.ts");
    const own = await this.options();
    if (!this.added) return extractDocument(document, own);
    const { relationExtractors = [], ...more } = this.added.options;
    return extractPage(document, { ...own, ...more, relationExtractors: [...(own.relationExtractors ?? []), ...relationExtractors] });
  }
}
