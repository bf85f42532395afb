/** Money given: `the World Bank provided $2 million for the project`, `to which the Ministry has given Sh18 million`. */
import { type Match, overlappingMatches } from "../../../rules/match.ts";
import { type Rule, RuleFamily } from "../../../rules/rule.ts";
import { confidences, less } from "../confidences.ts";
import {
  comingFrom,
  givenWords,
  giving,
  grant,
  own,
  part,
  paying,
  prizes,
  received,
  share,
  sourced,
  sponsorRank,
} from "../vocabulary/money.ts";
import type { TypedSentence } from "./typed-sentence.ts";
import { patternRules } from "./patterns.ts";
import { stated, statedBy } from "./stated.ts";
import type { Mention } from "../../../model.ts";
import type { RelationDraft } from "../../../relate/draft.ts";

const family = new RuleFamily("en/funding", { confidences, states: ["FUNDS"] });
export { family as fundingRules };
const rule = patternRules(family);

const amount = "(?:[^.;{AOP}]{0,30}?)(?<m>{M})";
const restComes = `(?:${part}) (?:of|for) (?:the )?(?:{M} )?(?<o>{JE})(?<mid>)(?: will| is to| would| has| is)? (?<verb>come|comes|came|coming)(?<gap>) from`;

const named: readonly Rule[] = [
  rule(
    "cost-of-which-paid",
    `(?<o>{JE})(?<mid>)[^.;{AOPJE}]{0,20}?\\bcosts?\\b[^.;{AOPJE}]{0,30}?{M}, (?:of which|with|to which) (?:the )?(?<s>{AO}) (?<verb>(?:has |had |will |is )?(?:paid|pay|pays|paying|provided|provide|providing|gave|give|giving|contributed|contribute|contributing|met|put up))(?<gap>)\\b`,
    "The {J:Jeevan Water Project} cost {M:Rs 18.6 million}, of which the {A:Kadur Provincial Government} paid {M:Rs 12 million}.",
    "The {J:Jeevan Water Project} cost {M:Rs 18.6 million}, which the {A:Kadur Provincial Government} called too much.",
  ),
  rule(
    "with-grant-from",
    `(?<o>{JE})[^.;{JE}]{0,120}?(?<mid>) (?<verb>with|thanks to|through|using)(?<gap>) (?:an? |the )?(?:{M} |\\p{Ll}+ )?(?:${grant})(?: of {M})? from (?:the )?(?<s>{AOL+})`,
    "The {A:Kadur Gram Panchayat} started the {J:Jeevan Water Project} with a grant from the {O:Tarun Relief Trust}.",
    "The {J:Jeevan Water Project} never started with a grant from the {O:Tarun Relief Trust}.",
  ),
  rule(
    "with-sum-from",
    `(?<!\\bfrom (?:the )?)(?<o>{JE})[^.;]{0,160}?(?<mid>)(?<verb>with|,|and)(?<gap>) (?:about |some |nearly |over )?{M} (?:coming |in \\p{Ll}+ )?from (?:the )?(?<s>{AOL+})`,
    "The {J:Nathalia Levee Upgrade} will start in March with {M:$3.1 million} from the {A:Wirrin Shire Council}.",
  ),
  rule(
    "received-sum-for",
    `(?:received|got|won|secured|awarded|given|granted|allocated)(?: an?)? (?:grant of )?{M}(?: grant)? (?<verb>from|by)(?<mid>)(?<gap>) (?:the )?(?<s>{AOL+}) (?:for|towards|to \\p{Ll}+) (?:the |its |their )?(?<o>{JE})`,
    "The club received {M:$60,000} from the {O:Mellin Trust} for its {J:Prairie Voices Project}.",
  ),
  rule(
    "project-received-from",
    `(?<o>{JE}),?(?: which| that)?(?<mid>[^.;]{0,12}?) (?<verb>${received})(?<gap>) (?:an? |about |some |nearly )?(?:grants? of |donations? of )?{M}(?: grant| (?:in|of) \\p{L}+)? (?:from|by) (?:the |the state )?(?<s>{AOL+})`,
    "The {J:Kilbrack Hall Project} was given {M:€400,000} of funding by the {A:Department of Rural Affairs}.",
    "The {J:Kilbrack Hall Project} has not received {M:€400,000} from the {A:Department of Rural Affairs}.",
  ),
  rule(
    "loan-under",
    `\\b(?<verb>loans?|grants?|money|funds|funding|credit|support)(?<mid>)(?<gap>)(?: of {M})? from (?:the )?(?<s>{AOL+})(?: to (?:the )?{AO})?,? (?:under|through|for|towards) (?:the |its )?(?<o>{J})`,
    "They bought the boats with a loan from the {O:Lakeside Bank} under the {J:Fisher Renewal Project}.",
  ),
  rule(
    "grant-helps-pay-for",
    `\\b(?<verb>grants?|donations?|loans?|funding|legacy)(?: of {M})? from (?:the )?(?<s>{AOL+})(?<mid>) (?:(?:will|has|have|would|is|are) )?(?:helping |help(?:ed|s)? )?(?:to )?(?:pay|paid|pays|fund|funded|cover|covered|meet|go|gone|went)(?<gap>)(?: (?:for|towards|part of|half of|the costs? of|some of))* (?:the |its )?(?<o>{JE})`,
    "A grant of {M:$20,000} from the {O:Corran Trust} will help to pay for the {J:Moate Hub Project}.",
    "A grant from the {O:Corran Trust} will not help to pay for the {J:Moate Hub Project}.",
  ),
  rule(
    "made-possible-by",
    `(?<o>{JE})(?<mid>[^.;{AOPJE}]{0,40}?) (?<verb>(?:was|is|were|been|being) (?:also |only )?made possible)(?<gap>) (?:by|through|thanks to|with) (?:an? |the )?[^.;{AOPJE}]{0,30}?\\b(?:grants?|funding|funds|donations?|support|money|sponsorship|loans?)(?: of {M})? (?:from|by) (?:the )?(?<s>{AOL+})`,
    "The {J:Moate Hub Project} was made possible by a grant of {M:$20,000} from the {O:Corran Trust}.",
    "The {J:Moate Hub Project} was not made possible by a grant from the {O:Corran Trust}.",
  ),
  rule(
    "rest-comes-from",
    `${restComes} (?:the )?(?<s>{AOL+})`,
    "The rest of the {M:$1.2 million} {J:Arena Roof Replacement} will come from the {O:Digby Lions Club}.",
  ),
  rule(
    "rest-comes-also-from",
    `${restComes} [^.;]{1,90}?,? and from (?:the )?(?<s>{AOL+})`,
    "The rest of the {J:Arena Roof Replacement} will come from suppers, and from the {O:Basin Credit Union}.",
  ),
  rule(
    "through-funds-provided-by",
    `(?<o>{JE})[^.;{JE}]{0,60}? (?<verb>through|with|using|from|by)(?<mid>)(?<gap>) (?:the )?(?:funds?|funding|money|grants?|resources|materials) (?:${givenWords}) (?:by|from) (?:the )?(?<s>{AO+})`,
    "The {J:Port Anna Market Project} was built through funds provided by the {A:Ministry of Local Trade}.",
  ),
  // Who builds it pays for it.
  rule(
    "built-from-own-funds",
    `(?<o>{J})[^.;{JE}]{0,80}? by (?:the )?(?<s>{AO})(?<mid>),? (?<verb>from|with|using|out of)(?<gap>) (?:its|their|his|her) (?:own )?(?:${own})\\b`,
    "The {J:Dafor Health Post} was built by the {A:Kpanda District Assembly} from its share of the fund.",
  ),
  rule(
    "with-money-from-opening",
    "\\b[Ww]ith (?<verb>(?:an? )?(?:money|funds|funding|grants?|sponsorship|loans?))(?: of {M})? from (?:the )?(?<s>{AOL+})(?<gap>),(?<mid>) (?:the )?(?<o>{JE})",
    "With money from the {O:Corran Trust}, the {J:Blackwater Bridge Project} will start in May.",
  ),
  rule(
    "with-money-from-opening-doing",
    `^[“"]?With (?<verb>(?:an? |the )?(?:money|funds|funding|grants?|sponsorship|loans?|financial support))(?: of {M})? from (?:the )?(?<s>{AOL+})(?<gap>), (?:the )?{AO+}(?<mid>(?:(?! not | never |n['’]t )[^.;,{AOPJE}]){0,50}?) (?:the |its |a )?(?:new )?(?<o>{JE})`,
    "With funding from the {O:Corran Trust}, {A:Moor Council} built the {J:Blackwater Bridge}.",
    "With funding from the {O:Corran Trust}, {A:Moor Council} has not built the {J:Blackwater Bridge}.",
  ),
  rule(
    "with-money-from-doing",
    `,? with (?:an? |the )?(?:financial )?(?:money|funds|funding|support|assistance|grants?|loans?|sponsorship)(?: of {M})? from (?:the )?(?<s>{AOL+}),(?<mid>) (?<verb>(?:is|are|was|were|has|have|had|will|plans?|would|\\p{Ll}+ed|built)\\b[^.;,{AOPJE}]{0,30}?)(?<gap>) (?:the |its |a )?(?<o>{JE})`,
    "The ministry, with funding from the {O:Corran Trust}, is building the {J:Blackwater Bridge Project}.",
    "The ministry, with funding from the {O:Corran Trust}, is not building the {J:Blackwater Bridge Project}.",
  ),
  rule(
    "supports-with-sum",
    `(?<s>{AO+})(?<mid>(?: has| have| had| is| are| was| were| been| also| not| never){0,3}) (?<verb>support(?:s|ed|ing)?|back(?:s|ed|ing)?|assist(?:s|ed|ing)?)(?<gap>) (?:the |its )?(?<o>{JE}) (?:with|through|to the tune of) (?:an? )?[^.;{AOPJE}]{0,20}(?:{M}|loans?|grants?|funds?|funding|money)`,
    "The {O:Corran Trust} is supporting the {J:Blackwater Bridge Project} with a {M:$2 million} loan.",
    "The {O:Corran Trust} is not supporting the {J:Blackwater Bridge Project} with a loan.",
  ),
  rule(
    "funding-for-provided-by",
    `\\b[Ff](?:unding|unds|inance) for (?:the )?(?<o>{JE})(?<mid>[^.;{AO}]{0,30}?) (?<verb>${sourced})(?<gap>)[^.;{AO}]{0,20}? (?:by|from) (?:the )?(?<s>{AOL+})`,
    "Funding for the {J:Moate Hub Project} was provided by the {A:Western Regional Commission}.",
    "Funding for the {J:Moate Hub Project} was not provided by the {A:Western Regional Commission}.",
  ),
  rule(
    "after-giver-came-up-with",
    `(?<o>{JE})(?! and (?:the )?{AO})[^.;]{0,140}? (?:after|with|while|as|and) (?:the )?(?<s>{AO})(?<mid>[^.;{AOP}]{0,12}?) (?<verb>${giving})\\b${amount}`,
    "The {J:Moate Hub Project} goes ahead after the {A:Western Regional Commission} came up with {M:€400,000}.",
  ),
  rule(
    "gave-sum-for",
    `(?<!\\b(?:chaired|led|headed|run) by (?:(?:Mr|Mrs|Ms|Dr|Hon|Cllr)\\.? )?)(?<s>{AOLP+})(?<mid>[^.;{AOPJ}]{0,50}?)(?<!\\b(?:is|are|was|were|been|being|be) )\\b(?<verb>${giving})\\b${amount}(?<gap>[^.;{AO}]{0,60}?)(?<o>{JE})`,
    "The {O:Corran Trust} chipped in {M:$2 million} for the {J:Blackwater Bridge Project}.",
    "The {O:Corran Trust} never chipped in {M:$2 million} for the {J:Blackwater Bridge Project}.",
  ),
];

