/** `the council`, `the hospital`, `the project`: what was named before with that word. */
import type { Candidate } from "./extractor.ts";
import type { Article } from "../model.ts";

const pointing =
  /\b[Tt]h(?:e|is)\s+((?:county|town|city|district|parish|village)\s+(?:government|council|assembly)|council|assembly|government|ministry|department|authority|commission|agency|service|police|hospital|museum|library|club|school|university|college|society|association|foundation|trust|cooperative|co-operative|company|bank|project|scheme|programme|bridge|fence|act|bill|plan|strategy|festival|campaign|summit|workshop)\b(?!\s+(?:of|for)\b)(?!\s+\p{Lu})/gu;
const types = new Set(["Agency", "Organization", "Project", "Policy", "Event"]);

interface Named {
  readonly text: string;
  readonly type: Candidate["type"];
}

/** Adds them to what was found in each sentence of the article, in reading order. `county`: the county's own bodies, which every article of its paper may speak of. */
export function withAnaphors(
  article: Article,
  found: ReadonlyMap<string, readonly Candidate[]>,
  county: readonly Named[],
): Map<string, readonly Candidate[]> {
  const result = new Map<string, readonly Candidate[]>();
  const named: Named[] = [...county];
  for (const sentence of article.sentences) {
    const own = [...(found.get(sentence.id) ?? [])].sort((a, b) => a.from - b.from);
    const added: Candidate[] = [];
    const seen = (before: number): Named[] => [
      ...named,
      ...own
        .filter((one) => one.to <= before && types.has(one.type))
        .map((one) => ({ text: one.name ?? sentence.text.slice(one.from, one.to), type: one.type })),
    ];
    for (const match of sentence.text.matchAll(pointing)) {
      const noun = match[1] ?? "";
      const antecedent = seen(match.index).findLast(
        ({ text, type }) => fits(text, noun) || (type === "Project" && /^(?:project|scheme|programme)$/.test(noun)),
      );
      if (!antecedent) continue;
      const from = match.index + match[0].length - noun.length;
      const direct = antecedent.text.toLowerCase().endsWith(noun.toLowerCase()) && !county.some(({ text }) => text === antecedent.text);
      added.push({
        from: direct || antecedent.type === "Project" ? match.index : from,
        to: match.index + match[0].length,
        type: antecedent.type,
        extractor: "anaphor:english",
        confidence: 0.75,
        ...(direct || antecedent.type === "Project" ? { form: "anaphor" as const } : {}),
        name: antecedent.text,
      });
    }
    for (const one of own) if (types.has(one.type)) named.push({ text: one.name ?? sentence.text.slice(one.from, one.to), type: one.type });
    result.set(sentence.id, [...own, ...added]);
  }
  return result;
}

/** `county government` fits `County Government of Narok` and `Narok County Government`; `hospital` any name that holds it. */
const fits = (name: string, noun: string): boolean => name.toLowerCase().replace(/-/g, " ").includes(noun.toLowerCase().replace(/-/g, " "));
