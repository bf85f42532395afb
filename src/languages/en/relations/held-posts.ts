/** Which body an article first gave somebody's post, so that the same post of the same person goes to no other by a guess. */
import { type Mention, nameOf } from "../../../model.ts";
import type { Rule } from "../../../rules/rule.ts";
import { kindBefore, kindBehind, kindOnPage, mostSpokenOf, mostSpokenOfWithHint } from "./post-rules.ts";

const guesses: ReadonlySet<Rule> = new Set([kindBefore, kindBehind, kindOnPage, mostSpokenOf, mostSpokenOfWithHint]);

/** A chairperson is told of as the chair in the next paragraph. */
const postOf = (head: string): string => head.toLowerCase().replace(/\bchair(?:man|woman|person|lady)\b/u, "chair");

export class HeldPosts {
  /** By last name and post, the name of the first body; undefined where the post was of nothing told. */
  readonly #bodies = new Map<string, string | undefined>();

  /** Whether it may be said: `Director Ostrin` is no club's where he was `Director of water resources Pavel Ostrin` before. `found`: undefined where no body was found. */
  allows(person: Mention, head: string, found: { readonly body: Mention; readonly rule: Rule } | undefined): boolean {
    const key = `${nameOf(person).split(" ").at(-1)} ${postOf(head)}`;
    const body = found && nameOf(found.body);
    if (!this.#bodies.has(key)) {
      this.#bodies.set(key, body);
      return true;
    }
    const first = this.#bodies.get(key);
    if (found && guesses.has(found.rule)) return first === body;
    if (first === undefined) this.#bodies.set(key, body);
    return true;
  }
}