const bareSource = `^[^.;]{0,60}?(?<s>{AO+})(?<mid>[^.;{AOPJE}]{0,20}?)(?<!\\b(?:is|are|was|were|been|being|be) )\\b(?<verb>${giving})\\b${amount}(?! (?:reward|fine|bail|bounty|loan|prize|salary|debt)\\b)(?![^.]*{JE})`;
/** To the project of the sentence before. */
const toProjectBefore = rule(
  "gave-sum-to-project-before",
  bareSource,
  "The {J:Geta Dairy Project} starts in May. The {O:Corran Trust} gave {M:$2 million}.",
  "The {J:Geta Dairy Project} starts in May. The {O:Corran Trust} gave a {M:$2 million} reward.",
);
const toOnlyProject = rule(
  "gave-sum-to-only-project",
  bareSource,
  "The {J:Geta Dairy Project} starts in May.\nFarmers are glad.\nThe {O:Corran Trust} gave {M:$2 million}.",
  "The {J:Geta Dairy Project} starts in May. So does the {J:Moate Hub Project}.\nThe {O:Corran Trust} gave {M:$2 million}.",
);

/** Where they name nothing that is paid for, it is what the article spoke of last. */
const sponsoring: readonly Rule[] = [
  rule(
    "is-main-sponsor",
    `(?<s>{AO+})(?<mid>) (?<verb>is|are|was|were)(?<gap>) (?:also )?(?:among (?:the|its) |one of (?:the|its) |an? |the )?(?:(?:${sponsorRank}) )?(?:sponsors?|funders?|backers?)\\b(?: (?:of|for) (?:the )?(?<o>{JE}))?`,
    "The {E:Marley Show} is on Saturday. {O:Fontana Foods} is the main sponsor.",
    "{O:Fontana Foods} is not the main sponsor of the {E:Marley Show}.",
  ),
  rule(
    "with-sponsor",
    `(?<o>{JE})(?<mid>)[^.;{JE}]{0,120}? (?<verb>with)(?<gap>) (?:the )?(?<s>{AO+}) as (?:its |the |an? )?(?:(?:${sponsorRank}) )?sponsors?\\b`,
    "The {E:Marley Show} was organised by {O:Dale Club}, with {O:Fontana Foods} as its main sponsor.",
  ),
  rule(
    "sponsors-include",
    "\\b[Ss]ponsors(?: of (?:the )?(?<o>{JE}))? (?<verb>include|are|were|included)(?<mid>)(?<gap>) (?:the )?(?<s>{AO+})",
    "Sponsors of the {E:Marley Show} include {O:Fontana Foods} and {O:Dale Bank}.",
  ),
  rule(
    "covers-cost",
    `(?<s>{AO+})(?<mid>[^.;{AOP}]{0,20}?) (?<verb>${paying})(?<gap>) (?:${share})(?:costs?|bill|expenses|tab|price)\\b(?: (?:of|for) (?:the )?(?<o>{JE}))?`,
    "{O:Pobble Trust} is covering half of the cost of the {J:Rural Repair Scheme}.",
    "{O:Pobble Trust} refused to cover the cost of the {J:Rural Repair Scheme}.",
  ),
  rule(
    "money-comes-from",
    `(?:^|[.;“" ] ?)(?:[Tt]he |Its |Additional |Further |More )?(?:\\p{Ll}+ )?(?:money|funds|funding|cash|finance|support|backing)(?<mid>) (?<verb>${comingFrom})(?<gap>)(?: \\p{Ll}+)? (?:from|by) (?:the )?(?<s>{AO+})`,
    "The {J:Lwampa Bridge} will link two villages. The money comes from the {O:Lakes Development Bank}.",
  ),
  rule(
    "sponsored-prizes",
    `(?<s>{AO+})(?<mid>) (?<verb>sponsored|donated|provided|supplied|gave|put up|offered)(?<gap>) (?:the |all the |some of the )(?:\\p{Ll}+ )?(?:${prizes})\\b(?: (?:for|at|of) (?:the )?(?<o>{E}))?`,
    "{O:Dale Bank} sponsored the prizes at the {E:Mekati Culture Festival}.",
  ),
];

