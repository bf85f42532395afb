/** `mailuo explain`: why something was found on a page, or not. */
import { isRelationType, relationTypes, type RelationType } from "../../graph/ontology.ts";
import { explainPlace } from "../explain/place.ts";
import { explainRelation, type AskedRelation } from "../explain/relation.ts";
import { tracePage, type TracedPage } from "../explain/traced-page.ts";
import { placeInWords, relationInWords } from "../explain/words.ts";
import type { Span } from "../model.ts";
import { failureText } from "../read/failure.ts";
import { readSources } from "../read/read.ts";
import { CommandError, exitCodes } from "./failure.ts";
import { printable } from "./printable.ts";

export interface ExplainOptions {
  readonly at?: string;
  readonly relation?: string;
  readonly published?: string;
  readonly json?: boolean;
}

export async function explain(file: string, options: ExplainOptions): Promise<number> {
  const { at, relation, json = false } = options;
  if ((at === undefined) === (relation === undefined))
    throw new CommandError('Say what to explain: --at OFFSET or --at "TEXT", or --relation "A TYPE B".', exitCodes.usage);
  const asked = relation === undefined ? undefined : askedRelation(relation);
  let [failed, told] = [0, 0];
  for await (const read of readSources([file], options.published === undefined ? {} : { published: options.published })) {
    if ("failure" in read) {
      failed++;
      console.error(`mailuo: ${failureText(read.failure)}`);
      continue;
    }
    const page = await tracePage(read.document);
    const explanation = asked ? explainedRelation(page, asked, json) : explainedPlaces(page, at as string, json);
    if (explanation === undefined) continue;
    told++;
    console.log(printable(explanation));
  }
  if (told === 0 && failed === 0)
    throw new CommandError(
      `${JSON.stringify(at)} does not stand in ${file}: give the text as printed there, or an offset in UTF-16 units.`,
      exitCodes.usage,
    );
  return failed > 0 ? exitCodes.someFailed : exitCodes.ok;
}

const explainedRelation = (page: TracedPage, asked: AskedRelation, json: boolean): string => {
  const explanation = explainRelation(page, asked);
  return json ? JSON.stringify(explanation, null, 1) : relationInWords(explanation);
};

/** Undefined where the text does not stand on the page. */
function explainedPlaces(page: TracedPage, at: string, json: boolean): string | undefined {
  const places = placesOf(page.extraction.document.text, at).flatMap((place) => explainPlace(page, place) ?? []);
  if (places.length === 0) return undefined;
  return json ? JSON.stringify(places, null, 1) : places.map(placeInWords).join("\n\n");
}

/** A text that stands on the page often is explained so often. */
const mostPlaces = 5;

function placesOf(text: string, at: string): Span[] {
  if (/^\d+$/.test(at)) return Number(at) < text.length ? [{ start: Number(at), end: Number(at) + 1 }] : [];
  const places: Span[] = [];
  for (let start = text.indexOf(at); start >= 0 && places.length < mostPlaces; start = text.indexOf(at, start + at.length))
    places.push({ start, end: start + at.length });
  return places;
}

/** Throws a CommandError where the text holds no relation type between two names. */
function askedRelation(text: string): AskedRelation {
  const words = text.trim().split(/\s+/);
  const at = words.findIndex((word, index) => index > 0 && index < words.length - 1 && isRelationType(word));
  if (at < 0)
    throw new CommandError(
      `Write the relation as "A TYPE B", e.g. "Mary Burns WORKS_FOR Dromore Players". Types: ${relationTypes.join(", ")}.`,
      exitCodes.usage,
    );
  return { subject: words.slice(0, at).join(" "), predicate: words[at] as RelationType, object: words.slice(at + 1).join(" ") };
}
