/**
 * Words that point back at a name without being a mention: 该院, 该园, and 工程, 行动, 公司 where they open a clause.
 * Each is read as the last thing named in the article that it can stand for, so that every rule understands it.
 */
import type { Mention, MentionType, Sentence } from "../model.ts";

interface Kind {
  readonly types: readonly MentionType[];
  /** What the name must end with; the noun itself unless said. */
  readonly endings?: RegExp;
}

const bodies: readonly MentionType[] = ["Agency", "Organization"];
const kinds: Readonly<Record<string, Kind>> = {
  项目: { types: ["Project"], endings: /./ },
  工程: { types: ["Project"], endings: /./ },
  活动: { types: ["Event"], endings: /./ },
  行动: { types: ["Event"], endings: /行动|战$/ },
  演练: { types: ["Event"] },
  培训班: { types: ["Event"] },
  大赛: { types: ["Event"] },
  公司: { types: ["Organization"], endings: /(?:公司|集团|厂|股份|企业|实业)$/ },
  企业: { types: ["Organization"], endings: /(?:公司|集团|厂|股份|企业|实业)$/ },
  集团: { types: ["Organization"] },
  学院: { types: bodies },
  学校: { types: bodies, endings: /(?:校|小学|中学|学院|大学|幼儿园)$/ },
  医院: { types: bodies },
  法院: { types: bodies },
  检察院: { types: bodies },
  合作社: { types: bodies },
  协会: { types: bodies },
  农场: { types: bodies },
  中心: { types: bodies },
  大队: { types: bodies },
  支队: { types: bodies },
  派出所: { types: bodies },
  园区: { types: ["Place", "Organization"], endings: /园$|园区$|开发区$/ },
  院: { types: bodies },
  局: { types: bodies },
  厅: { types: bodies },
  校: { types: bodies, endings: /(?:校|小学|中学|学院|大学|幼儿园)$/ },
  所: { types: bodies },
  站: { types: bodies },
  园: { types: ["Place", "Organization"] },
  县: { types: ["Place"] },
  市: { types: ["Place"] },
  区: { types: ["Place"] },
  镇: { types: ["Place"] },
  乡: { types: ["Place"] },
  街道: { types: ["Place"] },
  村: { types: ["Village"] },
  社区: { types: ["Village"] },
};

const nouns = Object.keys(kinds)
  .sort((a, b) => b.length - a.length)
  .join("|");
const pointing = new RegExp(`(?:该|此次|本次|这次|这项|本届|这一)(${nouns})(?![长员级间域])`, "g");
/** Without 该: only where the noun opens a clause and a verb of its fate follows. */
const bare =
  /(?<=^|[，。；：,;:”"])(项目|工程|行动|活动|演练|公司|学校|医院|合作社|农场)(?=由|被|于|获|位于|起于|总投资|计划投资|建成后?由|在)/g;

export type Remember = (fits: (mention: Mention) => boolean) => Mention | undefined;

const free = (mentions: readonly Mention[], from: number, to: number): boolean =>
  mentions.every((mention) => mention.form === "nested" || mention.to <= from || to <= mention.from);

/** Stand-ins: the mention meant, at the place of the word that points to it. */
export function pointers(sentence: Sentence, mentions: readonly Mention[], remember: Remember): Mention[] {
  const found: Mention[] = [];
  for (const rule of [pointing, bare]) {
    for (const match of sentence.text.matchAll(rule)) {
      const noun = match[1] ?? "";
      const [from, to] = [match.index, match.index + match[0].length];
      const kind = kinds[noun];
      if (!kind || !free([...mentions, ...found], from, to)) continue;
      const earlier = mentions.findLast((mention) => mention.to <= from && fitting(kind, noun)(mention));
      const meant = earlier ?? remember(fitting(kind, noun));
      if (meant) found.push({ ...meant, sentence: sentence.id, from, to, form: "anaphor", confidence: meant.confidence * certainty });
    }
  }
  return found;
}

const certainty = 0.85;

const fitting =
  (kind: Kind, noun: string) =>
  (mention: Mention): boolean =>
    mention.form !== "nested" &&
    kind.types.includes(mention.type) &&
    (kind.endings ? kind.endings.test(mention.text) : mention.text.endsWith(noun));
