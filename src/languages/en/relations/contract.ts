/** Who was hired to do a project, who is a partner in it, and whose it is. */
import { overlappingMatches } from "../../../rules/match.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import type { Mention } from "../../../model.ts";
import type { RelationDraft } from "../../../relate/draft.ts";
import { confidences, less } from "../confidences.ts";
import type { TypedSentence } from "./typed-sentence.ts";
import { auxiliaries, patternRules } from "./patterns.ts";
import { stated } from "./stated.ts";

const family = new RuleFamily("en/contract", { confidences, states: ["IMPLEMENTS"] });
export { family as contractRules };
const rule = patternRules(family);

const work = "(?:contracts?|tenders?|works? contract|job)";
const anyWork = "(?:Contracts?|Tenders?|contracts?|tenders?|works? contract|job)";
const build = "(?:build|do|lay|carry out|undertake|deliver|construct|design|install|restore|dig|drill|supply|run|manage)";
/** Behind the work: what it is for. */
const forProject = "(?: (?:for|to \\p{Ll}+) (?:the )?(?<o>{J}))?";
const builder = "(?:contractors?|developers?|builders?)";
const ahead = "(?:go|goes|going|went|gone|press|presses|pressing|pressed|push|pushes|pushing|pushed) (?:ahead|on|forward)";
const begin = "(?:began|begin|begins|begun|start|starts|started|starting|resumed|finished|completed) (?:work|works|construction)";
const granted = "(?:was|were|been|is|being) (?:allocated|awarded|granted|approved|given|promised)|secured|received|obtained|won|drew down";
const isPartner =
  "(?:is|are|was|were) (?:also )?(?:an? |the )?(?:lead |main |key |local )?(?:partners?|lead agency|implementing (?:agency|partners?))";
const built = "build|construct|implement|execut|undertak|deliver|complet|rehabilitat|renovat|upgrad|expand|install|drill|launch|commission";
const undertaking = "undertaking|project|initiative|scheme|programme|program|effort|venture";
const hiredKind = "(?:{LV} )?(?:(?:\\p{Ll}+ )?(?:company|firm|contractors?|builders?|engineers|architects) )?";
const towards = "(?:for|towards|to (?:build|develop|deliver|complete|carry out|restore|upgrade|finish|advance|progress))";
const plans = "(?:lodged|submitted|made|drawn up|drew up) (?:plans|an application|a planning application|proposals)";

/** Whoever was given a contract has yet to build. */
const awards = [
  rule(
    "was-awarded-contract",
    `(?<s>{AO+})(?: of {LV})?(?:, being [^,.;]{3,60},)?(?<mid>) (?<verb>(?:has been|have been|was|were|had been|be) (?:awarded|given|handed|offered) (?:the|an?)(?: (?!{J})[^ .;,]+){0,4}? ${work})(?<gap>)${forProject}`,
    "{O:Fulton Moore} has been awarded the contract for the {J:Seddon Wastewater Upgrade}.",
    "{O:Fulton Moore} has not been awarded the contract for the {J:Seddon Wastewater Upgrade}.",
  ),
  rule(
    "contract-went-to",
    `\\b[A-Z]?${anyWork}(?: for (?:the )?(?:{M} )?(?<o>{J}))?(?<mid>) (?<verb>(?:(?:has|have|had|would|will|is to) (?:been |be )?|was |were )?(?:awarded|given|handed|gone|go|went))(?<gap>) to (?:the )?(?<s>{AO+})`,
    "Tenders for the {J:Haldi Bus Terminal} have been awarded to {O:Nagar Infra Works}.",
  ),
  rule(
    "contract-won-by",
    `\\b[A-Z]?${anyWork}(?: for (?:the )?(?:{M} )?(?<o>{J}))?(?<mid>)(?: (?:has|have|had))? (?<verb>(?:was|were|been) (?:won|secured|bagged|clinched|signed))(?<gap>) by (?:the )?(?<s>{AO+})`,
    "The contract for the {J:Haldi Bus Terminal} was won by {O:Nagar Infra Works}.",
    "The contract for the {J:Haldi Bus Terminal} was not won by {O:Nagar Infra Works}.",
  ),
  rule(
    "won-contract",
    `(?<s>{AO+})(?: of {LV})?(?<mid>(?: has| have)?) (?<verb>won|secured|landed|clinched|got|holds?|has|have)(?<gap>) (?:the|an?)(?: [^ .;,]+){0,3} ${work}${forProject}`,
    "{O:Fulton Moore} won the contract for the {J:Seddon Wastewater Upgrade}.",
    "Did {O:Fulton Moore} win the contract for the {J:Seddon Wastewater Upgrade}?",
  ),
  rule(
    "awarded-contract-to",
    `${auxiliaries}\\b(?<verb>awarded|gave|handed)(?<gap>) (?:the|an?)(?: [^ .;,]+){0,3} ${work}(?: (?:of|worth|valued at) {M})?${forProject} to (?:the )?(?:(?:\\p{Ll}+ ){0,2}(?:bidder|tenderer|contractors?|firm|company),? )?(?<s>{AO+})`,
    "They awarded the tender for the {J:Seddon Wastewater Upgrade} to {O:Fulton Moore}.",
    "They never awarded the tender for the {J:Seddon Wastewater Upgrade} to {O:Fulton Moore}.",
  ),
];

