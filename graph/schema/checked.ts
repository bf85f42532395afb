/** A value of a schema file, with its place in the file for errors to name. */
import { propertyTypes, type InBothLanguages, type PropertyType } from "./graph-schema.ts";

/** What is wrong in a schema file, where, and what to write. */
export class SchemaError extends Error {
  override readonly name = "SchemaError";
  /** @param place as `labels.Village.color`; empty for the file itself */
  constructor(
    readonly file: string,
    readonly place: string,
    fault: string,
  ) {
    super(`The schema ${file}${place === "" ? "" : `, at ${place}`}: ${fault}.`);
  }
}

const inWords = (value: unknown): string => {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

export class Checked {
  private constructor(
    private readonly value: unknown,
    readonly file: string,
    private readonly path: readonly string[],
  ) {}

  static parse(text: string, file: string): Checked {
    try {
      return new Checked(JSON.parse(text.replace(/^\ufeff/, "")), file, []);
    } catch (error) {
      throw new SchemaError(file, "", `this is no JSON (${error instanceof Error ? error.message : String(error)})`);
    }
  }

  wrong(fault: string): SchemaError {
    return new SchemaError(this.file, this.path.join("."), fault);
  }

  get isNull(): boolean {
    return this.value === null;
  }

  at(name: string): Checked {
    return new Checked(this.#object()[name], this.file, [...this.path, name]);
  }

  optional(name: string): Checked | undefined {
    return Object.hasOwn(this.#object(), name) ? this.at(name) : undefined;
  }

  entries(): (readonly [string, Checked])[] {
    return Object.keys(this.#object()).map((name) => [name, this.at(name)]);
  }

  /** Refuses entries of other names: a misspelt one would do nothing. */
  only(names: readonly string[], why?: string): void {
    for (const name of Object.keys(this.#object()))
      if (!names.includes(name)) throw this.at(name).wrong(why ?? `this is not known here; there are ${names.join(", ")}`);
  }

  /** Refuses an entry whose own name has another form. */
  named(name: string, form: RegExp, wanted: string): void {
    if (!form.test(name)) throw this.wrong(wanted);
  }

  flag(): boolean {
    if (typeof this.value !== "boolean") throw this.wrong(`write true or false, not ${inWords(this.value)}`);
    return this.value;
  }

  matching(form: RegExp, wanted: string): string {
    if (typeof this.value !== "string" || !form.test(this.value)) throw this.wrong(`write ${wanted}, not ${inWords(this.value)}`);
    return this.value;
  }

  color(): string {
    return this.matching(/^#[0-9a-f]{6}$/i, "a colour as #2e86ab").toLowerCase();
  }

  propertyType(): PropertyType {
    if (!(propertyTypes as readonly unknown[]).includes(this.value))
      throw this.wrong(`write one of ${propertyTypes.join(", ")} (or null to take it out), not ${inWords(this.value)}`);
    return this.value as PropertyType;
  }

  list(): readonly string[] {
    const { value } = this;
    if (!Array.isArray(value) || value.length === 0 || !value.every((one) => typeof one === "string"))
      throw this.wrong(`write a list of labels, as ["Product"], not ${inWords(value)}`);
    return value as readonly string[];
  }

  /** `{"en": …, "zh": …}`; one text stands for both languages. */
  words(): InBothLanguages<string> {
    if (typeof this.value === "string") return { en: this.#text(), zh: this.#text() };
    this.only(["en", "zh"]);
    return { en: this.at("en").#text(), zh: this.at("zh").#text() };
  }

  /** As `words`, each a pair: from the subject's side, and from the object's. */
  bothWords(): InBothLanguages<readonly [string, string]> {
    if (Array.isArray(this.value)) return { en: this.#pair(), zh: this.#pair() };
    this.only(["en", "zh"]);
    return { en: this.at("en").#pair(), zh: this.at("zh").#pair() };
  }

  #pair(): readonly [string, string] {
    const { value } = this;
    const pair = Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === "string" && one.trim() !== "");
    if (!pair) throw this.wrong(`write both directions, as ["makes", "made by"], not ${inWords(value)}`);
    return value as unknown as readonly [string, string];
  }

  #text(): string {
    if (typeof this.value !== "string" || this.value.trim() === "")
      throw this.wrong(`write a name that is not empty, not ${inWords(this.value)}`);
    return this.value;
  }

  #object(): Readonly<Record<string, unknown>> {
    const { value } = this;
    if (typeof value !== "object" || value === null || Array.isArray(value))
      throw this.wrong(`write an object, { … }, not ${inWords(value)}`);
    return value as Readonly<Record<string, unknown>>;
  }
}
