/** A YAML file of relation rules → rules. Each is checked: its relation, its pattern, its examples; an error names the file, the line and what to write. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type YAMLMap } from "yaml";
import type { GraphSchema, RelationSchema } from "../../graph/schema/graph-schema.ts";
import { storedRelation } from "../../graph/schema/workspace-schema.ts";
import type { RelationType } from "../../graph/ontology.ts";
import { isStated, leadsToArticle } from "../../graph/ontology.ts";
import { languages } from "../languages/registry.ts";
import { groupsMissing } from "../relate/by-rules.ts";
import type { Rule } from "../rules/rule.ts";
import { faultsOfExamples, typedExamples } from "./examples.ts";
import { OwnSigns } from "./own-pattern.ts";
import type { OwnRule, RuleBook } from "./own-rule.ts";
import { slowness } from "./pattern-guard.ts";

/** The file can't be used as it is. */
export class RuleFileError extends Error {
  override readonly name = "RuleFileError";
}

const keys = ["name", "language", "states", "pattern", "confidence", "yields", "never", "comment"] as const;
const name = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const defaultConfidence = 0.7;
const bounds = { least: 0.5, most: 0.95 } as const;

/** Throws a RuleFileError. @param file how errors name it @param isChecked their examples were tried before: only what is needed to use them is read */
export function readRules(text: string, file: string, schema: GraphSchema, { isChecked = false } = {}): RuleBook {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  const wrong = (at: number, fault: string): RuleFileError => new RuleFileError(`${file}, line ${lines.linePos(at).line}: ${fault}`);
  if (error) throw wrong(error.pos[0], `this is no YAML (${error.message.split("\n", 1)[0]}). Put it right there.`);
  const list = isMap(document.contents) ? document.contents.get("rules") : undefined;
  if (!isSeq(list) || list.items.length === 0)
    throw wrong(0, "there are no rules. Write a list under `rules:`, each with name, states, pattern and yields.");
  const labels = schema.own ? Object.keys(schema.own.labels) : Object.keys(schema.entities);
  const reader = new RuleReader(isChecked, schema, new OwnSigns(labels), (node, fault) =>
    wrong((node as Node | null)?.range?.[0] ?? 0, fault),
  );
  return { rules: list.items.map((item) => reader.read(item as Node)), signs: reader.signs, schema };
}

/** Whether things are at both ends, and a text states it. */
const isBetweenThings = (type: string): boolean => isStated(type) && !leadsToArticle(type);

class RuleReader {
  readonly #names = new Set<string>();

  constructor(
    private readonly isChecked: boolean,
    private readonly schema: GraphSchema,
    readonly signs: OwnSigns,
    private readonly wrong: (node: unknown, fault: string) => RuleFileError,
  ) {}

  read(node: Node): OwnRule {
    if (!isMap(node)) throw this.wrong(node, "a rule is written as `- name: …` with its entries below one another.");
    for (const { key } of node.items)
      if (!(keys as readonly string[]).includes(String(key)))
        throw this.wrong(key, `${String(key)} is not known here; there are ${keys.join(", ")}.`);
    const given = this.#text(node, "name");
    if (!name.test(given)) throw this.wrong(node.get("name", true), "a name has small letters, digits and hyphens, as `supplies-to`.");
    if (this.#names.has(given)) throw this.wrong(node.get("name", true), `there are two rules ${given}. Name one of them otherwise.`);
    this.#names.add(given);
    const language = node.has("language") ? this.#language(node) : undefined;
    const { predicate, relation } = this.#relation(node);
    const source = this.#text(node, "pattern");
    const pattern = this.#pattern(node, source);
    const rule: Rule = {
      id: `own/${given}`,
      pattern,
      confidence: this.#confidence(node),
      states: [predicate],
      yields: this.#texts(node, "yields"),
      never: node.has("never") ? this.#texts(node, "never") : [],
    };
    const own: OwnRule = { rule, predicate, properties: relation.properties, relation, ...(language !== undefined && { language }) };
    if (this.isChecked) return own;
    this.#checkSpeed(node, source, own);
    const [fault] = faultsOfExamples(own, { signs: this.signs, schema: this.schema });
    if (fault !== undefined) throw this.wrong(node.get(fault.of, true), `of the rule ${given}: ${fault.words}`);
    return own;
  }

  #text(node: YAMLMap, key: (typeof keys)[number]): string {
    const value = node.get(key);
    if (typeof value === "string" && value.trim() !== "") return value;
    throw this.wrong(node.get(key, true) ?? node, `${key} is ${value === undefined ? "missing" : "no text"}: write \`${key}: …\`.`);
  }

  #texts(node: YAMLMap, key: "yields" | "never"): readonly string[] {
    const value = node.get(key, true);
    if (!isSeq(value)) return [this.#text(node, key)];
    return value.items.map((item) => {
      if (isScalar(item) && typeof item.value === "string") return item.value;
      throw this.wrong(item, `${key} is a sentence, or a list of sentences. Put one with a colon or a brace in quotation marks.`);
    });
  }

  #language(node: YAMLMap): string {
    const code = this.#text(node, "language");
    const codes = languages().map((one) => one.code);
    if (!codes.includes(code)) throw this.wrong(node.get("language", true), `there is no language ${code}; there are ${codes.join(", ")}.`);
    return code;
  }

  #relation(node: YAMLMap): { readonly predicate: RelationType; readonly relation: RelationSchema } {
    const states = this.#text(node, "states");
    const stored = storedRelation(this.schema, states);
    const relation = stored === undefined ? undefined : this.schema.relations[stored];
    if (!relation || !isBetweenThings(states)) {
      const known = Object.keys(this.schema.own?.relations ?? this.schema.relations).filter(isBetweenThings);
      throw this.wrong(
        node.get("states", true),
        `the schema has no relation ${states}; there are ${known.join(", ")}. Add it to a schema of your own (docs/schema.md), and give that with --schema.`,
      );
    }
    // What the workspace adds has no type at compile time.
    return { predicate: states as RelationType, relation };
  }

  #pattern(node: YAMLMap, source: string): RegExp {
    const at = node.get("pattern", true);
    try {
      const pattern = this.signs.pattern(source);
      const missing = groupsMissing(pattern);
      if (missing.length === 0) return pattern;
      throw this.wrong(at, `the pattern has no group ${missing.join(", ")}: write (?<subject>{…}) and (?<object>{…}).`);
    } catch (error) {
      if (error instanceof RuleFileError) throw error;
      throw this.wrong(at, `this is no pattern (${error instanceof Error ? error.message : String(error)}). Put it right there.`);
    }
  }

  #confidence(node: YAMLMap): number {
    const value = node.get("confidence") ?? defaultConfidence;
    if (typeof value === "number" && value >= bounds.least && value <= bounds.most) return value;
    throw this.wrong(
      node.get("confidence", true),
      `confidence is a number from ${bounds.least} to ${bounds.most}: what share of its finds is right.`,
    );
  }

  #checkSpeed(node: YAMLMap, source: string, { rule }: OwnRule): void {
    const slow = slowness(source, rule.pattern!, typedExamples(rule, this.signs));
    if (slow !== undefined) throw this.wrong(node.get("pattern", true), `the pattern ${slow}.`);
  }
}
