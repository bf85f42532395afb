/** Money given: `the World Bank provided $2 million for the project`, `to which the Ministry has given Sh18 million`. */
import type { Match } from "../../../rules/match.ts";
import type { TypedSentence } from "./typed-sentence.ts";
import { pattern } from "./patterns.ts";
import { overlappingMatches } from "../../../rules/match.ts";
import { stated } from "./stated.ts";
import type { Mention } from "../../../model.ts";
import type { RelationDraft } from "../../../relate/draft.ts";

const giving =
  "gave|give|gives|given|provided|provide|provides|donated|donate|contributed|contribute|contributing|allocated|allocate|set aside|pledged|pledge|put in|putting in|puts in|add|added|committed|granted|awarded|released|invested|invest|spent|(?<!\\ba )spend|disbursed|approved|put up|puts up|putting up|promised|promise|promises|offered|injected|earmarked|came up with|comes up with|stumped up|chipped in|kicked in|made available";
const amount = "(?:[^.;{AOP}]{0,30}?)(?<m>{M})";
const direct = pattern(
  `(?<s>{AOLP+})(?<mid>[^.;{AOPJ}]{0,50}?)(?<!\\b(?:is|are|was|were|been|being|be) )\\b(?<verb>${giving})\\b${amount}(?<gap>[^.;{AO}]{0,60}?)(?<o>{JE})`,
);
const toWhich = pattern(
  `(?<o>{JE}),? (?:to|in|into|towards) which (?:the )?(?<s>{AOLP+})(?<mid>[^.;]{0,20}?)\\b(?<verb>${giving})\\b${amount}`,
);
const apposed = pattern(`(?<o>{JE})[^;]{0,80}?(?<s>{AO}),? which(?<mid>[^.;{AOP}]{0,20}?)\\b(?<verb>${giving})\\b${amount}`);
const alsoApposed = pattern(
  `(?<o>{JE})[^;]{0,140}?{AO}[^;]{0,60}? and (?:the )?(?<s>{AO}),? which(?<mid>[^.;{AOP}]{0,20}?)\\b(?<verb>${giving})\\b${amount}`,
);
const bare = pattern(
  `^[^.;]{0,60}?(?<s>{AO+})(?<mid>[^.;{AOPJE}]{0,20}?)\\b(?<verb>${giving})\\b${amount}(?! (?:reward|fine|bail|bounty|loan|prize|salary|debt)\\b)(?![^.]*{JE})`,
);

/** `is funded by a $9 million grant from A`, `which received $340,000 from A`. */
const grants: readonly RegExp[] = [
  pattern(
    `(?<o>{JE})(?<mid>[^.;]{0,60}?)\\b(?<verb>funded|financed|paid for|supported|backed)\\b(?<gap>) by (?:an? |the )?(?:{M} )?(?:grants?|loans?|donations?|funding|money) from (?:the )?(?<s>{AOL+})`,
  ),
  pattern(
    `(?<o>{JE})[^.;{JE}]{0,120}?(?<mid>) (?<verb>with|thanks to|through|using)(?<gap>) (?:an? |the )?(?:{M} |\\p{Ll}+ )?(?:grants?|loans?|donations?|funding|funds|money|sponsorship)(?: of {M})? from (?:the )?(?<s>{AOL+})`,
  ),
  pattern(
    `(?<o>{JE})[^.;]{0,160}?(?<mid>)(?<verb>with|,|and)(?<gap>) (?:about |some |nearly |over )?{M} (?:coming |in \\p{Ll}+ )?from (?:the )?(?<s>{AOL+})`,
  ),
  pattern(
    `(?:received|got|won|secured)(?: an?)? (?:grant of )?{M}(?: grant)? (?<verb>from)(?<mid>)(?<gap>) (?:the )?(?<s>{AOL+}) (?:for|towards|to \\p{Ll}+) (?:the |its |their )?(?<o>{JE})`,
  ),
  pattern(
    `(?<o>{JE}),?(?: which| that)?(?<mid>[^.;]{0,12}?) (?<verb>received|got|won|secured|(?:has been |was |is being |have been |were )(?:given|allocated|awarded|granted))(?<gap>) (?:an? |about |some |nearly )?(?:grants? of |donations? of )?{M}(?: grant| (?:in|of) \\p{L}+)? (?:from|by) (?:the |the state )?(?<s>{AOL+})`,
  ),
];