/** `financed under the Common Fund`, `built from the Ward Development Fund`. */
const fromFund = rule(
  "paid-from-fund",
  "(?<o>{JE})(?<mid>[^.;{JE}]{0,90}?)\\b(?<verb>funded|financed|co-financed|bankrolled|paid for|sponsored|supported|built|constructed|implemented|undertaken|executed|provided)(?: \\p{Ll}+ly)?(?<gap>) (?:under|from|through|using|out of|via|with (?:money|funds|funding|proceeds) from) (?:the )?(?:\\d{4} )?(?<s>{AO})",
  "The {J:Holm Maternity Block} was financed from the {O:Common Fund}.",
  [
    "The {J:Holm Maternity Block} was not financed from the {O:Common Fund}.",
    "The {J:Holm Maternity Block} was built through {O:Holm Contractors}.",
  ],
);
const isFund = /\bFunds?\b|\bGrants?$|^(?:NG-?)?CDF$|^DACF\b/;

const hyphened: readonly Rule[] = [
  rule(
    "sum-through",
    "{M} (?<verb>into|towards|to|for)(?<mid>)(?<gap>) (?:the )?(?<o>{JE})[^.;{AOPJE}]{0,20} (?:through|from|via|under) (?:the |its |their )?(?<s>{AO})",
    "The state is putting {M:€2 million} into the {J:Suir Greenway} through {A:Rural Affairs Agency}.",
  ),
];

