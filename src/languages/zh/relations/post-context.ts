/** Posts whose holder or body the sentence leaves to what was said before: `公司总经理丙`, `丙当选村委会主任`, `他的甲公司`. */
import type { Mention } from "../../../model.ts";
import type { Draft } from "../../../relate/draft.ts";
import { evidence, verbOf } from "../../../relate/evidence.ts";
import type { Family } from "./family.ts";
import { actors, named, sureness } from "./frame.ts";
import { list, pattern } from "./patterns.ts";
import { type Match, matches } from "../../../rules/match.ts";
import type { Page } from "./page.ts";
import { fits, isGivenBy } from "./post-fit.ts";
import { title, word, workplace } from "./post-words.ts";
import { chiefPost, postEnding } from "./titles.ts";
import type { View } from "./view.ts";

const elected = pattern(
  `(?<person>{P})(?:[^，。；{PAO}]{0,8}?)(?:高票)?(?<verb>当选|连任|被选为|被推选为|担任|被聘为)(?:为|新一届|本届|首任|该)?(?<what>村|社区|乡|镇|县|市|局|该村|该镇|该乡|该局)?(?:的)?(?<title>(?:党支部|党总支|村委会|居委会|党委)?(?:副)?(?:书记|主任|镇长|乡长|局长|支书))`,
);

/** `甲当选村委会主任` in a passage about one village. */
function* electedIn(view: View, page: Page): Generator<Draft> {
  for (const match of matches(view.masked, elected)) {
    const [person] = match.mentions("person");
    const body = (page.carriedTo(view)?.leads ?? []).find(workplace);
    if (!person || !body) continue;
    yield {
      subject: person,
      predicate: "WORKS_FOR",
      object: body,
      properties: { title: match.text("title") },
      ...evidence(view, view.masked, match.from, match.to, body),
      by: verbOf(view.masked, match),
      extractor: "pattern:post-verb",
      confidence: sureness(0.75, named, person, body),
    };
  }
}

const nouns = "公司|企业|集团|合作社|学校|医院|协会|理事会|中心|园区|酒店|商会|工厂|农场|基地|联合会|学会|幼儿园|银行|卫生院|超市";
const unnamed = pattern(
  `(?<=^|[，。；：！？])(?:该|本|这家)?(?<noun>${nouns})的?${title}(?:是|为)?(?:[^，。；：{PAO}]{0,12}?的)?(?<person>{P})`,
);
const appointedTo = pattern(
  `(?<person>{P})(?:[^，。；：{PAOVL}]{0,6}?)(?<verb>被聘为|受聘为|获聘|担任|出任|当选|兼任)(?:了)?(?<noun>[^，。；：！？{PAVLOJDEHTMQ}]{2,6}?)的?${title}`,
);
const enterprise = /^(?:公司|企业|集团|工厂)$/;

/** `公司总经理何丽萍`: of the last company named. */
function* ofUnnamed(view: View, page: Page): Generator<Draft> {
  for (const match of [...matches(view.masked, unnamed), ...matches(view.masked, appointedTo)]) {
    const noun = match.text("noun");
    const [subject] = match.mentions("person");
    const position = view.sentence.offsets[view.masked.starts[match.from] ?? 0] ?? 0;
    const fits = (one: Mention): boolean =>
      (one.type === "Organization" || one.type === "Agency") &&
      (one.text.endsWith(noun) || (one.type === "Organization" && enterprise.test(noun)));
    const object = page.lastBefore(view, position, fits);
    if (!subject || !object) continue;
    yield {
      subject,
      predicate: "WORKS_FOR",
      object,
      properties: { title: match.text("title") },
      ...evidence(view, view.masked, match.from, match.to),
      by: match.at("verb") < 0 ? "phrase" : verbOf(view.masked, match),
      extractor: "pattern:post-carried",
      confidence: sureness(0.82, named, subject, object),
    };
  }
}

