/** What stands between a post and a name in one run of capitals: the matter, the division or the district that the post is for. */
import { chunkOf, type Chunk } from "./chunks.ts";
import { isGivenName, isListedPlace } from "./lexicon.ts";
import { lower, type Word } from "./tokens.ts";
import { topics, typeOfHead } from "./words.ts";

/** `Deputy Commissioner of Police Specialist Operations Donald Yamas`: what the post is for. */
const withoutMatter = (text: string, chunk: Chunk): Chunk =>
  chunk.words.length > 2 &&
  /^(?:Operations|Services|Affairs|Relations|Resources|Planning|Works|Nursing|Administration|Engineering|Finance|Procurement|Revenue|Development|Programmes|Programs)$/.test(
    chunk.words[0]!.text,
  ) &&
  (isGivenName(chunk.words[1]!.text) || /^\p{Lu}$/u.test(chunk.words[1]!.text))
    ? chunkOf(text, chunk.words.slice(1))
    : chunk;

/** `Commissioner Northern Jone Vakaloto`, `Planning Officer Central Jone Vakaloto`: the division that the officer is of. */
const withoutDivision = (text: string, chunk: Chunk): Chunk =>
  chunk.words.length > 2 &&
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central)$/.test(chunk.words[0]!.text) &&
  /\b(?:Commissioner|Officer|Superintendent|Commander|Controller)\.? $/.test(text.slice(Math.max(0, chunk.from - 20), chunk.from)) &&
  !chunk.words.some(({ text: word }) => typeOfHead(word) || topics.has(word.toLowerCase()))
    ? chunkOf(text, chunk.words.slice(1))
    : chunk;

const ofOfficer =
  /\b(?:Commissioner|Officer|Director|Inspector|Superintendent|Engineer|Collector|DPO|DC|AC|DCO|ADC|SSP|SP|DSP|CEO|SDO)\.? $/;

/** `Deputy Commissioner Bahawalpur Shozab Saif`, `Director Local Government Sabat Kazmi`: as Pakistan's papers name whose officer it is. */
function withoutSeat(text: string, chunk: Chunk): Chunk {
  const { words } = chunk;
  if (words.length < 3 || typeOfHead(words.at(-1)!.text) || !ofOfficer.test(text.slice(Math.max(0, chunk.from - 20), chunk.from)))
    return chunk;
  const isOfPost = ({ text: word }: Word, at: number): boolean =>
    topics.has(word.toLowerCase()) || word === "Government" || (at === 0 && isListedPlace(word) && !isGivenName(word));
  const name = words.findIndex((word, at) => at === words.length - 2 || !isOfPost(word, at));
  return name > 0 ? chunkOf(text, words.slice(name)) : chunk;
}

/** `Minister of Youth, Unity and Culture Amos Phiri`: the last of what is the minister's. */
const withoutPortfolio = (text: string, chunk: Chunk): Chunk =>
  chunk.words.length > 2 &&
  topics.has(lower(chunk.words[0])) &&
  isGivenName(chunk.words[1]!.text) &&
  /\b(?:Minister|Secretary|CEC|CECM|MEC|Commissioner) (?:of|for) [^.;]{3,80}(?:, | and |& )$/.test(
    text.slice(Math.max(0, chunk.from - 110), chunk.from),
  )
    ? chunkOf(text, chunk.words.slice(1))
    : chunk;

/** The name alone, as far as the run is known to begin with what its bearer's office is for. */
export const withoutOffice = (text: string, chunk: Chunk): Chunk =>
  withoutPortfolio(text, withoutSeat(text, withoutDivision(text, withoutMatter(text, chunk))));
