/** `Ann Reed` on a line and `Parish Clerk` on the next, as letters and notices are signed and staff are listed. */
import { type Mention } from "../../../model.ts";
import { evidence } from "../../../relate/evidence.ts";
import type { RelationDraft } from "../../../relate/draft.ts";
import { bodyFor } from "./post-bodies.ts";
import { signedWith } from "./post-rules.ts";
import type { SpokenOf } from "./spoken-bodies.ts";
import { titleAfter } from "./title-after.ts";
import { address, endsInPost, isBody } from "./title-words.ts";
import { isWord, tokensOf, type Token } from "./tokens.ts";
import type { TypedSentence } from "./typed-sentence.ts";

type Line = "name" | "title" | "other";

/** `spokenAt`: the bodies that the article speaks of around one of its sentences. */
export function* signatureDrafts(views: readonly TypedSentence[], spokenAt: (index: number) => SpokenOf): Generator<RelationDraft> {
  // A list that begins with a post has each post above its name.
  let opensWithName = false;
  let above: Line = "other";
  for (const [index, view] of views.entries()) {
    const line = lineOf(view);
    if (above === "other") opensWithName = line === "name";
    above = line;
    const next = views[index + 1];
    if (line !== "name" || !opensWithName || !next || lineOf(next) !== "title" || view.sentence.paragraph === next.sentence.paragraph)
      continue;
    const draft = drafted(view, next, spokenAt(index));
    if (draft) yield draft;
  }
}

const longest = 80;

function lineOf(view: TypedSentence): Line {
  if (view.sentence.text.length > longest) return "other";
  const tokens = tokensOf(view);
  if (personIn(tokens) !== undefined) return "name";
  const isTitle =
    tokens.length < 14 &&
    tokens.every(
      (one) => isBody(one) || one.mention?.type === "Place" || (one.mention === undefined && (isWord(one) || /^[,&’'().-]/.test(one.text))),
    ) &&
    tokens.every(({ text, mention }) => mention !== undefined || !/^\p{Ll}/u.test(text) || /^(?:of|for|to|the|and|s)$/.test(text)) &&
    tokens.some((_, at) => endsInPost(tokens.slice(at, at + 1)));
  return isTitle ? "title" : "other";
}

/** Where nothing stands beside the name but how its bearer is addressed. */
function personIn(tokens: readonly Token[]): number | undefined {
  const at = tokens.findIndex(({ mention }) => mention?.type === "Person");
  return at >= 0 &&
    at < 3 &&
    tokens.slice(0, at).every(({ lower, text }) => address.has(lower) || /^(?:cllr|cr|\.)$/.test(lower) || text === ".") &&
    tokens.slice(at + 1).every(({ text }) => /^(?:[A-Z]{2,4}|,|\.)$/.test(text))
    ? at
    : undefined;
}

const councilOfficer =
  /^(?:clerk|councill?or|chair(?:man|woman|person)?|mayor|manager|administrator|treasurer|secretary|planner|engineer)$/;

function drafted(view: TypedSentence, next: TypedSentence, spoken: SpokenOf): RelationDraft | undefined {
  const own = tokensOf(view);
  const person = own[personIn(own)!]!;
  const comma: Token = { text: ",", lower: ",", mention: undefined, from: person.to, to: person.to };
  const found = titleAfter([person, comma, ...tokensOf(next)], 0);
  if (!found || /^(?:reporter|editor|correspondent|writer|journalist|photographer)$/.test(found.head)) return undefined;
  // `Corran Parish Clerk`: the council's.
  const place: Mention | undefined = found.body?.type === "Village" && councilOfficer.test(found.head) ? found.body : undefined;
  const { body, ...bare } = found;
  const told = body && !place ? { body, rule: signedWith } : bodyFor(place ? { ...bare, place } : bare, person, spoken);
  return (
    told && {
      ...{ subject: person.mention!, predicate: "WORKS_FOR" as const, object: told.body, by: "phrase" as const },
      ...{ extractor: signedWith.id, confidence: Math.min(signedWith.confidence, told.rule.confidence) },
      ...evidence(next, next, 0, next.text.length),
      properties: { title: found.title },
    }
  );
}
