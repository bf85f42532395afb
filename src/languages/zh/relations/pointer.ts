/**
 * Words that point back at a name without being a mention: 该院, 该园, and 工程, 行动, 公司 where they open a clause.
 * Each is read as the last thing named in the article that it can stand for, so that every rule understands it.
 */
import { matchesIn } from "../../../rules/matches-in.ts";
import type { Mention, MentionType, Sentence } from "../../../model.ts";

interface Kind {
  readonly types: readonly MentionType[];
  /** What the name must end with; the noun itself unless said. */
  readonly endings?: RegExp;
}

const bodies: readonly MentionType[] = ["Agency", "Organization"];
const kinds: Readonly<Record<string, Kind>> = {
  项目: { types: ["Project"], endings: /./ },
  工程: { types: ["Project"], endings: /./ },
  桥: { types: ["Project", "Place"], endings: /桥(?:$|梁?(?:工程|项目|建设))/ },
  楼: { types: ["Project", "Place"], endings: /楼(?:$|工程|项目|建设)/ },
  路: { types: ["Project", "Place"], endings: /路(?:$|面?(?:工程|项目|建设|改造|硬化|扩建|提升))/ },
  公路: { types: ["Project", "Place"], endings: /公?路(?:$|面?(?:工程|项目|建设|改造|硬化|扩建|提升))/ },
  道路: { types: ["Project", "Place"], endings: /路(?:$|面?(?:工程|项目|建设|改造|硬化|扩建|提升))/ },
  水库: { types: ["Project", "Place"], endings: /水库(?:$|.{0,8}(?:工程|项目|加固))/ },
  水厂: { types: ["Project", "Organization"], endings: /水厂(?:$|.{0,4}(?:工程|项目))/ },
  大桥: { types: ["Project"], endings: /桥/ },
  活动: { types: ["Event"], endings: /./ },
  行动: { types: ["Event"], endings: /行动|战$/ },
  演练: { types: ["Event"] },
  培训班: { types: ["Event"] },
  大赛: { types: ["Event"] },
  公司: { types: ["Organization"], endings: /(?:公司|集团|厂|股份|企业|实业)$/ },
  企业: { types: ["Organization"], endings: /(?:公司|集团|厂|股份|企业|实业)$/ },
  集团: { types: ["Organization"] },
  学院: { types: bodies },
  学校: { types: bodies, endings: /(?:校|小学|中学|学院|书院|国[小中]|大学|幼儿园)$/ },
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
  园区: { types: ["Place", "Organization"], endings: /园$|园区$|(?:开发|经开|高新|示范|工业|集中|保税|合作)区$/ },
  院: { types: bodies },
  局: { types: bodies },
  厅: { types: bodies },
  校: { types: bodies, endings: /(?:校|小学|中学|学院|书院|国[小中]|大学|幼儿园)$/ },
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
const pointing = new RegExp(`(?:该|此次|本次|这次|这项|本届|这一)(${nouns})(?![长员级间域段盘层梁面头房])`, "g");
/** Without 该: only where the noun opens a clause and a verb of its fate follows. */
const bare =
  /(?<=^|[，。；：,;:”"])(项目|工程|大桥|行动|活动|演练|公司|学校|医院|合作社|农场|大队|支队)(?=由|被|于|获|位于|起于|总投资|计划投资|建成后?由|在|已聘|聘请|还聘|与|已与|投资|投入|先后|同|还|组队|跻身|荣获)/g;

export type Remember = (fits: (mention: Mention) => boolean) => Mention | undefined;

const free = (mentions: readonly Mention[], from: number, to: number): boolean =>
  mentions.every((mention) => mention.form === "nested" || mention.to <= from || to <= mention.from);

/** 县里 and 镇上 where they act: the county or town spoken of. */
const localAuthority =
  /(?<=^|[，。；：,;:]|由|说[，,]|[T日年月天])(?:[县市区镇乡村]|社区|街道)[里上](?=[也又还将已正再曾拟先多专每为]?(?:一直|多次|先后|专门|计划|陆续|正在|统筹)?(?:投入|筹|出台|制定|推出|实施|启动|申报|成立|建|举办|组织|联合|安排|拿出|争取|印发|拨|补助|奖励|开展|推进|引进|修))/g;
/** 在这里举行. */
const here = /(?<=在)(?:这里|此地|当地|[县镇乡村][里上])(?=[^，。；,;]{0,6}(?:举行|举办|开展|召开|启动|开幕|成立|建成|落户|建设))/g;
/** 他 and 她 where they open a clause outside what somebody is quoted with. */
const person = /(?<=^|[，。；,;]|岁的)[他她](?=[^们人乡日的说]|$)/g;

/** 由后者出资: the second of two bodies. */
const latter = /(?<=由)后者/g;

interface Stand {
  readonly rule: RegExp;
  readonly fits: (word: string) => (mention: Mention) => boolean;
}

const isPlaceNamed =
  (ending: string) =>
  (mention: Mention): boolean =>
    (mention.type === "Place" || mention.type === "Village") && (mention.name ?? mention.text).endsWith(ending);
const stands: readonly Stand[] = [
  { rule: localAuthority, fits: (word) => isPlaceNamed(word.slice(0, -1)) },
  { rule: here, fits: (word) => isPlaceNamed(/^[县镇乡村]/.test(word) ? word.slice(0, 1) : "") },
  { rule: latter, fits: () => (mention) => bodies.includes(mention.type) },
  { rule: person, fits: () => (mention) => mention.type === "Person" },
];

const quotes: Readonly<Record<string, number>> = { "“": 1, "”": -1, "‘": 1, "’": -1, "「": 1, "」": -1 };

function quoted(text: string, at: number): boolean {
  let depth = 0;
  let straight = false;
  for (let index = 0; index < at; index++) {
    depth += quotes[text[index] as string] ?? 0;
    if (text[index] === '"') straight = !straight;
  }
  return depth > 0 || straight;
}

function* standIns(sentence: Sentence, mentions: readonly Mention[], remember: Remember): Generator<Mention> {
  for (const { rule, fits } of stands) {
    for (const match of matchesIn(sentence.text, rule)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (!free(mentions, from, to) || (rule === person && quoted(sentence.text, from))) continue;
      const named = (mention: Mention): boolean => mention.form !== "nested" && fits(match[0])(mention);
      const meant = mentions.findLast((mention) => mention.to <= from && named(mention)) ?? remember(named);
      if (meant) yield { ...meant, sentence: sentence.id, from, to, form: "anaphor", confidence: meant.confidence * certainty };
    }
  }
}

/** Stand-ins: the mention meant, at the place of the word that points to it. */
export function pointers(sentence: Sentence, mentions: readonly Mention[], remember: Remember): Mention[] {
  const found: Mention[] = [...standIns(sentence, mentions, remember)];
  for (const rule of [pointing, bare]) {
    for (const match of matchesIn(sentence.text, rule)) {
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
