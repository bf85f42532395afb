/** `the town of Miagao`, `Kigumo sub-county`: small words that belong to a place, as rules read it. */
import type { Stretch } from "./stand-ins.ts";

const before =
  /(?:\b[Tt]he )?(?:(?:nearby|neighbouring|neighboring|small|coastal|rural|remote|historic|mountain) )?\b(?:town|village|city|municipality|hamlet|suburb|township|parish|townland|district|county|province|island|barangay|community|ward|sub-county|neighbourhood|neighborhood|municipalities|towns|villages) of $|\b(?:downtown|central|rural|upstate|suburban|nearby|neighbouring|neighboring) $/u;
const behind =
  /^ (?:town|village|county|sub-county|subcounty|district|ward|province|municipality|division|region|area|location|sub-location|parish|taluk|hobli|panchayat|communal land|communal area|police division|police area|police limits|subdistrict|sub-district|local government area|chiefdom|block|tehsil|mandal|township|constituency|city|estate|island|barangay|suburb|neighbourhood|neighborhood|slum|settlement|trading centre|shopping centre|town centre)\b(?![ -](?:council|government|hall|board|assembly|clerk|manager|hospital|school|court|police|road|executive|representative|councillor|councilor|officer|commissioner|administrator|chief|mayor|secretary|health|department|governor|chairman|chairperson|farmers?|director|engineer|attorney|judge|boss|party))/u;

/** A place with them. */
export function widened(text: string, stretch: Stretch): Stretch {
  if (stretch.mention.type !== "Place" && stretch.mention.type !== "Village") return stretch;
  const ahead = text.slice(Math.max(0, stretch.from - 60), stretch.from);
  // `Sinandigan, a village of Ubay`, says what Sinandigan is.
  const leading = before.exec(ahead);
  // The district of `Obura Wonenara district of Eastern Highlands` is the other place's.
  const others = leading !== null && /\p{Lu}[\p{L}’'-]* $/u.test(ahead.slice(0, leading.index)) && !/^the /i.test(leading[0]);
  const lead = others || /(?:,|\bis) an? (?:\p{L}+ ){0,3}of $/u.test(ahead) ? 0 : (leading?.[0].length ?? 0);
  const tail = behind.exec(text.slice(stretch.to, stretch.to + 60))?.[0].length ?? 0;
  return { ...stretch, from: stretch.from - lead, to: stretch.to + tail };
}
