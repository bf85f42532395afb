/** People of Hong Kong, Macau and Taiwan by names in Latin letters: 朱慧诗(Vivian Chu), Kate Sullivan(苏凯特), 委员Maria do Rosário. */
import { matchesIn } from "../../../rules/matches-in.ts";
import type { Candidate } from "../../../mention/extractor.ts";
import { latinBehindName, latinName } from "./regional-rules.ts";

const word = "\\p{Lu}[\\p{Script=Latin}'’.-]*";
const latin = new RegExp(`(?:(?:Dr|Mr|Ms|Mrs|Prof|Ir|Sr)\\.? )?${word}(?: (?:d[aeo]s?|van|von|bin|de la|${word})){1,5}`, "gu");
const han = /^\p{Script=Han}{2,4}$/u;
/** Of bodies, sites and honours: Lions Club, Happy Valley, Good Class Award. */
const noPerson =
  /\b(?:Club|Centre|Center|School|College|University|Hospital|Road|Street|Bank|Ltd|Limited|Inc|Group|Company|Hotel|Plaza|Park|Award|Festival|Day|Hong|Kong|Macau|Taiwan|China|Asia|World|International|Association|Society|Foundation|Council|Department|Office|The|Of|And|Fun|Run|Show|Live|Music|Art|Arts|Design|Team|Union|House|Garden|Tower|Mall|News|App|Online|Smart|City|Happy|Valley|Sky|Ocean|Dragon|Golden|Grand|Royal|New|Good|Best|Love|Green|Blue|Super|Mega)\b/iu;

/** Behind somebody's Chinese name in brackets the same person; before a Chinese name in brackets, and behind a post or between names of a list one by itself. */
export function findLatinNames(text: string, people: readonly Candidate[], postEnds: ReadonlySet<number>): Candidate[] {
  const starts = new Map(people.map((one) => [one.from, one]));
  const ends = new Map(people.map((one) => [one.to, one]));
  const found: Candidate[] = [];
  for (const { index: from, 0: whole } of matchesIn(text, latin)) {
    const to = from + whole.length;
    if (noPerson.test(whole)) continue;
    const opened = text.charAt(from - 1) === "(" ? ends.get(from - 1) : undefined;
    if (opened !== undefined && text.charAt(to) === ")") {
      const { id, confidence } = latinBehindName;
      found.push({ from, to, type: "Person", extractor: id, confidence, name: text.slice(opened.from, opened.to) });
      continue;
    }
    const inside = /^\((?<name>[^()]{2,4})\)/u.exec(text.slice(to, to + 6))?.groups?.["name"];
    const isNamed = inside !== undefined && han.test(inside) && starts.has(to + 1);
    const isListed = isBetween(text, from, to, starts, ends);
    if (!isNamed && !isListed && !postEnds.has(from) && !postEnds.has(from - 1)) continue;
    const { id, confidence } = latinName;
    found.push({ from, to, type: "Person", extractor: id, confidence, ...(isNamed && { name: inside }) });
  }
  return found;
}

const joint = /^(?:、|及|和|与)/u;

/** 黄国荣、Maria do Rosário及司徒洁贞 */
function isBetween(
  text: string,
  from: number,
  to: number,
  starts: ReadonlyMap<number, Candidate>,
  ends: ReadonlyMap<number, Candidate>,
): boolean {
  return joint.test(text.charAt(from - 1)) && ends.has(from - 1) && joint.test(text.charAt(to)) && starts.has(to + 1);
}
