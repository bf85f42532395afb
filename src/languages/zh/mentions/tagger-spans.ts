/** The tagger's spans as names of news: two bodies that a verb joins come apart, and people whose names are withheld are nobody. */
import { governingVerbs } from "./tables/left-words.ts";
import { inPicture, notNames } from "./tables/surnames.ts";
import { isOfTime } from "./gazetteer-spans.ts";
import { isDoingName } from "./founding.ts";
import type { TaggedSpan } from "../tagger/tagger.ts";

/** 县水利局 联合 县气象局, 和 县文旅局; before 省, 市, 县 … only, since 联合大学 and 和平县 are names. */
const joint = /(?:联合|会同|携手|联手|协同|以及|和|与|及|同)(?=[省市县区州旗镇乡团](?!立))/gu;
const body = /[局委府部院队会厅处站所中心办组社司校]$/u;

/** 街道办事处服务中心 is one of many. */
const ofNoPlace = /^(?:街道|乡镇|社区|乡村|农村|各|本|该)(?=..)/u;

/** 衢江区党政 | 代表团 are people of its committee and its government, and no body. */
const guests = /党政企?$/u;
/** 衢江区委 | 原办公室主任: it is the post that is a former one. */
const formerOffice = /(?<=[委局府部院会处])原(?!住民|民)\p{Script=Han}/u;

/** 县域发展大局, 产业布局 */
const noBureau = /(?:大|格|布)局$/u;

export function namesIn(span: TaggedSpan, text: string): readonly TaggedSpan[] {
  const name = text.slice(span.start, span.end);
  if (span.kind === "person")
    return name.includes("某") || inPicture.test(name) || notNames.has(name) || governingVerbs.has(name.slice(1)) ? [] : [span];
  if (isOfTime(text, span.start, span.end)) return [];
  if (guests.test(name) || formerOffice.test(name) || noBureau.test(name)) return [];
  if (ofNoPlace.test(name) || (span.kind === "organization" && isDoingName(name))) return [];
  return span.kind === "government" || span.kind === "organization" ? apart(span, name) : [span];
}

function apart(span: TaggedSpan, name: string): readonly TaggedSpan[] {
  const parts: TaggedSpan[] = [];
  let from = 0;
  for (const { index, 0: verb } of name.matchAll(joint)) {
    const left = name.slice(from, index);
    if (left !== "" && !body.test(left)) continue;
    if (left !== "") parts.push({ ...span, start: span.start + from, end: span.start + index });
    from = index + verb.length;
  }
  if (from === 0) return [span];
  return [...parts, { ...span, start: span.start + from }];
}
