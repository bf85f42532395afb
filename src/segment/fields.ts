/** Lines that give the value of one thing: `建设单位：庐江县水利局`, `Contractor: Kilele Builders`. */
import { withoutSetting } from "../languages/letters.ts";
import { isTerminal } from "./characters.ts";
import type { MarkAt } from "./line-mark.ts";
import type { Line } from "./lines.ts";
import { segmentations } from "./segmentations.ts";

const longest = 160;
/** More than one sentence. */
const severalSentences = /[。！？].*[。！？]|[。！？]["”]?[^"”\s]/u;

interface Field {
  readonly key: string;
  readonly isKnown: boolean;
}

function fieldOf(words: string): Field | undefined {
  if (words.length > longest || !/[:：]/.test(words) || severalSentences.test(words)) return undefined;
  const languages = segmentations().map(({ fields }) => fields);
  const found = languages.map(({ line }) => line.exec(words)?.groups?.["key"]).find((key) => key !== undefined);
  const name = found && withoutSetting(found);
  if (name === undefined || languages.some(({ noKey }) => noKey.test(name))) return undefined;
  return { key: name, isKnown: languages.some(({ known }) => known.test(name)) };
}

/**
 * The lines that are such, by index; `words`: what each line says. Where two and more follow one another, and where the key is one that forms have. `filled`
 * tells of a line whether it is as wide as the page's columns, so that its value may go on below.
 */
export function fieldsOf(
  words: readonly string[],
  lines: readonly Line[],
  markAt: MarkAt,
  filled: (line: Line) => boolean,
): ReadonlySet<number> {
  const fields = words.map((line, index) => {
    const field = fieldOf(line);
    return field && markAt(index) === undefined ? field : undefined;
  });
  const found = new Set<number>();
  for (const [index, field] of fields.entries()) {
    if (!field) continue;
    const line = lines[index] as Line;
    const [above, below] = [fields[index - 1], fields[index + 1]];
    const next = lines[index + 1];
    const ends =
      next === undefined || below !== undefined || next.gap > 0 || next.parted || !filled(line) || isTerminal(words[index]?.at(-1) ?? "");
    if (ends && (field.isKnown || above || below)) found.add(index);
  }
  return found;
}
