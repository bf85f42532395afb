/** A line of Han characters, kana or Hangul → whether it is Chinese, Japanese or Korean. */
import { isChineseOnly, isJapaneseOnly } from "./han-evidence.ts";
import { scriptOf } from "./scripts.ts";

/** Titles of works and names in brackets keep their script in any language: 宫崎骏的《となりのトトロ》, 李英爱（이영애）. */
const bracketed = /《[^《》\n]{1,60}》|（[^（）\n]{1,60}）|\([^()\n]{1,60}\)|“[^“”\n]{1,60}”/gu;

/** Kana or Hangul below this share of a line are a name in it. A Japanese sentence is half kana, a headline a fifth. */
const leastShare = 0.1;
/** Kana or Hangul for each character that only Chinese writes, above which a line is not Chinese: a Chinese sentence has one in five or more. */
const perChinese = 3;
/** As many Han characters in a row of them alone are Chinese, even if each may be Japanese: no Japanese sentence does without kana so long. */
const undecided = 48;

/** `zh`, `ja` or `ko`; undefined where a line of Han characters alone does not tell. */
export function eastAsianLanguage(line: string): "zh" | "ja" | "ko" | undefined {
  const all = evidenceIn(line);
  if (all.kana + all.hangul === 0) return hanLanguage(all);
  const { kana, hangul, han, chinese } = all.han > 0 ? evidenceIn(line.replace(bracketed, "")) : all;
  const foreign = Math.max(kana, hangul);
  const letters = kana + hangul + han;
  if (letters === 0) return undefined;
  if (foreign >= leastShare * letters && foreign > perChinese * chinese) return kana > hangul ? "ja" : "ko";
  return "zh";
}

interface Evidence {
  readonly kana: number;
  readonly hangul: number;
  readonly han: number;
  /** Characters that only Chinese writes. */
  readonly chinese: number;
  /** Different characters that only Japanese writes. */
  readonly japanese: number;
}

/** Two different characters of Japan's own in a line that has none of China's: 県議会議員選挙. */
const ownKinds = 2;

function hanLanguage({ han, chinese, japanese }: Evidence): "zh" | "ja" | undefined {
  if (chinese === 0 && japanese >= ownKinds && japanese >= leastShare * han) return "ja";
  return chinese > 0 || han >= undecided ? "zh" : undefined;
}

function evidenceIn(line: string): Evidence {
  let [kana, hangul, han, chinese] = [0, 0, 0, 0];
  const japanese = new Set<number>();
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at);
    const script = scriptOf(unit);
    if (script === "Kana") kana++;
    else if (script === "Hang") hangul++;
    else if (script === "Hani") {
      han++;
      if (isChineseOnly(unit)) chinese++;
      else if (isJapaneseOnly(unit)) japanese.add(unit);
    }
  }
  return { kana, hangul, han, chinese, japanese: japanese.size };
}
