/** How a post is written out, for the rules on posts. */
import type { Mention } from "../../../model.ts";
import { postEnding } from "../vocabulary/titles.ts";

export const word = "[^，。；：！？、（）|｜丨│︱{*}]";
export const title = `(?<title>${word}{0,12}?${postEnding}(?:、(?!${word}{2,4}为)${word}{0,12}?${postEnding}){0,3})`;

/** What somebody can have a post in. */
export const workplace = (mention: Mention): boolean => ["Agency", "Organization", "Village"].includes(mention.type);

/** `甲，将于下月九日出任`, `甲，本月18日起出任`. */
export const fromThen =
  "，(?:{T}|[本下上]个?[月周]|明[天日年]|今[天日]|即日|同[日月]|[初中底末]|[起将会已就便于在正式获]|周?[一二三四五六七八九十廿日\\d]{1,3}[日号月年]?){1,6}";
/** `甲（女）`, `甲，男，生于1985年，`. */
export const aboutPerson = "(?:同志|（女）|，(?:男|女)[^。；{P}]{0,40}?，)?";
/** `甲接过前任乙的接力棒，担任`: it is 甲 who does. */
export const baton =
  "(?:，)?从?接过(?:了)?(?:前任|原任|老)?[^，。；：{PAOVL}]{0,8}{P}(?:同志)?(?:的|手中的?|手里的?)?(?:接力棒|担子|重担|旗帜|班|大旗)，";
