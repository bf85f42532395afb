/** `Members of the Planning Board:`, over a list of people: the heading of a list is the name of who sits there, with no town's name before it. */
import { listedBody } from "./head-rules.ts";
import type { Named } from "./names.ts";
import type { Sentence } from "../../../model.ts";

const word = "\\p{Lu}[\\p{L}’'&-]*";
const body = "Board|Committee|Commission|Council|Authority|Panel|Selectboard|Assembly|Task Force|Working Group|Working Party";
const heading = new RegExp(
  `^(?<lead>(?:(?:The )?(?:(?:Current|Present|Elected) )?[Mm]embers of (?:the )?)?)(?<name>${word}(?: (?:${word}|of|and|on|for|the|&)){0,5}? (?:${body})(?: (?:of|on|for) (?:the )?${word}(?: (?:${word}|and|&)){0,3})?)(?: (?:Members?|Membership|Officers))? ?:?$`,
  "u",
);
/** Of any body, and the name of none. */
const ofAny =
  /^(?:The )?(?:(?:Executive|Management|Steering|Organi[sz]ing|Our|New|Full|Current|Sub|Main|Working|Local|Town|Parish|Community|Village|Hall|Club) )?(?:Board|Committee|Council|Panel|Group|Commission)$|^(?:The )?Board of (?:Directors|Management|Trustees|Governors)$/;
const listed = new RegExp(
  `^(?:[•*·▪◦–—-]|\\d{1,2}[.)])? ?(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Hon|Rev|Prof)\\.? )?\\p{Lu}[\\p{L}’'-]*\\.?(?: \\p{Lu}[\\p{L}’'-]*\\.?){1,3}(?: ?[,(–—-].{0,50})?$`,
  "u",
);

export const isListed = ({ text, kind }: Sentence): boolean => kind === "item" && text.length < 90 && listed.test(text);

/** `below`: the sentences behind it. */
export function bodyOverList(sentence: Sentence, below: readonly (Sentence | undefined)[]): Named | undefined {
  if (sentence.text.length > 90 || !below.every((one) => one !== undefined && isListed(one))) return undefined;
  const { lead = "", name } = heading.exec(sentence.text)?.groups ?? {};
  if (name === undefined || ofAny.test(name)) return undefined;
  const from = lead.length;
  return {
    ...{ sentence, from, to: from + name.length, text: name, type: "Agency" as const },
    ...{ confidence: listedBody.confidence, extractor: listedBody.id },
  };
}
