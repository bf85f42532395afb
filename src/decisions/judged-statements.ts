/** A page's statements as decisions leave them: without what a person retracted, with what he put right. */
import { isStanding, type PropertyValue } from "../../graph/ontology.ts";
import type { Document, Mention, Statement } from "../model.ts";
import type { Choice } from "./decision.ts";
import { speaksOf } from "./speaks-of.ts";

type Judgement = Extract<Choice, { statement: unknown }>;
type Correction = Extract<Choice, { kind: "correct" }>;

interface StatedPage {
  readonly document: Document;
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
}

export class JudgedStatements {
  readonly #retracted = new Set<Statement>();
  /** Undefined: an attribute of which no value is left. */
  readonly #corrected = new Map<Statement, Statement | undefined>();

  constructor(private readonly page: StatedPage) {}

  /** False where the page does not state it. The statement is found as it was read, whatever was decided before. */
  judge(judgement: Judgement): boolean {
    const about = this.page.statements.filter((statement) => speaksOf(judgement.statement, statement, this.page));
    if (judgement.kind === "correct") return about.filter((statement) => this.#correct(statement, judgement)).length > 0;
    if (judgement.kind === "retract") for (const statement of about) this.#retracted.add(statement);
    return about.length > 0;
  }

  get statements(): readonly Statement[] {
    if (this.#retracted.size + this.#corrected.size === 0) return this.page.statements;
    return this.page.statements.flatMap((statement) => {
      if (this.#retracted.has(statement)) return [];
      return this.#corrected.has(statement) ? (this.#corrected.get(statement) ?? []) : statement;
    });
  }

  #correct(statement: Statement, judgement: Correction): boolean {
    if (!isSame(valueOf(statement, judgement.property) ?? null, judgement.was)) return false;
    this.#corrected.set(statement, withValue(this.#corrected.get(statement) ?? statement, judgement));
    return true;
  }
}

/** What a statement says of a property; undefined where it says nothing. */
export function valueOf(statement: Statement, property: string): PropertyValue | undefined {
  if (statement.kind === "attribute") return property === statement.property ? statement.value : undefined;
  return property === "status" ? statement.status : statement.properties[property];
}

/** Lists by what they hold. */
const isSame = (one: PropertyValue | null, other: PropertyValue | null): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Undefined where nothing is left of it: an attribute without its value. What is put back to what was read is no correction. */
function withValue(statement: Statement, { property, was, value }: Correction): Statement | undefined {
  const others = (statement.corrected ?? []).filter((one) => one !== property);
  const corrected = isSame(was, value) ? others : [...others, property].sort();
  if (statement.kind === "attribute") return value === null ? undefined : { ...statement, value, corrected };
  if (property === "status") return isStanding(value) ? { ...statement, status: value, corrected } : statement;
  const { [property]: _, ...rest } = statement.properties;
  return { ...statement, properties: value === null ? rest : { ...rest, [property]: value }, corrected };
}