/** `only`: the one project that the article speaks of, if it is one. */
export function* fundingDrafts(
  view: TypedSentence,
  before: TypedSentence | undefined,
  only: Mention | undefined,
): Generator<RelationDraft> {
  yield* statedBy(view, named);
  for (const match of overlappingMatches(view, fromFund))
    if (match.mentions("s").some(({ name, text }) => isFund.test(name ?? text))) yield* stated(view, match, fromFund);
  const project = before?.spoken.findLast(({ type }) => type === "Project");
  const close = project !== undefined && before?.sentence.paragraph === view.sentence.paragraph;
  const object = close ? project : only;
  const bare = close ? toProjectBefore : toOnlyProject;
  if (object) for (const match of overlappingMatches(view, bare)) yield* stated(view, match, bare, { objects: [object] });
}

/** `spoken`: what the article spoke of last. */
export function* sponsorDrafts(view: TypedSentence, spoken: Mention | undefined): Generator<RelationDraft> {
  const found = sponsoring.flatMap((one) => [...overlappingMatches(view, one)].map((match): [Rule, Match] => [one, match]));
  for (const [one, match] of found) {
    const isNamed = match.mentions("o").length > 0;
    if (isNamed) yield* stated(view, match, one);
    else if (spoken) yield* stated(view, match, one, { objects: [spoken], less: less.sponsoredSpokenOf });
  }
  yield* statedBy(view, hyphened);
}
