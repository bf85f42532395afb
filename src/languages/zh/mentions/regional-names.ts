/**
 * Bodies and places of Taiwan, Hong Kong and Macau by what their names end in: 县府民政处, 芳苑分局, 大城乡农会, 友爱邨. Only on pages from there,
 * where these heads are sure; a name begins behind a mark or a word that no name holds.
 */
import type { Candidate } from "../../../mention/extractor.ts";
import type { Reading } from "./reading.ts";
import { countyOf, findDepartments, findGovernments } from "./regional-offices.ts";
import { regionalHead } from "./regional-rules.ts";
import type { ScopedPage } from "./scoped-page.ts";
import { SuffixTable } from "./suffix-table.ts";
import { inName, nameBreak, regionalNameHeads, type RegionalHead } from "./tables/regional-heads.ts";

const table = new SuffixTable<RegionalHead>(regionalNameHeads);
const han = /\p{Script=Han}/u;
const breakLength = 4;

const begins = (text: string, at: number): boolean =>
  at === 0 ||
  !han.test(text.charAt(at - 1)) ||
  (nameBreak.test(text.slice(Math.max(0, at - breakLength), at)) && !inName.test(text.slice(at - 1, at + 1)));

/** Where the name begins whose head begins at `head`; undefined where nothing bounds it within `most` characters. */
export function regionalStart(text: string, head: number, most: number): number | undefined {
  for (let at = head; at >= Math.max(0, head - most); at--) if (begins(text, at)) return at;
  return undefined;
}

export const findRegionalNames = ({ text }: Reading, context: ScopedPage): readonly Candidate[] => [
  ...headed(text),
  ...findDepartments(text, countyOf(context)),
  ...findGovernments(text, countyOf(context)),
];

/** Of a head within a longer one (分局 in 警察局中正分局) the longest that makes a name is taken. */
function headed(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (let to = 2; to <= text.length; to++)
    for (const { from: head, value: rule } of table.endingAt(text, to)) {
      const candidate = judge(text, head, to, rule);
      if (candidate === undefined) continue;
      found.push(candidate);
      break;
    }
  return found;
}

function judge(text: string, head: number, to: number, rule: RegionalHead): Candidate | undefined {
  if (rule.notBefore?.test(text.slice(to, to + 4))) return undefined;
  const from = regionalStart(text, head, rule.most);
  const isAlone = from === head && rule.alone === true;
  if (from === undefined || (head - from < rule.least && !isAlone) || general.test(text.slice(from, head))) return undefined;
  const { id, confidence } = regionalHead[rule.type];
  return { from, to, type: rule.type, extractor: id, confidence: isAlone ? confidence - 0.2 : confidence };
}

/** 各分局, 该邨, 地区农会 and the like are no one's name. */
const general = /^(?:各|该|本|这|两|三|全|原|新|旧|前|后|大|小|数|多|某|一[所家间]|地方|地区|当地|在地|辖区|所属|相关|有关|公立|私立|国立|社区|农村)$|^[各该本这两某]/u;
