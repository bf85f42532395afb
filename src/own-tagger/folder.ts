/** The folder of a model of the user's own: what must be in it, checked before a page is read. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { entityLabels, isEntityLabel, type EntityLabel } from "../../graph/ontology.ts";

/** `mailuo.json` in the folder. */
export interface TaggerConfiguration {
  /** The model's kinds of name → labels of the schema; what is not here is passed over. */
  readonly labels: ReadonlyMap<string, EntityLabel>;
  /** Languages whose articles it reads; all where left out. */
  readonly languages?: readonly string[];
  /** Names of Mailuo's own extractors that are left out for it. */
  readonly replaces: readonly string[];
  /** Names of less likelihood are passed over. */
  readonly least: number;
  /** It is believed no more than this where nobody else sees the name. */
  readonly most: number;
}

export interface TaggerFolder extends TaggerConfiguration {
  readonly model: string;
  /** The model's labels, by their numbers. */
  readonly tags: readonly string[];
  readonly vocabulary: readonly string[];
  readonly lowercase: boolean;
  /** Of all files together. */
  readonly sum: string;
}

type Loose = Readonly<Record<string, unknown>>;

/** Throws a RangeError that names the file and what belongs there. */
export function readTaggerFolder(folder: string): TaggerFolder {
  const hash = createHash("sha256");
  const bytes = (name: string): Buffer => {
    try {
      const content = readFileSync(join(folder, name));
      hash.update(`${name}\0${content.length}\0`).update(content);
      return content;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw new RangeError(
        `${join(folder, name)} ${code === "ENOENT" ? "is not there" : `can't be read (${code})`}: a tagger's folder holds model.onnx, vocab.txt, config.json and mailuo.json (docs/own-tagger.md)`,
      );
    }
  };
  const json = (name: string): Loose => {
    const text = bytes(name).toString("utf8");
    try {
      const value: unknown = JSON.parse(text);
      if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Loose;
    } catch {
      // Said below.
    }
    throw new RangeError(`${join(folder, name)} is no JSON object`);
  };
  const configuration = configurationOf(json("mailuo.json"), join(folder, "mailuo.json"));
  const tags = tagsOf(json("config.json"), join(folder, "config.json"));
  const vocabulary = bytes("vocab.txt")
    .toString("utf8")
    .replace(/\r?\n$/, "")
    .split(/\r?\n/);
  bytes("model.onnx");
  const unknown = [...configuration.labels.keys()].filter((kind) => !tags.some((tag) => tag === kind || tag.slice(2) === kind));
  if (unknown.length > 0)
    throw new RangeError(
      `${join(folder, "mailuo.json")}, labels: the model has no kind ${unknown.join(", ")}; config.json has ${tags.join(", ")}`,
    );
  return {
    ...configuration,
    model: join(folder, "model.onnx"),
    tags,
    vocabulary,
    lowercase: configuration.lowercase,
    sum: hash.digest("hex").slice(0, 12),
  };
}

function configurationOf(given: Loose, file: string): TaggerConfiguration & { readonly lowercase: boolean } {
  const { labels, languages, replaces = [], least = 0.7, most = 0.75, lowercase = true, ...more } = given;
  const wrong = (place: string, wanted: string): RangeError => new RangeError(`${file}, ${place}: ${wanted}`);
  const [other] = Object.keys(more);
  if (other !== undefined) throw wrong(other, "there are labels, languages, replaces, least, most and lowercase");
  if (typeof labels !== "object" || labels === null || Object.keys(labels).length === 0)
    throw wrong("labels", `give the label for each of the model's kinds, as {"PER": ${JSON.stringify(entityLabels[0])}}`);
  const mapped = Object.entries(labels).map(([kind, label]) => {
    if (typeof label !== "string" || !isEntityLabel(label)) throw wrong(`labels.${kind}`, `there is no label ${JSON.stringify(label)}`);
    return [kind, label] as const;
  });
  if (languages !== undefined && !areTexts(languages)) throw wrong("languages", "give a list of their codes, of two letters each");
  if (!areTexts(replaces)) throw wrong("replaces", 'give names of extractors, as ["tagger"]');
  if (typeof lowercase !== "boolean") throw wrong("lowercase", "true or false");
  for (const [name, value] of Object.entries({ least, most }))
    if (typeof value !== "number" || !(value > 0 && value <= 0.95)) throw wrong(name, "a number above 0, up to 0.95");
  return {
    labels: new Map(mapped),
    ...(languages !== undefined && { languages }),
    ...{ replaces, lowercase, least: least as number, most: most as number },
  };
}

const areTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((one) => typeof one === "string");

function tagsOf({ id2label }: Loose, file: string): string[] {
  const entries = Object.entries((id2label ?? {}) as object);
  const tags = entries.map((_, at) => (id2label as Record<string, unknown>)[String(at)]);
  if (tags.length === 0 || !tags.every((tag) => typeof tag === "string"))
    throw new RangeError(`${file}, id2label: give the label of each number from 0, as {"0": "O", "1": "B-PER"}`);
  return tags;
}
