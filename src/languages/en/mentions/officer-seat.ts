/** Where or for what an officer is, written before the name without a word between. */
import { chunkOf, type Chunk } from "./chunks.ts";
import { lower } from "./tokens.ts";
import { isGivenName, isListedPlace } from "./lexicon.ts";
import { topics, typeOfHead } from "./words.ts";

/** Behind which South Asia writes where an officer is, or for what, without a word between. */
const officer =
  /\b(?:Commissioner|Collector|Magistrate|Tehsildar|DC|AC|ADC|DPO|RPO|CPO|SHO|DSP|CEO|XEN|Engineer|Director|Superintendent)(?: \([A-Z][A-Za-z]*\))? $/;
/** These are always somewhere's. */
const ofDistrict = /\b(?:(?:Deputy|Assistant) Commissioner|District Collector|DC|AC|ADC|DPO|RPO|CPO|SHO)(?: \([A-Z][A-Za-z]*\))? $/;
const section = /^(?:Highways|Buildings|Operations|Traffic|Revenue|Planning|Extension|Colleges|Schools|Headquarters|General)$/;

/** `Assistant Commissioner Jaran Zeeshan Lodi`, `Executive Engineer Highways Tariq Jaspal`. */
export function splitBehindOffice(text: string, chunk: Chunk): Chunk[] {
  const { words } = chunk;
  if (words.length < 3 || words.length > 4 || !officer.test(text.slice(Math.max(0, chunk.from - 30), chunk.from))) return [chunk];
  const [first, given] = [words[0]!.text, words[1]!.text];
  if (typeOfHead(words.at(-1)!.text) || /^(?:of|for|and|&)$/.test(lower(words[1]))) return [chunk];
  if (section.test(first) || topics.has(first.toLowerCase())) return [chunkOf(text, words.slice(1))];
  // `Commissioner Northern Jone Vakal`, of Fiji: of a division.
  if (/^(?:Northern|Southern|Eastern|Western|Central)$/.test(first)) return [chunkOf(text, words.slice(1))];
  // `Deputy Commissioner (DC) Bahawalpur Muzaffar Khan Sial`, where no list has his given name.
  if (isListedPlace(first) && !isGivenName(first) && ofDistrict.test(text.slice(Math.max(0, chunk.from - 40), chunk.from)))
    return [chunkOf(text, words.slice(0, 1)), chunkOf(text, words.slice(1))];
  const isSeat = !isGivenName(first) && (isListedPlace(first) || ofDistrict.test(text.slice(Math.max(0, chunk.from - 40), chunk.from)));
  return isSeat && isGivenName(given) ? [chunkOf(text, words.slice(0, 1)), chunkOf(text, words.slice(1))] : [chunk];
}

const seated = new RegExp(`${ofDistrict.source.replace(/ \$$/, "")} (\\p{Lu}[\\p{L}-]+) $`, "u");

/** `Imran Malik` of `Deputy Commissioner Faisalabad Imran Malik`. */
export function isBehindSeat({ words }: Chunk, before: string): boolean {
  const seat = words.length === 2 || words.length === 3 ? seated.exec(before)?.[1] : undefined;
  return seat !== undefined && !isGivenName(seat) && isGivenName(words[0]!.text) && typeOfHead(words.at(-1)!.text) === undefined;
}
