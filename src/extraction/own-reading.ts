/** How a workspace reads pages: Mailuo's own extraction, with the names and the rules that its user has added to it. */
import { createHash } from "node:crypto";
import type { GraphSchema } from "../../graph/schema/graph-schema.ts";
import type { Document } from "../model.ts";
import "../languages/shipped-basics.ts";
import { digestOfNames, type KnownName } from "../names/known-name.ts";
import { NameIndex } from "../names/name-index.ts";
import type { ExtractionOptions } from "../pipeline.ts";
import { extractionVersion, withoutModel } from "../versions.ts";
import { WorkspaceError } from "../workspace/failure.ts";
import type { StoredExtraction } from "../workspace/record.ts";
import { workspaceNames } from "../workspace/names-file.ts";
import { workspaceRules } from "../workspace/rules-file.ts";
import { workspaceSchema } from "../workspace/schema-file.ts";

/** Behind the version of Mailuo's own extraction: the user's rules, the names that could be on the page, and what reads it beside all these. */
const behind = /^(?<rules> rules@\w+)?(?<names> names@\w+)?(?<beside> .*)?$/u;

type OwnOptions = Pick<ExtractionOptions, "names" | "relationExtractors">;

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
  ) {}

  /** Throws a WorkspaceError where what the workspace remembers is damaged. */
  static async of(workspace: string): Promise<OwnReading> {
    const rules = await workspaceRules(workspace);
    const kept = rules && { ...rules, digest: digestOfRules(rules.text, workspaceSchema(workspace)) };
    return new OwnReading(workspace, await workspaceNames(workspace), kept);
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
    const names = this.#nameIndex()?.digestFor(text) ?? "";
    return `${this.baseVersion}${names === "" ? "" : ` names@${names}`}`;
  }

  /** What all pages have in common. */
  get baseVersion(): string {
    return `${extractionVersion()}${this.rules ? ` rules@${this.rules.digest}` : ""}`;
  }

  /** Tells this reading from every other, whatever the page. */
  get version(): string {
    return `${this.baseVersion}${this.isPlain ? "" : ` names@${digestOfNames(this.names)}`}`;
  }

  /**
   * Whether a page of this version was read as pages are read now, as far as can be told without its text; also where a model was asked
   * beside that.
   */
  isCurrent(version: string): boolean {
    const parts = partsOf(version);
    return parts?.base === this.baseVersion && withoutModel(parts.beside) === "";
  }

  /** What reads pages takes half a second to load: a command that meets none does without. */
  async extract(document: Document): Promise<StoredExtraction> {
    const { extractDocument } = await import("../pipeline.ts");
    return extractDocument(document, await this.options());
  }
}

/** Changes with the rules, and with the schema that says what their relations join. */
export const digestOfRules = (text: string, { own }: Pick<GraphSchema, "own">): string =>
  createHash("sha256")
    .update(`${text}\n${JSON.stringify(own ?? {})}`)
    .digest("hex")
    .slice(0, 12);

/** How a page was read: by Mailuo's own extraction of today, with this of the user's and this beside it. */
export interface VersionParts {
  /** Of the extraction and the rules. */
  readonly base: string;
  /** And of the names. */
  readonly own: string;
  /** A tagger, a model, a program's own extractors; empty where there are none. */
  readonly beside: string;
}

/** Undefined where another version of Mailuo has read the page. */
export function partsOf(version: string): VersionParts | undefined {
  const today = extractionVersion();
  const groups = version.startsWith(today) ? behind.exec(version.slice(today.length))?.groups : undefined;
  if (!groups) return undefined;
  const { rules = "", names = "", beside = "" } = groups;
  return { base: `${today}${rules}`, own: `${today}${rules}${names}`, beside };
}
