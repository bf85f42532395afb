/** A list of known names, made once and asked of every page. */
import { createHash } from "node:crypto";
import { fold } from "../characters/fold.ts";
import { inReadSpelling } from "../languages/read-spelling.ts";
import { FormTable, type FoundForm } from "./form-table.ts";
import { identifierProperties, type Identifiers } from "./identifiers.ts";
import { digestOfNames, formsOf, type KnownName } from "./known-name.ts";

/** A known name in a text; offsets in UTF-16 units, `to` exclusive. */
export interface FoundName {
  readonly from: number;
  readonly to: number;
  /** All that bear it. */
  readonly names: readonly KnownName[];
}

/** What a line break, a column or a hyphen may part. */
const gaps = /[\s\u00ad-]+/gu;
const isWordUnit = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7);

/** Whether a word of letters or digits goes on over an end of the stretch: Ann is not named in Annual. */
const cutsWord = (text: string, from: number, to: number): boolean =>
  (isWordUnit(text.charCodeAt(from)) && isWordUnit(text.charCodeAt(from - 1))) ||
  (isWordUnit(text.charCodeAt(to - 1)) && isWordUnit(text.charCodeAt(to)));

/** Of the two kinds none looks like one of the other. */
const valuesOf = (all: Identifiers): string[] => identifierProperties.flatMap((property) => all[property] ?? []);

export class NameIndex {
  readonly #table = new FormTable();
  /** Of names with gaps, without them. */
  readonly #close = new FormTable();
  readonly #byIdentifier = new Map<string, number>();
  /** Changes with anything that the list says. */
  readonly digest: string;
  /** Labels that its names have. */
  readonly types: readonly string[];

  constructor(readonly names: readonly KnownName[]) {
    for (const [at, name] of names.entries()) {
      for (const form of formsOf(name)) {
        this.#table.add(form, at);
        const close = form.replace(gaps, "");
        if (close !== form) this.#close.add(close, at);
      }
      for (const identifier of valuesOf(name)) this.#byIdentifier.set(identifier, at);
    }
    this.digest = digestOfNames(names);
    this.types = [...new Set(names.map(({ type }) => type))];
  }

  /** Names in a sentence, as it is read. */
  find(text: string): readonly FoundName[] {
    const found = this.#table.find(text);
    return found.length === 0 ? none : found.flatMap((one) => this.#whole(text, one));
  }

  #whole(text: string, { from, to, entries }: FoundForm): FoundName[] {
    return cutsWord(text, from, to) ? [] : [{ from, to, names: entries.map((at) => this.names[at]!) }];
  }

  /** Those that bear a name, as it is read. */
  of(form: string): readonly KnownName[] {
    return this.#table.of(form).map((at) => this.names[at]!);
  }

  /** Those that have one of the identifiers. */
  withIdentifiers(identifiers: Identifiers): readonly KnownName[] {
    return valuesOf(identifiers).flatMap((identifier) => this.names[this.#byIdentifier.get(identifier) ?? -1] ?? []);
  }

  /**
   * What of the list may matter for a page: a digest of all names that its text could hold, however its lines are broken. Two lists of one
   * digest read the page alike. Empty where there is none.
   */
  digestFor(text: string): string {
    const close = inReadSpelling(fold(text)).replace(gaps, "");
    const entries = new Set([...this.#table.find(close), ...this.#close.find(close)].flatMap((one) => one.entries));
    for (const identifier of close.match(/[0-9A-Z]{18}|Q[1-9]\d{0,11}/gi) ?? []) {
      const at = this.#byIdentifier.get(identifier.toUpperCase());
      if (at !== undefined) entries.add(at);
    }
    if (entries.size === 0) return "";
    const said = [...entries].map((at) => JSON.stringify(this.names[at])).sort();
    return createHash("sha256").update(said.join("\n")).digest("hex").slice(0, 12);
  }
}

const none: readonly FoundName[] = [];
