/** A full stop between Han that is the dot of a name: 玉素甫.喀迪尔. Chinese sentences end so where somebody types the stops of English. */
import { transcribes } from "../mentions/transcribed.ts";

const longestPart = 8;
/** Of a part, and of both together, in characters that names are transcribed with. */
const leastPart = 2;
const least = 5;
/** What ends posts and trades, or appoints: behind these less is enough. */
const beforeName = /[长记任员师民户命去]$/u;

/** 議員|哈尼.噶照等人: between a post and what follows a name there is one name, of whatever characters. */
const postBefore =
  /(?:[县縣市乡鄉镇鎮区區村里处處局会會院校课課所队隊][长長]|主任[委][员員]|主委|主席|[议議委][员員]|立委|代表|[头頭]目|牧[师師]|耆老)[^\P{Script=Han}委员員长長会會]{1,6}$/u;
const endsName =
  /^\p{Script=Han}{1,6}?(?:[、,，;；:：)）(（」”]|等(?![级級])|与|與|和|及|表示|指出|[说說強强][调調]?|到[场場]|主持|代表|也|均|率|偕)/u;

export function endsSentence(text: string, at: number): boolean {
  if (postBefore.test(text.slice(Math.max(0, at - 10), at)) && endsName.test(text.slice(at + 1, at + 10))) return false;
  let from = at;
  while (from > 0 && at - from < longestPart && transcribes(text, from - 1)) from--;
  if (at - from < leastPart) return true;
  let to = at + 1;
  while (to < text.length && to - at <= longestPart && transcribes(text, to)) to++;
  const enough = beforeName.test(text.slice(Math.max(0, from - 1), from)) ? 2 * leastPart : least;
  return to - at - 1 < leastPart || to - from - 1 < enough;
}