/** `The rest of the J will come from A, through its programme, and from B`. */
const comesFrom = pattern(
  "(?:rest|remainder|balance|half|third|quarter|bulk|cost|price|money|funding) (?:of|for) (?:the )?(?:{M} )?(?<o>{JE})(?<mid>)(?: will| is to| would| has| is)? (?<verb>come|comes|came|coming)(?<gap>) from (?:the )?(?<s>{AOL+})",
);
const alsoFrom = pattern(
  "(?:rest|remainder|balance|half|third|quarter|bulk|cost|price|money|funding) (?:of|for) (?:the )?(?:{M} )?(?<o>{JE})(?<mid>)(?: will| is to| would| has| is)? (?<verb>come|comes|came|coming)(?<gap>) from [^.;]{1,90}?,? and from (?:the )?(?<s>{AOL+})",
);

/** `was built through funds provided by A`. */
const provided = pattern(
  "(?<o>{JE})[^.;{JE}]{0,60}? (?<verb>through|with|using|from|by)(?<mid>)(?<gap>) (?:the )?(?:funds?|funding|money|grants?|resources|materials) (?:provided|donated|given|made available|released|allocated|raised|contributed|sourced) (?:by|from) (?:the )?(?<s>{AO+})",
);

/** `was built by A from its share of the fund`: who builds it pays for it. */
const ownMoney = pattern(
  "(?<o>{J})[^.;{JE}]{0,80}? by (?:the )?(?<s>{AO})(?<mid>),? (?<verb>from|with|using|out of)(?<gap>) (?:its|their|his|her) (?:own )?(?:share|funds|budget|internally[ -]generated|resources|money|revenue|coffers|savings|allocation|constituency)\\b",
);

/** `with a loan from O under the J`. */
const under = pattern(
  "\\b(?<verb>loans?|grants?|money|funds|funding|credit|support)(?<mid>)(?<gap>)(?: of {M})? from (?:the )?(?<s>{AOL+})(?: to (?:the )?{AO})?,? (?:under|through|for|towards) (?:the |its )?(?<o>{J})",
);

/** `With money from O, the J will start`. */
const opening = pattern(
  "\\b[Ww]ith (?<verb>(?:an? )?(?:money|funds|funding|grants?|sponsorship|loans?))(?: of {M})? from (?:the )?(?<s>{AOL+})(?<gap>),(?<mid>) (?:the )?(?<o>{JE})",
);

/** `Funding for the J was provided by O`. */
const fundingFor = pattern(
  "\\b[Ff](?:unding|unds|inance) for (?:the )?(?<o>{JE})(?<mid>[^.;{AO}]{0,30}?) (?<verb>provided|given|approved|secured|allocated|sourced|coming|came|comes|come)(?<gap>)[^.;{AO}]{0,20}? (?:by|from) (?:the )?(?<s>{AOL+})",
);
/** `The J goes ahead after O came up with €400,000`. */
const afterwards = pattern(
  `(?<o>{JE})[^.;]{0,140}? (?:after|with|while|as|and) (?:the )?(?<s>{AO})(?<mid>[^.;{AOP}]{0,12}?) (?<verb>${giving})\\b${amount}`,
);

/** `only`: the one project that the article speaks of, if it is one. */
export function* moneyDrafts(view: TypedSentence, before: TypedSentence | undefined, only: Mention | undefined): Generator<RelationDraft> {
  for (const pattern of [
    ...grants,
    under,
    comesFrom,
    alsoFrom,
    provided,
    ownMoney,
    opening,
    fundingFor,
    afterwards,
    direct,
    toWhich,
    apposed,
    alsoApposed,
  ]) {
    for (const match of overlappingMatches(view, pattern)) yield* given(view, match, 0.88);
  }
  const project = before?.spoken.findLast(({ type }) => type === "Project");
  const close = project !== undefined && before?.sentence.paragraph === view.sentence.paragraph;
  const object = close ? project : only;
  if (object) for (const match of overlappingMatches(view, bare)) yield* given(view, match, close ? 0.72 : 0.68, [object]);
}