const others = [
  rule(
    "the-contractor-is",
    `\\b(?:[Tt]he (?:main |lead )?|(?:of|by|from) (?:main |lead |local ))(?:contractors?|developers?)(?: (?:for|on|working on|handling|undertaking|executing|carrying out) (?:the )?(?<o>{J}))?(?<mid>)(?<verb>,| is| are| was| were)(?<gap>) (?:the )?(?<s>{AO+})`,
    "The contractor for the {J:Seddon Wastewater Upgrade} is {O:Fulton Moore}.",
  ),
  rule(
    "is-contractor",
    `(?<s>{AO})(?: of {LV})?(?<mid>),? (?<verb>(?:the|which is the|who are the|as|its|is the|was the|are the|is a) (?:main |lead |project )?${builder})(?<gap>)(?: (?:for|of|on) (?:the )?(?<o>{J}))?`,
    "{O:Fulton Moore}, the main contractor for the {J:Seddon Wastewater Upgrade}, has gone.",
  ),
  rule(
    "is-partner-in",
    `(?<s>{AO+})(?<mid>) (?<verb>${isPartner})(?<gap>) (?:in|on|for|of|behind) (?:the )?(?<o>{J})`,
    "{O:Aqua Relief} is the lead partner in the {J:Jeevan Water Project}.",
    "{O:Aqua Relief} is not a partner in the {J:Jeevan Water Project}.",
  ),
  rule(
    "joint-venture-of",
    `(?<o>{J}),(?<mid>) (?<verb>(?:an? |the )?(?:[\\p{L}-]+ ){0,3}(?:partnership|collaboration|joint venture|joint effort|initiative|project))(?<gap>) (?:between|of|by) (?:the )?(?<s>{AO+})`,
    "The {J:Kinanga Irrigation Project}, a joint venture between {A:Kinanga County Council} and {O:Aqua Relief}, has stalled.",
  ),
  rule(
    "broke-ground-on",
    `(?<s>{AO+})(?<mid>[^.;{AOPJ}]{0,70}?) (?<verb>(?:broke|break|breaks|breaking) ground|${ahead}|${begin})(?<gap>)(?: \\p{L}+){0,2} (?:on|with|for|of) (?:the |its |a )?(?<o>{J})`,
    "{A:Tulare County} broke ground on the {J:Eastern Trail Project}.",
    "{A:Tulare County} refused to break ground on the {J:Eastern Trail Project}.",
  ),
  rule(
    "its-project",
    `(?<s>{AO+})(?<mid>[^.;{AOPJ}]{0,80}?) (?<verb>its|their)(?<gap>) (?:new |own |proposed |\\p{Ll}+ ){0,2}(?<o>{J})`,
    "{A:Reed Public Library} spoke at length about its {J:Prairie Voices Project}.",
    "{A:Reed Public Library} never spoke about its {J:Prairie Voices Project}.",
  ),
  rule(
    "owned-project",
    `(?<s>{AO})(?<mid>)(?<verb>['’]s?)(?<gap>) (?:new |own |proposed |latest |\\p{Ll}+ ){0,2}(?<o>{J})`,
    "The {O:Mellin Trust}’s {J:Jeevan Water Project} has drilled ten wells.",
  ),
  rule(
    "was-appointed-contractor",
    `(?<s>{AO+})(?: of {LV})?(?<mid>(?: has| have)?) (?<verb>(?:was|were|been|is|are) (?:appointed|named|hired|chosen|selected|engaged)(?: as)?)(?<gap>) (?:the |an? )?(?:main |lead )?${builder}(?: (?:for|of|on) (?:the )?(?<o>{J}))?`,
    "{O:Bayside Engineering} was appointed contractor for the {J:Carroll Trail Project}.",
    "{O:Bayside Engineering} was never appointed contractor for the {J:Carroll Trail Project}.",
  ),
  rule(
    "undertaking-of",
    `(?<o>{J}),(?<mid> )(?:an? |the )?(?:{M} )?(?:[\\p{Ll}-]+ ){0,3}?(?<verb>${undertaking}) (?<gap>)(?:of|by|run by|led by|managed by|launched by) (?:the )?(?<s>{AOLV+})`,
    "The {J:Sagad River Rehabilitation}, a {M:P12 million} undertaking of the {A:Department of Works}, has begun.",
  ),
  rule(
    "through-its-agency",
    `(?:[Gg]overnment|[Aa]dministration|[Ss]tate|{AOLV}),? (?:through|via) (?:the |its )?(?:\\p{Ll}+ of )?(?<s>{A}),?(?<mid>(?: has| have| is| was| will| also| be| been| now| not| never){0,3}) (?<verb>(?:${built})(?:e?d|ing|e?s)?|built|rebuilt)(?<gap>) (?:the |a |an |its )?(?<o>{J})`,
    "The government, through the {A:Ministry of Water}, is constructing the {J:Nyota Dam}.",
    "The government, through the {A:Ministry of Water}, is not constructing the {J:Nyota Dam}.",
  ),
  rule(
    "seeks-tenders",
    `(?<s>{AO})(?<mid>[^.;{AOPJ}]{0,30}?) (?<verb>(?:seek|seeks|sought|invite|invites|invited|call for|called for|advertise|advertised|advertises)) (?:new |fresh )?(?:tenders|bids|quotes)(?<gap>)${forProject}`,
    "{A:Templar Town Council} has invited tenders for the {J:Templar Playground Project}.",
  ),
  rule(
    "hired-to-build",
    `${auxiliaries}\\b(?<verb>appointed|hired|contracted|engaged|chose|picked|selected|brought in)(?<gap>) (?:the )?${hiredKind}(?<s>{AO+})(?:,[^,.;]{0,60},)? to ${build}`,
    "Work on the {J:Carroll Trail Project} starts. They have hired {O:Bayside Engineering} to build it.",
    "Work on the {J:Carroll Trail Project} starts. They have not hired {O:Bayside Engineering} to build it.",
  ),
  // The receiver carries it out.
  rule(
    "received-grant-for",
    `(?<s>{AO})(?<mid>[^.;{AOPJ}]{0,20}?) (?<verb>${granted})(?<gap>) [^.;{JAOP}]{0,60}?(?:{M}|funding|funds|grants?|money)(?: [^.;{JP}]{0,60}?)? ${towards} (?:the |its |their )?(?<o>{J})`,
    "{A:Kilbrack Town Council} was allocated {M:€1.8 million} for the {J:Suir Greenway}.",
    "{A:Kilbrack Town Council} was not allocated {M:€1.8 million} for the {J:Suir Greenway}.",
  ),
  rule(
    "applied-for",
    `(?<s>{AO})(?<mid>[^.;{AOPJ}]{0,30}?) (?<verb>(?:applied|bid|bidding|applying|apply) for|${plans})(?<gap>) [^.;{JAOP}]{0,50}?(?:for|to (?:build|develop|complete|extend)) (?:the |its |their )?(?<o>{J})`,
    "{A:Kilbrack Town Council} has lodged plans for the {J:Suir Greenway}.",
  ),
  rule(
    "under-its-programme",
    `(?<!\\b(?:at|in|to|from|near|for) (?:the )?)(?<s>{AO+})(?<mid>[^.;{AOPJ}]{0,90}?) (?<verb>under)(?<gap>) (?:the |its |their )?(?<o>{J})`,
    "{A:Kipiri Ministry of Farming} handed out seed under the {J:Fibre Crops Revival Programme}.",
  ),
  rule(
    "built-by-through",
    `\\b(?<verb>built|constructed|rehabilitated|renovated|refurbished|drilled|installed|supplied|planted|delivered|upgraded|repaired|distributed) by (?:the )?(?<s>{AO+})(?: of {LV})?(?<mid>) (?:through|under)(?<gap>) (?:the |its |their )?(?<o>{J})`,
    "The block was built by {O:Fulton Moore} through the {J:Savai Schools Project}.",
  ),
  rule(
    "under-programme-opening",
    `^[“"]?(?:Under|Through) (?:the |its |this )?(?<o>{J}),(?<mid>) (?:the )?(?<s>{AO+})(?<verb>(?: has| have| had| will| is| are| was| plans?| also| not| never){0,3}) (?<gap>)\\p{Ll}{3,}`,
    "Under the {J:Jeevan Water Project}, {O:Aqua Relief} has drilled ten boreholes.",
    "Under the {J:Jeevan Water Project}, {O:Aqua Relief} has not drilled a borehole.",
  ),
  rule(
    "work-on-by",
    `\\b(?<verb>[Ww]ork|[Cc]onstruction|[Ww]orks)(?<mid>)(?<gap>) (?:on|of) (?:the )?(?<o>{J}),? (?:being done |undertaken |carried out )?by (?:the )?(?<s>{AO+})`,
    "Work on the {J:Jeevan Water Project} by {O:Fulton Moore} has stopped.",
  ),
  rule(
    "grant-to-receiver-for",
    `(?<mid>)\\b(?<verb>grants?|loans?|funding|allocation)(?<gap>)(?: of {M})? from (?:the )?{AO} to (?:the )?(?<s>{AO}) (?:for|towards) (?:the |its )?(?<o>{J})`,
    "A grant from the {O:Mellin Trust} to {O:Aqua Relief} for the {J:Jeevan Water Project} was announced.",
  ),
  rule(
    "works-with-on",
    `(?<s>{AO}) (?<mid>(?:is|are|was|were|has been|have been|will)(?: also| now| currently| not| never){0,2}) (?<verb>working|work|worked)(?<gap>) (?:closely )?with (?:the )?{AO+} on (?:the |its |their )?(?<o>{J})`,
    "{A:Reed Village Board} is also working with the {O:Mellin Trust} on the {J:Ouley Creek Project}.",
    "{A:Reed Village Board} is not working with the {O:Mellin Trust} on the {J:Ouley Creek Project}.",
  ),
  // What the grant is for is the receiver's own.
  rule(
    "received-from-for-its",
    `(?<s>{AO})(?: in {LV})?(?<mid>) (?<verb>(?:has |have )?(?:received|got|won|secured|been awarded))(?<gap>) [^.;]{0,60}? from (?:the )?{AO} (?:for|towards) (?:its|their) (?<o>{J})`,
    "{A:Reed Public Library} has received help from the {O:Mellin Trust} for its {J:Prairie Voices Project}.",
  ),
];

/** `spoken`: the project that the article named last; of one, where the match itself names none. */
export function* contractDrafts(view: TypedSentence, spoken: Mention | undefined): Generator<RelationDraft> {
  const here = view.mentions.find((mention) => mention?.type === "Project");
  for (const one of [...awards, ...others])
    for (const match of overlappingMatches(view, one)) {
      const own = match.mentions("o")[0];
      const object = own ?? here ?? spoken;
      if (object)
        yield* stated(view, match, one, {
          objects: [object],
          ...(!own && { less: less.contractSpokenOf }),
          ...(awards.includes(one) && { means: "planned" as const }),
        });
    }
}
