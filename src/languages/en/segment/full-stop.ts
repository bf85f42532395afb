/** Whether a full stop between Latin words ends a sentence or shortens a word. */

/** A name or a number follows these; they end no sentence. */
const beforeNames = new Set(
  "mr mrs ms mx md mohd mst dr prof hon rev fr sen rep gov gen col maj capt cmdr lt sgt cpl insp supt const coun cllr cclr clr engr atty arch brgy bro sr supp dep asst adm brig ma eng st sta sto mt ft pres amb vs cf al fig vol pp messrs ven barr arc adv ald alh msgr pharm".split(
    " ",
  ),
);
/** They end one unless a number follows. */
const beforeNumbers = new Set("no nos sh ksh kshs tsh ush rs sec art para ch p ph tel approx".split(" "));
/** These end a sentence where the next word is one that sentences begin with. */
const undecided = new Set("inc ltd co corp bros jr etc dept est ave blvd rd jan feb mar apr jun jul aug sep sept oct nov dec".split(" "));
/** States of the USA, behind a town and a comma: `GRUNDO, Va. (WJHX) –`. */
const states = new Set(
  "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo".split(
    " ",
  ),
);
const starters = new Set(
  (
    "the a an it its he she they we i you his her their our this that these those there in on at for from with by as but and or so if when while after before " +
    "since until during under over according however meanwhile although though because once now today yesterday last next other some many most more all each both what who why how where not no"
  ).split(" "),
);

/** `at` is the offset of a full stop that white space follows, or the end of the text: there another sentence is taken to begin. */
export function endsSentence(text: string, at: number): boolean {
  const word = wordBefore(text, at);
  if (word === "") return true;
  const lower = word.toLowerCase();
  // `P. 12` is a page, Carlos P. Garcia a name.
  if (beforeNumbers.has(lower) && !/^\p{Lu}$/u.test(word)) return !/^[\s(]*\d/.test(text.slice(at + 1, at + 6));
  if (beforeNames.has(lower)) return false;
  if (states.has(word) && text.slice(at - word.length - 2, at - word.length) === ", ") return startsAfter(text, at);
  // J. Mwangi, U.S., a.m.
  const initials = /^(?:\p{L}\.)*\p{L}$/u.test(word);
  if (initials && !word.includes(".")) return lower === "i" && startsAfter(text, at);
  return initials || undecided.has(lower) ? startsAfter(text, at) : true;
}

function wordBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < 20 && /[\p{L}.]/u.test(text[from - 1] ?? "")) from--;
  return text.slice(from, at);
}

const startsAfter = (text: string, at: number): boolean => at === text.length - 1 || starters.has(wordAfter(text, at));

const wordAfter = (text: string, at: number): string =>
  /^["'”’)\]]*\s+["'“‘([]*(\p{L}+)/u.exec(text.slice(at + 1, at + 40))?.[1]?.toLowerCase() ?? "";