/** `聘请丙为副校长`: by whoever acts there. */
const engaged = pattern(
  `(?<verb>聘请|聘任|选聘|聘|任命|选举|推选|推举)(?:了)?(?<person>{P})(?:同志)?(?:为|担任|任|出任|当)(?:了)?${title}`,
);
/** `乙研究院成立，丙受聘担任院长`: the body whose name says so. */
const headOf = pattern(
  `(?<person>{P})(?:[^，。；：{*}]{0,8}?)(?<verb>受聘|获聘|当选|出任|担任|兼任|就任|接任|现任|任)(?:为|担任|任)?(?<title>(?:名誉|首任|首届|第一任|副|常务副|执行)*(?<noun>院长|校长|所长|馆长|会长|站长|园长|董事长|总经理|理事长|社长|场长|团长|厂长))(?=[，。；！？]|$)`,
);
const headed: Readonly<Record<string, RegExp>> = {
  校长: /(?:校|中学|小学)$/,
  董事长: /(?:公司|集团)$/,
  总经理: /(?:公司|集团)$/,
  会长: /会$/,
  理事长: /(?:会|合作社)$/,
};
const endingOf = (noun: string): RegExp => headed[noun] ?? new RegExp(`${noun.slice(0, 1)}$`);
/** `丙是乙村人，退伍后回乡，现任甲局局长`: of the person named last in the sentence. */
const later = "(?<=[，；、])(?:{T}|{Q}|现在|目前|如今|后来|之后|后|[^，。；：{*}]{2,4}后|随后|并|还|，){0,4}";
const elided = [
  pattern(
    `${later}(?<verb>现任|时任|曾任|历任|原任|拟任|拟?提名为|拟提名|拟任命为|曾担任|先后任|先后担任|身兼|任|担任|出任|改任|转任|调任|当选为?|兼任|被?任命(?:其|他|她)?为|被选为|被聘为|不再担任|辞去|卸任|免去(?:其|他|她)?)(?:了)?{LV}*(?<body>{AOV})的?${title}`,
  ),
  pattern(`${later}(?<verb>在){LV}*(?<body>{AO})(?<title>)(?:[^，。；：{PAO}]{0,6}?)(?:工作|上班|任教|任职|务工|打工|实习|服役)`),
] as const;
/** `甲当选村委会主任，乙、丙当选委员`: of the same body. */
const alsoElected = pattern(
  `(?<body>{AOV})的?${word}{0,12}?${postEnding}，(?<person>${list("P")})(?:等\\d*人)?(?<verb>当选|被选举?为|任|担任)(?:为)?(?<title>${word}{0,6}?${postEnding})`,
);
/** `他的甲公司`. */
const hisOwn = pattern("(?:^|[，。；：])(?:他|她)(?:经营|创办|名下)?的{LV}*(?<body>{O})");
const owned = /(?:公司|合作社|农场|厂|店|坊|园|民宿|农家乐)$/;

function* byContext(view: View, page: Page): Generator<Draft> {
  const { masked } = view;
  const made = (match: Match, subject: Mention, object: Mention, title: string | undefined, base: number): Draft => ({
    subject,
    predicate: "WORKS_FOR",
    object,
    properties: { title },
    ...evidence(view, masked, match.from, match.to),
    by: match.at("verb") < 0 ? "phrase" : verbOf(masked, match),
    extractor: "pattern:post-context",
    confidence: sureness(base, named, subject, object),
  });
  for (const match of matches(masked, engaged)) {
    const [subject] = match.mentions("person");
    const at = view.lean.starts.findIndex((start) => start >= (masked.starts[match.from] ?? 0));
    const object = actors(view, page, Math.max(0, at))?.leads.find(workplace);
    if (subject && object) yield made(match, subject, object, match.text("title"), 0.84);
  }
  for (const rule of elided) {
    for (const match of matches(masked, rule)) {
      const subject = masked.mentions.slice(0, match.from).findLast((mention) => mention?.type === "Person");
      const [object] = match.mentions("body");
      if (subject && object) yield made(match, subject, object, match.text("title"), 0.84);
    }
  }
  for (const match of matches(masked, alsoElected)) {
    const [object] = match.mentions("body");
    for (const subject of match.mentions("person")) if (object) yield made(match, subject, object, match.text("title"), 0.8);
  }
  for (const match of matches(masked, headOf)) {
    const [subject] = match.mentions("person");
    const ending = endingOf(match.text("noun"));
    const position = view.sentence.offsets[masked.starts[match.from] ?? 0] ?? 0;
    const object = subject && page.lastBefore(view, position, (one) => workplace(one) && ending.test(one.text));
    if (subject && object) yield made(match, subject, object, match.text("title"), 0.8);
  }
  for (const match of matches(masked, hisOwn)) {
    const [object] = match.mentions("body");
    const subject = object && owned.test(object.text) && page.lastBefore(view, object.start, (one) => one.type === "Person");
    if (subject) yield made(match, subject, object, undefined, 0.78);
  }
}

/** `王芳任局长` in a notice of one bureau. */
const withoutBody = pattern(
  `(?<person>${list("P")})(?:同志)?(?<verb>担任|出任|就任|升任|任|为)(?:了)?(?<title>副?(?:[局厅部院校所馆站台行社]长|主任|主席|书记))(?=[，。；、（]|$)`,
);

/** Of the one body that the head of the article names and that has such a post: who issues the notice. Where there are two, of neither. */
function* ofIssuer(view: View, page: Page): Generator<Draft> {
  for (const match of matches(view.masked, withoutBody)) {
    const post = match.text("title");
    const heads = page.mentionsIn(view.article).filter((one) => page.sentenceOf(one)?.kind === "title" && one.form !== "anaphor");
    const bodies = heads.filter((one) => one.form === "name" && workplace(one));
    const [object, second] = new Map(bodies.map((one) => [one.name ?? one.text, one])).values();
    if (!object || second || object.type === "Village" || !fits(post, object) || !isGivenBy(post, object)) continue;
    const people = chiefPost.test(post) ? match.mentions("person").slice(-1) : match.mentions("person");
    for (const subject of people)
      yield {
        subject,
        predicate: "WORKS_FOR",
        object,
        properties: { title: post },
        ...evidence(view, view.masked, match.from, match.to),
        by: verbOf(view.masked, match),
        extractor: "pattern:post-context",
        confidence: sureness(0.72, named, subject, object),
      };
  }
}

export const postsInContext: Family = function* (view, page) {
  yield* ofIssuer(view, page);
  yield* byContext(view, page);
  yield* ofUnnamed(view, page);
  yield* electedIn(view, page);
};
