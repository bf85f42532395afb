/** What becomes of bodies: renamed, merged, replaced. */
import type { TypedSentence } from "./typed-sentence.ts";
import { pattern } from "./patterns.ts";
import { overlappingMatches } from "../../../rules/match.ts";
import { stated } from "./stated.ts";
import type { RelationDraft } from "../../../relate/draft.ts";

const successions: readonly RegExp[] = [
  pattern(
    "(?<s>{AOLV})(?<mid>[^.;]{0,40}?)\\b(?<verb>renamed|replaced by|merged into|succeeded by|absorbed into|became|becomes|to become|will become|turned into|upgraded to|reconstituted as)(?<gap>)(?: as)? (?:the )?(?:new )?(?<o>{AOLV})",
  ),
  pattern(
    "(?<s>{AOLV}),?(?<mid>)(?: which is| which was)? (?<verb>now(?: known| called| renamed| trading| operating)|since renamed|later renamed|today)(?<gap>)(?: as| called)? (?:the )?(?<o>{AOLV})",
  ),
  pattern("(?<o>{AOLV}),? (?<mid>)(?<verb>formerly|previously)(?<gap>)(?: known as| called)? (?:the )?(?<s>{AOLV})"),
  pattern(
    "(?<o>{AOLV})(?<mid>[^.;{AOLV}]{0,20}?) (?<verb>replaces|replaced|succeeded|supersedes|superseded)(?<gap>) (?:the )?(?:old |former )?(?<s>{AOLV})",
  ),
  pattern("(?<o>{AOLV})(?<mid>) \\((?<verb>formerly|previously)(?<gap>) (?:known as )?(?:the )?(?<s>{AOLV})\\)"),
  pattern(
    "(?<s>{AO+})(?<mid>(?: have| has| were| was| are to| will| is to){0,2}) (?<verb>merged?|merging|amalgamated?|combined?|united?)(?<gap>)(?: in \\d{4})? (?:to form|to become|into|as) (?:the )?(?:new )?(?<o>{AO})",
  ),
  pattern(
    "(?<o>{AO})(?<mid>[^.;{AO}]{0,30}?) (?<verb>took over|takes over|has taken over|took the place|takes the place)(?<gap>) (?:from|of) (?:the )?(?:old |former )?(?<s>{AO})",
  ),
  pattern(
    "\\b(?:[Oo]ld|[Ff]ormer) (?<s>{AOLV})(?<mid>[^.;{AOLV}]{0,20}?) (?<verb>is now|are now|reopened as|has reopened as|(?:was|has been|is being|will be|is to be) (?:converted|transformed|redeveloped|turned) (?:in)?to|now houses)(?<gap>) (?:home to )?(?:the )?(?:new )?(?<o>{AOLV})",
  ),
  pattern("(?<s>{AOLV})(?<mid>[^.;]{0,30}?) (?<verb>rebranded|renamed)(?<gap>)(?: as)? (?:the )?(?<o>{AOLV})"),
  pattern(
    "(?<s>{AO+})(?<mid>(?: has| have| had| will| is to)?) (?<verb>merged?|amalgamated?|joined?)(?<gap>) (?:forces )?with (?:the )?{AO} to (?:form|create|become) (?:the )?(?:new )?(?<o>{AO})",
  ),
  pattern("(?<mid>)\\b(?<verb>merged|amalgamated)(?<gap>) with (?:the )?(?<s>{AO}) to (?:form|create|become) (?:the )?(?:new )?(?<o>{AO})"),
  pattern(
    "(?<s>{AO})['’]s? (?:functions|powers|duties|role|responsibilities|assets|services|staff)(?<mid>[^.;{AO}]{0,16}?) (?<verb>passed|transferred|handed over|moved|taken over|went)(?<gap>) (?:to|by) (?:the )?(?<o>{AO})",
  ),
  pattern("(?<s>{AO})(?<mid>[^.;]{0,70}?) (?:when|as|and|before) (?:the )?(?<o>{AO}) (?<verb>took|takes|taking)(?<gap>) its place"),
  pattern("(?<o>{AOLV})(?<mid>) (?<verb>is|was)(?<gap>) the new name (?:of|for) (?:the )?(?:old |former )?(?<s>{AOLV})"),
];

export function* successionDrafts(view: TypedSentence): Generator<RelationDraft> {
  for (const pattern of successions)
    for (const match of overlappingMatches(view, pattern))
      yield* stated(view, match, { predicate: "SUCCEEDED_BY", extractor: "pattern:succession", confidence: 0.88 });
}
