/** Who does what: each verb with its doers and its things, in the active, the passive and the relative clause. */
import { relations, type NodeLabel, type RelationType } from "../../../../graph/ontology.ts";
import type { Mention, MentionType } from "../../../model.ts";
import type { RelationDraft } from "../../../relate/draft.ts";
import type { Rule } from "../../../rules/rule.ts";
import type { Basis } from "../../../relate/standing/basis.ts";
import { allows } from "../../../relate/statement.ts";
import { agentsBehind, doersBefore, isAuxiliary, isPassive, thingsBefore, thingsBehind, type Found, type Kinds } from "./clause.ts";
import type { TypedSentence } from "./typed-sentence.ts";
import { evidence } from "../../../relate/evidence.ts";
import { isOnlyNamed } from "./governed.ts";
import { propertiesNear } from "./properties.ts";
import { tokensOf, type Token } from "./tokens.ts";
import { groupIn } from "./verb-group.ts";
import { deedRule, type Voice } from "./deed-rules.ts";
import { verbForms, type VerbForm } from "./verbs.ts";

const kindsOf = (labels: readonly NodeLabel[]): Kinds =>
  new Set(labels.filter((label): label is Exclude<NodeLabel, "Article"> => label !== "Article") as MentionType[]);
/** A person builds no bridge and pays for few; a place's people do what its council does. */
const doers = (deed: RelationType): Kinds => {
  const all = kindsOf((relations[deed] as { from: readonly NodeLabel[] }).from);
  return deed === "IMPLEMENTS" ? new Set([...all].filter((kind) => kind !== "Person")) : all;
};
const things = (deed: RelationType): Kinds => kindsOf((relations[deed] as { to: readonly NodeLabel[] }).to);
interface Act {
  readonly deed: RelationType;
  readonly subjects: readonly Mention[];
  readonly objects: readonly Mention[];
  /** Token offsets of the whole. */
  readonly from: number;
  readonly to: number;
  readonly verb: number;
  readonly rule: Rule;
  readonly planned: boolean;
}

export function* actDrafts(view: TypedSentence): Generator<RelationDraft> {
  const tokens = tokensOf(view);
  for (let verb = 0; verb < tokens.length; verb++)
    for (const form of verbForms(tokens[verb]!.lower)) {
      const act = actOf(tokens, verb, form);
      if (act) yield* drafted(view, tokens, act);
    }
}

function actOf(tokens: readonly Token[], verb: number, form: VerbForm): Act | undefined {
  const last = particleEnd(tokens, verb, form);
  if (last === undefined || tokens[verb]!.mention) return undefined;
  const wanted = things(form.deed);
  const passive = form.participle && isPassive(tokens, verb, wanted);
  if (passive)
    return form.deed === "RECEIVED" || (form.deed === "PARTICIPATES_IN" && form.passiveOnly)
      ? receives(tokens, verb, form)
      : form.gives
        ? undefined
        : passiveAct(tokens, verb, last, form, wanted);
  if (form.passiveOnly || nounUse(tokens, verb)) return undefined;
  const subjects = doersBefore(tokens, verb, doers(form.deed));
  if (!subjects) return undefined;
  if (form.gives && !moneyBehind(tokens, last)) return undefined;
  const objects = thingsBehind(tokens, last, wanted, form.gives ? 24 : 18) ?? relativeThing(tokens, subjects, wanted);
  // `is laying water mains at the Lyndon Housing Scheme`: what is done there.
  if (objects && form.deed === "IMPLEMENTS" && objects.at > last + 2 && isSiteOfWork(tokens, objects.at)) return undefined;
  // `ran a stall at E`, `held a raffle during E`: something else is held there.
  if (objects && form.deed === "ORGANIZES" && objects.at > last + 2 && isTimeOrSite(tokens, objects.at)) return undefined;
  // `released M to fulfil a pledge made at E`: nobody paid for E.
  if (
    objects &&
    form.deed === "FUNDS" &&
    objects.mentions[0]!.type === "Event" &&
    objects.at > last + 2 &&
    isTimeOrSite(tokens, objects.at)
  )
    return undefined;
  if (objects && form.deed === "RECEIVED" && tokens.slice(objects.at, objects.at + 6).some(({ lower }) => lower === "behalf"))
    return undefined;
  if (objects && isAgainst(tokens.slice(last + 1, objects.at))) return undefined;
  return objects && act(form, subjects, objects, verb, form.gives ? "gives" : "active");
}