const sponsor = pattern(
  "(?<s>{AO+})(?<mid>) (?<verb>is|are|was|were)(?<gap>) (?:also )?(?:among (?:the|its) |one of (?:the|its) |an? |the )?(?:main |title |lead |principal |official |sole |major |biggest |key |headline |platinum |gold |silver |naming-rights )?(?:sponsors?|funders?|backers?)\\b(?: (?:of|for) (?:the )?(?<o>{JE}))?",
);
const sponsors = pattern(
  "\\b[Ss]ponsors(?: of (?:the )?(?<o>{JE}))? (?<verb>include|are|were|included)(?<mid>)(?<gap>) (?:the )?(?<s>{AO+})",
);
/** `the World Bank-funded Value Chain Project`. */
const hyphened = pattern("(?<s>{AO})-(?<verb>funded|financed|sponsored|backed)(?<mid>)(?<gap>) (?<o>{JE})");
const through = pattern(
  "{M} (?<verb>into|towards|to|for)(?<mid>)(?<gap>) (?:the )?(?<o>{JE})[^.;{AOPJE}]{0,20} (?:through|from|via|under) (?:the |its |their )?(?<s>{AO})",
);

const covers = pattern(
  "(?<s>{AO+})(?<mid>[^.;{AOP}]{0,20}?) (?<verb>cover|covers|covered|covering|meet|meets|met|meeting|foot|foots|footed|footing|bear|bears|bore|bearing|picked up|picking up)(?<gap>) (?:the |all |most of the |half (?:of )?the |part of the |some of the |the full |(?:a|one|two|three) (?:thirds?|quarters?|fifths?) of the |\\d+(?:%| per ?cent) of the |the rest of the |(?:nearly|almost|about) \\p{Ll}+ of the )(?:costs?|bill|expenses|tab|price)\\b(?: (?:of|for) (?:the )?(?<o>{JE}))?",
);

/** `The money comes from the Islamic Development Bank`. */
const source = pattern(
  '(?:^|[.;“" ] ?)(?:[Tt]he |Its |Additional |Further |More )?(?:\\p{Ll}+ )?(?:money|funds|funding|cash|finance|support|backing)(?<mid>) (?<verb>comes|came|is coming|has come|(?:is|was|were|has been|have been|is being) (?:also )?(?:provided|put up|supplied|given|made available|sourced))(?<gap>)(?: \\p{Ll}+)? (?:from|by) (?:the )?(?<s>{AO+})',
);

/** `O sponsored the prizes`. */
const prizes = pattern(
  "(?<s>{AO+})(?<mid>) (?<verb>sponsored|donated|provided|supplied|gave|put up|offered)(?<gap>) (?:the |all the |some of the )(?:\\p{Ll}+ )?(?:prizes?|prize money|trophies|medals|refreshments|jerseys|kits|uniforms)\\b(?: (?:for|at|of) (?:the )?(?<o>{E}))?",
);

/** `Fonterra is the main sponsor`: where nothing is named, of what the article spoke of last. */
export function* sponsorDrafts(view: TypedSentence, spoken: Mention | undefined): Generator<RelationDraft> {
  for (const match of [sponsor, sponsors, covers, source, prizes].flatMap((pattern) => [...overlappingMatches(view, pattern)])) {
    const own = match.mentions("o");
    const objects = own.length > 0 ? own : spoken ? [spoken] : [];
    yield* given(view, match, own.length > 0 ? 0.88 : 0.76, objects);
  }
  for (const pattern of [through, hyphened]) for (const match of overlappingMatches(view, pattern)) yield* given(view, match, 0.84);
}

const given = (view: TypedSentence, match: Match, confidence: number, objects?: readonly Mention[]): Generator<RelationDraft> =>
  stated(view, match, { predicate: "FUNDS", extractor: "pattern:money", confidence, ...(objects && { objects }) });
