/** Which of the registered languages a stretch of a page is in. */
import { alphabeticLanguage } from "../languages/identification/alphabetic.ts";
import { saidBy } from "../languages/identification/scripts.ts";
import { lettersOf } from "../languages/letters.ts";
import { languagePacks, onceRegistered } from "../languages/registry.ts";
import type { Language, Span } from "../model.ts";

/** Of a stretch no more is looked at, in UTF-16 units. */
const longestSample = 20_000;

interface Script {
  readonly script: string;
  readonly isLetter: (unit: number) => boolean;
  /** How much one of its letters says. */
  readonly weight: number;
  /** The languages that are written in it. */
  readonly codes: readonly Language[];
}

/** In the order in which the first language of each was registered. */
const scripts = onceRegistered((): readonly Script[] => {
  const codes = new Map<string, Language[]>();
  for (const { script, code } of languagePacks()) codes.set(script, [...(codes.get(script) ?? []), code]);
  return [...codes].map(([script, own]) => ({ script, isLetter: lettersOf(script), weight: saidBy(script), codes: own }));
});

/** The language whose script says most, a Han character as much as three letters; of two that say as much, the first that was registered. */
export function languageOf(text: string, span: Span): Language {
  const end = Math.min(span.end, span.start + longestSample);
  const all = scripts();
  const said = all.map(() => 0);
  for (let at = span.start; at < end; at++) {
    const unit = text.charCodeAt(at);
    for (let of = 0; of < all.length; of++) {
      if (!all[of]!.isLetter(unit)) continue;
      said[of]! += all[of]!.weight;
      break;
    }
  }
  const script = all[said.indexOf(Math.max(...said))];
  if (script === undefined) throw new Error("no language pack is registered: import languages/shipped.ts");
  return ofScript(script, text, span);
}

/** The languages that a page may be in: of each script one. */
export const languagesOf = (text: string): readonly Language[] =>
  scripts().map((script) => ofScript(script, text, { start: 0, end: text.length }));

/** Of several languages of one script, the one whose function words the stretch has; else the first. */
function ofScript({ script, codes }: Script, text: string, { start, end }: Span): Language {
  const [first] = codes;
  if (codes.length === 1) return first!;
  const told = alphabeticLanguage(text.slice(start, end), script);
  return codes.find((code) => code === told) ?? first!;
}