/** `led the opposition to E`: what is done against it. */
const isAgainst = (between: readonly Token[]): boolean =>
  between.some(({ lower }) =>
    /^(?:opposition|resistance|objections?|protests?|petition|boycott|outcry|revolt|campaign|fight)$/.test(lower),
  ) && between.some(({ lower }) => /^(?:to|against|over)$/.test(lower));

const isTimeOrSite = (tokens: readonly Token[], at: number): boolean =>
  /^(?:at|during|before|after|against|about|opposition|resistance)$/.test(
    tokens[/^(?:the|its|their)$/.test(tokens[at - 1]?.lower ?? "") ? at - 2 : at - 1]?.lower ?? "",
  );

const isSiteOfWork = (tokens: readonly Token[], at: number): boolean =>
  /^(?:at|near|beside|outside)$/.test(tokens[/^(?:the|its|their)$/.test(tokens[at - 1]?.lower ?? "") ? at - 2 : at - 1]?.lower ?? "");

/** `carry out the project`, `carry the project out`; who `took no part` was not there. */
function particleEnd(tokens: readonly Token[], verb: number, { particle }: VerbForm): number | undefined {
  if (particle === undefined) return verb;
  for (let at = verb + 1; at <= verb + 2 && !/^(?:no|little)$/.test(tokens[at]?.lower ?? ""); at++)
    if (tokens[at]?.lower === particle) return at;
  return undefined;
}

/** `the run`, `a host of`, `his release`: nouns of the same letters. */
const nounUse = (tokens: readonly Token[], verb: number): boolean => {
  const before = tokens[verb - 1]?.lower ?? "";
  if (tokens[verb]!.lower.endsWith("ing")) return !doing.test(before);
  return /^(?:successful|smooth|peaceful|timely|speedy|early|proper|the|a|an|its|their|his|her|this|that|no|every|each|of|for|in|by|with|s|’s|'s)$/.test(
    before,
  );
};
/** `is funding`, `began building`; not `applied for funding`. */
const doing =
  /^(?:is|are|was|were|be|been|being|began|begin|begins|started|starts|start|also|now|currently|jointly|and|,|still|busy|keeps?|kept|considering|planning|helping|after|before|while|already)$/;

function moneyBehind(tokens: readonly Token[], verb: number): boolean {
  const behind = tokens.slice(verb + 1, verb + 12);
  return behind.some((one) => one.mention?.type === "Money");
}

function passiveAct(tokens: readonly Token[], verb: number, last: number, form: VerbForm, wanted: Kinds): Act | undefined {
  const all = agentsBehind(tokens, last, doers(form.deed));
  const agents = all && form.deed === "PARTICIPATES_IN" ? thoseThere(tokens, last, all) : all;
  // `Built by the agency at a cost of M, the hostel will house girls`.
  const opens = verb === 0 ? tokens.findIndex(({ text }, index) => index > (agents?.at ?? verb) && text === ",") : -1;
  const objects = opens > 0 ? thingsBehind(tokens, opens, wanted, 4) : thingsBefore(tokens, verb, wanted);
  return agents && objects && act(form, agents, objects, verb, "passive");
}

/** `attended by supporters of P`: not P. */
function thoseThere(tokens: readonly Token[], last: number, found: Found): Found | undefined {
  const begin = tokens.findIndex(({ lower }, index) => index > last && lower === "by") + 1;
  const mentions = found.mentions.filter(
    (mention) =>
      mention.type !== "Person" ||
      !isOnlyNamed(
        tokens,
        begin,
        tokens.findIndex((one) => one.mention === mention),
      ),
  );
  return mentions.length > 0 ? { ...found, mentions } : undefined;
}

