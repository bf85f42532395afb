/** Who was hired to do a project, who is a partner in it, and whose it is. */
import type { Mention } from "../../../model.ts";
import type { RelationDraft } from "../../../relate/draft.ts";
import type { TypedSentence } from "./typed-sentence.ts";
import { pattern } from "./patterns.ts";
import { overlappingMatches } from "../../../rules/match.ts";
import { stated } from "./stated.ts";

const work = "(?:contracts?|tenders?|works? contract|job)";
const awarded = "(?:has been|have been|was|were|had been) (?:awarded|given|handed|offered)";
/** So many of the patterns, the first ones, tell of a contract given. */
const awards = 3;
/** Where `o` is not in the sentence, the project is the one that was spoken of. */
const patterns: readonly (readonly [RegExp, number])[] = [
  [
    pattern(
      `(?<s>{AO+})(?: of {LV})?(?<mid>) (?<verb>${awarded} (?:the|an?)(?: (?!{J})[^ .;,]+){0,4}? ${work})(?<gap>)(?: (?:for|to \\p{Ll}+) (?:the )?(?<o>{J}))?`,
    ),
    0.84,
  ],
  [
    pattern(
      `\\b[A-Z]?${work.replace("(?:", "(?:Contracts?|Tenders?|")}(?: for (?:the )?(?:{M} )?(?<o>{J}))?(?<mid>) (?<verb>(?:(?:has|have|had) (?:been )?|was |were )?(?:awarded|given|handed|gone|went))(?<gap>) to (?:the )?(?<s>{AO+})`,
    ),
    0.86,
  ],
  [
    pattern(
      `(?<s>{AO+})(?: of {LV})?(?<mid>(?: has| have)?) (?<verb>won|secured|landed|clinched|got|holds?|has|have)(?<gap>) (?:the|an?)(?: [^ .;,]+){0,3} ${work}(?: (?:for|to \\p{Ll}+) (?:the )?(?<o>{J}))?`,
    ),
    0.84,
  ],
  [
    pattern(
      `\\b(?:[Tt]he (?:main |lead )?|(?:of|by|from) (?:main |lead |local ))(?:contractors?|developers?)(?: (?:for|on) (?:the )?(?<o>{J}))?(?<mid>)(?<verb>,| is| are| was| were)(?<gap>) (?:the )?(?<s>{AO+})`,
    ),
    0.82,
  ],
  [
    pattern(
      `(?<s>{AO})(?: of {LV})?(?<mid>),? (?<verb>(?:the|which is the|who are the|as|its|is the|was the|are the|is a) (?:main |lead |project )?(?:contractors?|developers?|builders?))(?<gap>)(?: (?:for|of|on) (?:the )?(?<o>{J}))?`,
    ),
    0.8,
  ],
  [
    pattern(
      `(?<s>{AO+})(?<mid>) (?<verb>(?:is|are|was|were) (?:also )?(?:an? |the )?(?:lead |main |key |local )?(?:partners?|lead agency|implementing (?:agency|partners?)))(?<gap>) (?:in|on|for|of|behind) (?:the )?(?<o>{J})`,
    ),
    0.82,
  ],
  [
    pattern(
      `(?<o>{J}),(?<mid>) (?<verb>(?:an? |the )?(?:[\\p{L}-]+ ){0,3}(?:partnership|collaboration|joint venture|joint effort|initiative|project))(?<gap>) (?:between|of|by) (?:the )?(?<s>{AO+})`,
    ),
    0.82,
  ],
  // `awarded the tender for J to O`.
  [
    pattern(
      `(?<mid>)\\b(?<verb>awarded|gave|handed)(?<gap>) (?:the|an?)(?: [^ .;,]+){0,3} ${work}(?: (?:for|to \\p{Ll}+) (?:the )?(?<o>{J}))? to (?:the )?(?<s>{AO+})`,
    ),
    0.84,
  ],
  // `the Sustainable Livelihood Program of the DSWD`, `broke ground on the J`, `go ahead with the J`.
  [pattern("(?<o>{J})(?<mid>) (?<verb>of)(?<gap>) (?:the )?(?<s>{AO+})"), 0.78],
  [
    pattern(
      "(?<s>{AO+})(?<mid>[^.;{AOPJ}]{0,70}?) (?<verb>(?:broke|break|breaks|breaking) ground|(?:go|goes|going|went|gone|press|presses|pressing|pressed|push|pushes|pushing|pushed) (?:ahead|on|forward)|(?:began|begin|begins|begun|start|starts|started|starting|resumed|finished|completed) (?:work|works|construction))(?<gap>)(?: \\p{L}+){0,2} (?:on|with|for|of) (?:the |its |a )?(?<o>{J})",
    ),
    0.84,
  ],
  [pattern(`(?<s>{AO+})(?<verb>['’]s?)(?<mid>)(?<gap>) (?:new |own |proposed )?(?<o>{J})`), 0.76],
  [pattern(`(?<s>{AO+})(?<mid>[^.;{AOPJ}]{0,80}?) (?<verb>its|their)(?<gap>) (?:new |own |proposed |\\p{Ll}+ ){0,2}(?<o>{J})`), 0.74],
  [
    pattern(
      "(?<s>{AO+})(?: of {LV})?(?<mid>(?: has| have)?) (?<verb>(?:was|were|been|is|are) (?:appointed|named|hired|chosen|selected|engaged)(?: as)?)(?<gap>) (?:the |an? )?(?:main |lead )?(?:contractors?|developers?|builders?)(?: (?:for|of|on) (?:the )?(?<o>{J}))?",
    ),
    0.84,
  ],
  // `Wu Yi, the firm building the J`.
  [
    pattern(
      "(?<s>{AO})(?<mid>),? (?:the|an?|which is the) (?:\\p{Ll}+ )?(?:firm|company|contractor|body|agency|group|charity|consortium) (?:that is |which is )?(?<verb>building|constructing|behind|implementing|delivering|developing|running|upgrading)(?<gap>) (?:the |its )?(?<o>{J})",
    ),
    0.84,
  ],
  // `under its Fibre Crops Revival Programme`, `A is behind the J`.
  [
    pattern(
      "(?<s>{AO+})(?<mid>[^.;{AOP}]{0,70}?) (?<verb>(?:is|are|was|were) (?:behind|responsible for|in charge of|overseeing|leading|spearheading|piloting)|oversees|oversaw)(?<gap>) (?:the |its |their )?(?<o>{J+})",
    ),
    0.84,
  ],
  [
    pattern(
      "(?<o>{J}),(?<mid> )(?:an? |the )?(?:{M} )?(?:[\\p{Ll}-]+ ){0,3}?(?<verb>undertaking|project|initiative|scheme|programme|program|effort|venture) (?<gap>)(?:of|by|run by|led by|managed by|launched by) (?:the )?(?<s>{AOLV+})",
    ),
    0.86,
  ],
  [
    pattern(
      "(?<s>{AO})(?<mid>[^.;{AOPJ}]{0,30}?) (?<verb>(?:seek|seeks|sought|invite|invites|invited|call for|called for|advertise|advertised|advertises)) (?:new |fresh )?(?:tenders|bids|quotes)(?<gap>)(?: (?:for|to \\p{Ll}+) (?:the )?(?<o>{J}))?",
    ),
    0.8,
  ],
  [
    pattern(
      "(?<mid>)\\b(?<verb>appointed|hired|contracted|engaged|chose|picked|selected|brought in)(?<gap>) (?:the )?(?:{LV} )?(?:(?:\\p{Ll}+ )?(?:company|firm|contractors?|builders?|engineers|architects) )?(?<s>{AO+})(?:,[^,.;]{0,60},)? to (?:build|do|lay|carry out|undertake|deliver|construct|design|install|restore|dig|drill|supply|run|manage)",
    ),
    0.82,
  ],
  [
    pattern(
      "(?<o>{J})(?<mid>[^.;]{0,140}?) (?<verb>appointed|hired|contracted|engaged|selected|chose|picked)(?<gap>) (?:the )?(?<s>{AO+})(?: as (?:the |its )?(?:main |lead )?(?:contractor|builder|developer)| to (?:build|do|carry out|undertake|deliver|construct))",
    ),
    0.82,
  ],
  // `was allocated €1.8 million for the J`, `secured funding for the J`: the receiver carries it out.
  [
    pattern(
      "(?<s>{AO})(?<mid>[^.;{AOPJ}]{0,20}?) (?<verb>(?:was|were|been|is|being) (?:allocated|awarded|granted|approved|given|promised)|secured|received|obtained|won|drew down)(?<gap>) [^.;{JAOP}]{0,60}?(?:{M}|funding|funds|grants?|money)(?: [^.;{JP}]{0,60}?)? (?:for|towards|to (?:build|develop|deliver|complete|carry out|restore|upgrade|finish|advance|progress)) (?:the |its |their )?(?<o>{J})",
    ),
    0.76,
  ],
  [
    pattern(
      "(?<s>{AO+})(?: of {LV})?(?<mid>(?: has| have| is| will| are)?) (?<verb>did|does|do|doing|done|handled|handles|undertook)(?<gap>) (?:all |most of |some of )?the (?:\\p{Ll}+ )?(?:work|works|construction|building|renovations?|digging|drilling|wiring|plumbing)\\b(?: (?:on|for|of) (?:the )?(?<o>{J}))?",
    ),
    0.8,
  ],
  [
    pattern(
      "(?<o>{J}),?(?<mid>)(?: an? [^,.;{AOP}]{0,30})? (?<!\\b(?:funded|financed|sponsored|supported|backed|paid for|helped) )(?<verb>by)(?<gap>) (?:the )?(?<s>{AO+})",
    ),
    0.74,
  ],
  [
    pattern(
      "(?<s>{AO})(?<mid>[^.;{AOPJ}]{0,30}?) (?<verb>(?:applied|bid|bidding|applying|apply) for|(?:lodged|submitted|made|drawn up|drew up) (?:plans|an application|a planning application|proposals))(?<gap>) [^.;{JAOP}]{0,50}?(?:for|to (?:build|develop|complete|extend)) (?:the |its |their )?(?<o>{J})",
    ),
    0.74,
  ],
  [
    pattern(
      "(?<!\\b(?:at|in|to|from|near|for) (?:the )?)(?<s>{AO+})(?<mid>[^.;{AOPJ}]{0,90}?) (?<verb>under)(?<gap>) (?:the |its |their )?(?<o>{J})",
    ),
    0.72,
  ],
  [
    pattern(
      "(?<mid>)\\b(?<verb>grants?|loans?|funding|allocation)(?<gap>)(?: of {M})? from (?:the )?{AO} to (?:the )?(?<s>{AO}) (?:for|towards) (?:the |its )?(?<o>{J})",
    ),
    0.78,
  ],
  // What the grant is for is the receiver's own.
  [
    pattern(
      `(?<s>{AO})(?: in {LV})?(?<mid>) (?<verb>(?:has |have )?(?:received|got|won|secured|been awarded))(?<gap>) [^.;]{0,60}? from (?:the )?{AO} (?:for|towards) (?:its|their) (?<o>{J})`,
    ),
    0.82,
  ],
];

/** `spoken`: the project that the article named last. */
export function* contractDrafts(view: TypedSentence, spoken: Mention | undefined): Generator<RelationDraft> {
  const here = view.mentions.find((mention) => mention?.type === "Project");
  for (const [index, [pattern, confidence]] of patterns.entries())
    for (const match of overlappingMatches(view, pattern)) {
      const own = match.mentions("o")[0];
      const object = own ?? here ?? spoken;
      if (!object) continue;
      yield* stated(view, match, {
        predicate: "IMPLEMENTS",
        extractor: "pattern:contract",
        confidence: own ? confidence : confidence - 0.1,
        objects: [object],
        // Whoever was given a contract has yet to build.
        ...(index < awards && { means: "planned" as const }),
      });
    }
}
