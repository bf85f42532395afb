/** Listed places, from province to village, as mentions; the code of each is settled by what stands around it. */
import { newAreas } from "../gazetteer/new-areas.ts";
import type { GazetteerPlace } from "../../../gazetteer/place.ts";
import type { Article, Sentence } from "../../../model.ts";
import { bySentence } from "../../../mention/by-sentence.ts";
import { scopesOf } from "./scope.ts";
import type { ScopedPage } from "./scoped-page.ts";
import { endsPost } from "./name-ends.ts";
import type { Candidate } from "../../../mention/extractor.ts";
import { mainland, regionOf } from "./region.ts";
import { edgesOf, type Edges } from "./gazetteer-edges.ts";
import { gazetteer } from "./extractor-names.ts";
import { spansOf, type NamedSpan } from "./gazetteer-spans.ts";
import { settle, type Settled } from "./gazetteer-settle.ts";

export const gazetteerExtractor = bySentence(
  {
    name: gazetteer,
    languages: ["zh"],
    provides: ["Place", "Village"],
    part: "zh",
  },
  (page) => {
    const { whole } = scopesOf(page);
    return (sentence, article) => find(sentence, article, whole);
  },
);

/** The cities of these provinces have no code outside this project. */
const ownCode = /^(?:71|81|82)\d/u;

function find(sentence: Sentence, article: Article, context: ScopedPage): readonly Candidate[] {
  const { text } = sentence;
  const edges = edgesOf(text);
  const spans = spansOf(text, edges, context);
  const found: Candidate[] = [];
  let before: Settled | undefined;
  for (const span of spans) {
    const chained = before?.to === span.from ? before.place : undefined;
    const settled = settle(span, chained, article, context);
    before = settled;
    const isNone =
      isConjunction(text, span, context) ||
      isPostsEnd(text, span) ||
      isOfAnother(text, span, context) ||
      genericBody.test(text.slice(span.from, span.to));
    const candidate = isNone
      ? undefined
      : candidateOf(span, settled, { chained: chained !== undefined, isOwn: isOwnShort(span, context) }, edges);
    if (candidate !== undefined) found.push(candidate);
    else before = undefined;
  }
  return [...found, ...newAreaMentions(text)].sort((a, b) => a.from - b.from);
}

/** What stands before the name, and whether its page is from there. */
interface Setting {
  readonly chained: boolean;
  readonly isOwn: boolean;
}

function candidateOf(span: NamedSpan, settled: Settled, setting: Setting, edges: Edges): Candidate | undefined {
  const confidence = confidenceOf(span, settled, setting, edges);
  const { chained } = setting;
  if (confidence < foreignShort) return undefined;
  const { place } = settled;
  const name = place?.name ?? commonName(span.places);
  const inside = edges.insideName(span.from, span.to);
  return {
    from: span.from,
    to: span.to,
    type: span.places.every(({ level }) => level === "village") ? "Village" : "Place",
    extractor: gazetteer,
    confidence,
    ...(inside && !chained && { form: "nested" as const }),
    ...(name !== undefined && { name }),
    ...(place !== undefined && !ownCode.test(place.code) && { gbCode: place.code }),
  };
}

const commonName = ([first, ...others]: readonly GazetteerPlace[]): string | undefined =>
  others.every(({ name }) => name === first?.name) ? first?.name : undefined;

/** 兴城 for 兴城市 elsewhere in the country: no more than a guess that needs the tagger's word. */
const foreignShort = 0.45;
/** 和县文旅局 and 会同县检察院 join two bodies sooner than they name counties far away. */
const conjunction = /^(?:和|会同)县$/u;

/** 工业园区管委会, which the list counts as a township without saying which one, is a body. */
const genericBody =
  /^(?:[县市区]|工业|产业|经济|技术|高新|开发|旅游|现代|农业|综合|度假|生态|科技|物流|示范|新|园)*区(?:管委会|管理委员会|办事处)$/u;

/** 镇|长葛丽娜: the post ends behind the place's first character. */
const isPostsEnd = (text: string, { from, full }: NamedSpan): boolean => !full && endsPost(text, from);

/** What goes on behind a short name to make one of its own: 重庆里, 长春新村, 安顺大厦. */
const goesOn = /^(?:里(?!面|程)|邨|围|墟|国[小中]|社区|新村|大厦|苑|楼|宫|坊(?!众)|高[中工商]|等\d*[个]?[里村])/u;

/** On a page of Taiwan, Hong Kong or Macau a short name is a county's elsewhere only where that is near, and never part of 宁乡 in 金宁乡. */
function isOfAnother(text: string, { to, places, full }: NamedSpan, context: ScopedPage): boolean {
  if (full) return false;
  const region = regionOf(context);
  if (region === mainland) return false;
  if (goesOn.test(text.slice(to, to + 4))) return true;
  return places.every(({ code, level }) => level === "county" && !region.near.test(code));
}

/** 西贡 for 西贡区 on a page of Hong Kong. */
function isOwnShort({ full, places }: NamedSpan, context: ScopedPage): boolean {
  return !full && places.some(({ code }) => regionOf(context).own.test(code));
}

const isConjunction = (text: string, { from, to, places }: NamedSpan, { area }: ScopedPage): boolean =>
  conjunction.test(text.slice(from, to)) && places.every(({ code }) => code.slice(0, 4) !== area?.slice(0, 4));

/** Farms and institutes that the list counts as townships; as what they are otherwise, they are more often spoken of. */
const institution = /(?:中心|研究院|研究所|公司|学院)$/u;

/** What a name is worth: in full or short, where the page speaks of it or elsewhere, whole words or pieces of others. */
function confidenceOf(span: NamedSpan, { place, support }: Settled, { chained, isOwn }: Setting, edges: Edges): number {
  const { from, to, full } = span;
  const near = chained || isOwn || support !== "none";
  const level = place?.level ?? span.places[0]?.level;
  if (!chained && !edges.begins(from) && !(full && near && to - from > 2 && edges.beginsBehindPreposition(from))) return 0;
  const low = level === "township" || level === "village";
  if (full && low && institution.test(place?.name ?? "")) return 0.7;
  if (full && low) return edges.ends(from, to) || chained ? (near ? 0.95 : place === undefined ? 0.6 : 0.8) : near ? 0.75 : 0;
  if (full) return near || place !== undefined ? 0.95 : 0.85;
  if (!edges.ends(from, to) || edges.goesOn(to)) return 0;
  if (near) return 0.85;
  return level === "county" ? foreignShort : 0.85;
}

function newAreaMentions(text: string): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const [name, { short }] of newAreas) {
    for (const form of short === undefined ? [name] : [name, short]) {
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
        if (form === short && text.startsWith(name, at)) continue;
        found.push({
          from: at,
          to: at + form.length,
          type: "Place",
          extractor: gazetteer,
          confidence: form === short ? 0.85 : 0.95,
          name,
        });
      }
    }
  }
  return found;
}