/** `P was awarded the H`, `A has been named H`, `A was represented at E`. */
function receives(tokens: readonly Token[], verb: number, form: VerbForm): Act | undefined {
  const receiver = doersBefore(tokens, verb, doers(form.deed));
  const honour = thingsBehind(tokens, verb, things(form.deed), 14);
  return receiver && honour && act(form, receiver, honour, verb, "receiving");
}

/** `J, a programme which A is implementing`, `the E that A started`. */
function relativeThing(tokens: readonly Token[], doer: Found, wanted: Kinds): Found | undefined {
  const first = tokens.findIndex(({ mention }) => mention === doer.mentions[0]);
  let at = first - 1;
  while (/^(?:the|a|an|its|their|local)$/.test(tokens[at]?.lower ?? "")) at--;
  return /^(?:which|that)$/.test(tokens[at]?.lower ?? "") ? thingsBefore(tokens, at, wanted, 10) : undefined;
}

const act = ({ deed, planned }: VerbForm, subjects: Found, objects: Found, verb: number, voice: Voice): Act => ({
  ...{ deed, subjects: subjects.mentions, objects: objects.mentions, verb, planned },
  from: Math.min(subjects.at, objects.at, verb),
  to: Math.max(subjects.at, objects.at, verb),
  rule: deedRule(deed, voice),
});

function* drafted(view: TypedSentence, tokens: readonly Token[], found: Act): Generator<RelationDraft> {
  const [first, last] = [tokens[found.from]!, tokens[found.to]!];
  const by = groupAt(view, tokens, found);
  for (const subject of found.subjects)
    for (const object of found.objects) {
      const deed = ceremonial(subject, tokens[found.verb]!, found.deed);
      const rule = deed === found.deed ? found.rule : deedRule(deed, "active");
      if (subject.id !== object.id && (acts(subject, found.deed) || hosts(subject, tokens[found.verb]!)) && allows(deed, subject, object))
        yield {
          ...{ subject, predicate: deed, object, by, extractor: rule.id, confidence: rule.confidence },
          ...evidence(view, view, first.from, last.to),
          properties: found.deed === "FUNDS" && found.subjects.length > 1 ? {} : propertiesNear(view, deed, first.from, last.to),
        };
    }
}

/** Who leads a ceremony or flags off a race has come to it, and need not hold it. */
const ceremonial = ({ type }: Mention, { lower }: Token, deed: RelationType): RelationType =>
  type === "Person" &&
  deed === "ORGANIZES" &&
  /^(?:lead|led|flag|kick|start|beg[aiu]n|launch|inaugurat|celebrat|mark|observ|commemorat)/.test(lower)
    ? "PARTICIPATES_IN"
    : deed;

/** Delaware County builds; what is built in Williams is not built by it. */
const acts = ({ type, text }: Mention, deed: RelationType): boolean =>
  type !== "Place" ||
  deed === "RECEIVED" ||
  deed === "PARTICIPATES_IN" ||
  /\b(?:County|City|District|Township|Municipality|Borough|Town|State|Province|Sub-[Cc]ounty)\b/.test(text);

/** A town is the host of a festival. */
const hosts = ({ type }: Mention, { lower }: Token): boolean => type === "Place" && lower.startsWith("host");

/** The verb with its auxiliaries: `will be built`. */
function groupAt(view: TypedSentence, tokens: readonly Token[], { verb, planned }: Act): Basis {
  let aux = verb;
  while (aux > 0 && !tokens[aux - 1]!.mention && isAuxiliary(tokens[aux - 1]!)) aux--;
  // `would cost N8.4 billion and be completed by`: the modal is further ahead.
  const further = /^(?:be|,)$/.test(tokens[aux]?.lower ?? "") && tokens[verb - 1]?.lower === "be";
  return groupIn(view, tokens[aux]!.from, tokens[verb]!.to, planned || further ? "planned" : undefined);
}
