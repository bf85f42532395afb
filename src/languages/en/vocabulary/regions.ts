/** Countries and their first divisions, after ISO 3166: Kenya, Nyandarua, North Yorkshire, Karnataka. */
import { iso31661, iso31662 } from "iso-3166";

/** Names that say something else at least as often: a direction, a month, a given name, a colour. */
const ambiguous = new Set(
  `north south east west central northern southern eastern western northeast northwest southeast southwest north-west centre center capital littoral coast
   islands island mountain province region sud nord est ouest lake lakes plateau savannah valley rivers sea borders highlands upper river bay delta may sofia
   florence aurora victoria georgia jordan chad israel isabela florida antique santiago francisco san jose salvador cordoba ramsey barking angus kent clarendon
   trinity saint st nelson bedford lincoln hope union liberty independence`.split(/\s+/),
);

/** Without accents and case, so that `Karnātaka` and `Karnataka` are one name. */
const folded = (name: string): string => name.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’`]/g, "'").toLowerCase();

/** `Bristol, City of`, `Puducherry (Pondicherry)`, `Taita/Taveta`, `Nairobi City`: the name that a text would use, and the listed one. */
function formsOf(listed: string): string[] {
  const plain = listed.replace(/\s*[[(].*$/, "").replace(/,.*$/, "");
  return [
    listed,
    plain,
    plain.replace("/", " "),
    plain.replace("/", "-"),
    plain.replace(/ City$/, ""),
    plain.replace(/ (?:Sheng|Shi|(?:\p{L}+zu |Uygur )?Zizhiqu)$/u, ""),
  ];
}

/** As they are called, where the standard has a longer name. */
const spoken =
  "england,scotland,wales,northern ireland,great britain,britain,tanzania,vietnam,laos,syria,russia,iran,bolivia,venezuela,moldova,taiwan,south korea,north korea,the gambia";

const setOf = (names: readonly string[]): ReadonlySet<string> =>
  new Set([...names.flatMap(formsOf), ...spoken.split(",")].map(folded).filter((name) => name.length > 2 && !ambiguous.has(name)));

let countries: ReadonlySet<string> | undefined;
let regions: ReadonlySet<string> | undefined;

/** Whether a name is one of those; names that are as often something else are not. */
export const isRegion = (name: string): boolean => (regions ??= setOf([...iso31661, ...iso31662].map((one) => one.name))).has(folded(name));

/** A country, or a state of one that bodies are named after: Birdwatch Ireland, Humanities Iowa. */
export const isCountry = (name: string): boolean =>
  (countries ??= setOf([...iso31661, ...iso31662.filter(({ parent }) => /^(?:US|CA|AU|IN)/.test(parent))].map((one) => one.name))).has(
    folded(name),
  );
