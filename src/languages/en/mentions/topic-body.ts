/** States that are women's names too. */
const namesake = /^(?:Victoria|Georgia|Virginia|Carolina)$/;

/** Bodies that are named after what they look after, and where. */
import type { Chunk } from "./chunks.ts";
import { isGivenName, isListedPlace } from "./lexicon.ts";
import { lower, type Word } from "./tokens.ts";
import { topics } from "./words.ts";
import { isCountry } from "../vocabulary/regions.ts";
import type { EntityLabel } from "../../../../graph/ontology.ts";

const part =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|new|great|greater|rural|upper|lower|inner|outer|downtown|mainland|northeast|northwest|southeast|southwest|saint|st|county|co|city|republic|island|lake|river|lough|loch|gulf|mount|port|fort|dear)$/;

/** Nova Scotia Power, Kerry Tourism. */
const trade =
  /^(?:tourism|health|parks|forestry|transport|water|roads|fisheries|housing|power|airways|railways|rail|ports|post|broadcasting|gas|electricity|telecom|telecoms|pipeline|airlines|rugby|athletics|cricket|football|golf|swimming)$/;

const looksAfter = /^(?:natural|historic|visit|health|skills)$/;

/** Bodies that are named after what they look after and the place: Natural Resources Wales, Environment Canterbury, Kerry Tourism. */
export function topicBody({ words, text }: Chunk): EntityLabel | undefined {
  if (words.length < 2 || /\bof\b/.test(text)) return undefined;
  const isTopic = (word: Word): boolean => topics.has(lower(word)) || looksAfter.test(lower(word));
  const place = words.slice(words.findLastIndex(isTopic) + 1).map((word) => word.text);
  const before = words.slice(0, words.length - place.length);
  if (place.length > 0 && place.length <= 2 && before.length > 0 && (isListedPlace(place.join(" ")) || namesake.test(place.join(" "))))
    return before.every((word) => isTopic(word) || lower(word) === "and")
      ? before.some((word) => lower(word) === "humanities")
        ? "Organization"
        : "Agency"
      : undefined;
  // Self Help Africa.
  if (words.length <= 3 && /^(?:africa|asia|europe)$/.test(lower(words.at(-1))) && !part.test(lower(words.at(-2))) && !isTopic(words[0]!))
    return "Organization";
  // Del Monte Philippines.
  if (
    words.length === 3 &&
    (isCountry(words[2]!.text) || /^(?:UK|USA|NSW)$/.test(words[2]!.text)) &&
    !words.slice(0, 2).some((word) => isGivenName(word.text) || part.test(lower(word)) || isListedPlace(word.text))
  )
    return "Organization";
  // Birdwatch Ireland, Humanities Iowa.
  if (
    words.length === 2 &&
    (isCountry(words[1]!.text) || /^(?:UK|NI|USA|NSW)$/.test(words[1]!.text)) &&
    !isListedPlace(words[0]!.text) &&
    !isGivenName(words[0]!.text) &&
    !part.test(lower(words[0]))
  )
    return "Organization";
  const last = lower(words.at(-1));
  const name = text.slice(0, -(words.at(-1)!.text.length + 1));
  const known = isListedPlace(name);
  if (/^(?:Mental|Animal|Plant|Oral|Dental|Eye|Maternal|Child|Primary|Occupational|One|Reproductive|Soil) Health$/.test(text))
    return undefined;
  if (!trade.test(last) || isTopic(words[0]!) || !(words.length === 2 || (words.length === 3 && known))) return undefined;
  return known && topics.has(last) ? "Agency" : "Organization";
}
