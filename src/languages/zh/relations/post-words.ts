/** How a post is written out, for the rules on posts. */
import type { Mention } from "../../../model.ts";
import { postEnding } from "../vocabulary/titles.ts";

export const word = "[^，。；：！？、（）|｜丨│︱{*}]";
export const title = `(?<title>${word}{0,12}?${postEnding}(?:、(?!${word}{2,4}为)${word}{0,12}?${postEnding}){0,3})`;

/** What somebody can have a post in. */
export const workplace = (mention: Mention): boolean => ["Agency", "Organization", "Village"].includes(mention.type);
