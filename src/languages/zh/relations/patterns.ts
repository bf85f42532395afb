/** Chinese patterns over typed text, and how Chinese enumerates. */
import { patternsOf } from "../../../rules/pattern.ts";

/** What parts the members of an enumeration. */
export const joints = "、|和|与|及|以及";

/** A global pattern with the indices of its groups; `{A}`, `{LV}` … stand for mentions. `{A+}`: `甲、乙和丙`. */
export const pattern = patternsOf({ flags: "", joins: `(?:${joints}|暨|同)原?` });

/** One or more of these kinds, joined as an enumeration: `甲、乙和丙`. */
export const list = (kinds: string): string => `{${kinds}+}`;

/** The same for what is printed in quotation marks, which need nothing between them: `《甲》《乙》`. */
export const quotedList = (kinds: string): string => `{${kinds}}(?:(?:${joints}|暨|同)?{${kinds}})*`;
