/** Countries and their first divisions, after ISO 3166: Kenya, Nyandarua, North Yorkshire, Karnataka. */
import { iso31661, iso31662 } from "iso-3166";

/** Names that say something else at least as often: a direction, a month, a given name, a colour. */
const ambiguous = new Set(
  `north south east west central northern southern eastern western northeast northwest southeast southwest north-west centre center capital littoral coast
   islands island mountain province region sud nord est ouest lake lakes plateau savannah valley rivers sea borders highlands upper river bay delta may sofia
   florence aurora victoria georgia jordan chad israel isabela florida antique santiago francisco san jose salvador cordoba ramsey barking angus kent clarendon
   trinity saint st nelson bedford lincoln hope union liberty independence`.split(/\s+/),
);

let regions: ReadonlySet<string> | undefined;

/** Without accents and case, so that `Karnātaka` and `Karnataka` are one name. */
const folded = (name: string): string => name.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’`]/g, "'").toLowerCase();

/** `Bristol, City of`, `Puducherry (Pondicherry)`, `Taita/Taveta`, `Nairobi City`: the name that a text would use, and the listed one. */
function formsOf(listed: string): string[] {
  const plain = listed.replace(/\s*[[(].*$/, "").replace(/,.*$/, "");
  return [listed, plain, plain.replace("/", " "), plain.replace("/", "-"), plain.replace(/ City$/, "")];
}

function load(): ReadonlySet<string> {
  const names = [...iso31661, ...iso31662].flatMap(({ name }) => formsOf(name)).map(folded);
  const spoken = [
    "england",
    "scotland",
    "wales",
    "northern ireland",
    "great britain",
    "britain",
    "tanzania",
    "vietnam",
    "laos",
    "syria",
    "russia",
    "iran",
    "bolivia",
    "venezuela",
    "moldova",
    "taiwan",
    "south korea",
    "north korea",
    "the gambia",
  ];
  return new Set([...names, ...spoken].filter((name) => name.length > 2 && !ambiguous.has(name)));
}

/** Whether a name is one of those; names that are as often something else are not. */
export const isRegion = (name: string): boolean => (regions ??= load()).has(folded(name));
