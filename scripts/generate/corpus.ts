/** Articles made from templates, of which it is known who and what each name means. Any number, the same for the same seed. */
import { loadGazetteer } from "../../src/gazetteer/gazetteer.ts";
import "../../src/languages/shipped-basics.ts";
import { Draw } from "./draw.ts";
import { bodies, makeWorld, renamed, renamedIn, years, type County, type Person, type Post, type World } from "./world.ts";

export interface Truth {
  readonly type: "Person" | "Agency" | "Village" | "Organization";
  /** Forms that an extraction may take for its name. */
  readonly names: readonly string[];
  readonly id: string;
}

export interface GeneratedArticle {
  readonly text: string;
  readonly published: string;
  readonly truth: readonly Truth[];
}

/** About one person for four articles, each told of in several. */
export function* generateCorpus(articles: number, seed = 1): Generator<GeneratedArticle> {
  const draw = new Draw(seed);
  const world = makeWorld(draw, loadGazetteer(), Math.max(12, Math.ceil(articles / 4)));
  const byCounty = new Map(world.counties.map((county) => [county, world.people.filter((person) => person.county === county)]));
  for (let index = 0; index < articles; index++) yield new ArticleWriter(draw, world, byCounty, index).write();
}

const activities = ["防汛演练", "普法宣传", "安全生产检查", "义务植树", "防诈宣传", "健康义诊", "节水宣传"];
const openings = ["近日", "日前", "连日来", "本月上旬", "连续三天"];
const doings = ["取得初步成效", "受到群众好评", "累计发放资料两千余份", "参加群众三百余人次", "进展顺利"];
const asides = [
  "活动现场设置咨询台6个，悬挂横幅12条，解答群众提出的问题80余个。",
  "当地群众纷纷表示，这样的活动贴近生活，希望今后多多开展。",
  "工作人员挨家挨户走访，把政策讲清楚、把账算明白，让大家心里有数。",
  "截至目前，各项工作正按计划有序推进，物资储备充足，值班制度落实到位。",
  "有关部门将加强协调配合，及时研究解决遇到的困难和问题，确保取得实效。",
];
const sayings = ["要把群众的事当作自己的事来办", "要抓好各项措施落实", "要压实责任、补齐短板", "要加强值守、确保安全"];

class ArticleWriter {
  readonly #truth = new Map<string, Truth>();
  readonly #county: County;
  readonly #people: readonly Person[];
  readonly #year: number;

  constructor(
    private readonly draw: Draw,
    world: World,
    byCounty: ReadonlyMap<County, readonly Person[]>,
    private readonly index: number,
  ) {
    const one = draw.pick(world.people);
    this.#county = one.county;
    // Two of one name are not told of in one article: no reader could tell them apart there.
    const others = byCounty.get(one.county)!.filter(({ name }) => name !== one.name);
    this.#people = others.length > 0 && draw.oneIn(2) ? [one, draw.pick(others)] : [one];
    this.#year = draw.pick(years);
  }

  write(): GeneratedArticle {
    const { draw } = this;
    const county = this.#county.name;
    const activity = draw.pick(activities);
    const sentences = [
      `${draw.pick(openings)}，${county}${draw.pick(["开展", "组织开展", "举行"])}${activity}活动，${draw.pick(doings)}。`,
      ...this.#people.map((person) => this.#told(person)),
      draw.oneIn(2)
        ? this.#companySentence()
        : `全县${draw.below(20) + 3}个乡镇、${draw.below(90) + 10}个村参与了活动，${draw.pick(doings)}。`,
      ...(draw.oneIn(12) ? [this.#renaming()] : []),
      draw.pick(asides),
      draw.pick(asides),
      `据了解，这是第${this.index + 1}次活动，下一步将继续推进。`,
    ];
    const byline = draw.oneIn(6) ? `（通讯员 ${draw.pick([..."韦宋唐"])}${draw.pick([..."敏涛静"])}${draw.pick([..."琨滢昱"])}）` : "";
    const text = `${county}开展${activity}活动\n\n${sentences.join("")}${byline}\n`;
    const published = `${this.#year}-0${1 + draw.below(9)}-1${draw.below(10)}`;
    return { text: draw.oneIn(8) ? halfWidth(text) : text, published, truth: [...this.#truth.values()] };
  }

  #told(person: Person): string {
    this.#know("Person", person.id, person.name);
    if (person.village) return this.#villager(person, person.village);
    const post = person.posts.findLast(({ year }) => year <= this.#year) ?? person.posts[0]!;
    if (this.draw.oneIn(15)) return `参加活动的${person.name}告诉记者，这样的活动很有意义。`;
    const body = this.#body(post.body);
    const { title } = post;
    const earlier = person.posts[0]!;
    if (earlier !== post && this.draw.oneIn(2)) return this.#move(person, earlier, post);
    return this.draw.pick([
      `${body}${title}${person.name}说，${this.draw.pick(sayings)}。`,
      `活动中，${body}${title}${person.name}走访了群众，强调${this.draw.pick(sayings)}。`,
      `“${this.draw.pick(sayings)}。”${body}${title}${person.name}说。`,
    ]);
  }

  #move(person: Person, from: Post, to: Post): string {
    const [old, fresh] = [this.#body(from.body, true), this.#body(to.body, true)];
    return `${fresh}${to.title}${person.name}曾任${old}${from.title}，他说，${this.draw.pick(sayings)}。`;
  }

  #villager({ name, occupation }: Person, { id, name: village, township }: NonNullable<Person["village"]>): string {
    this.#know("Village", id, village);
    return this.draw.pick([
      `${township}${village}${occupation}${name}说，今年的收成不错。`,
      `在${township}${village}，${occupation}${name}正在地里忙碌。`,
    ]);
  }

  /** Printed with its county, or short where the county is named already. */
  #body(kind: string, full = false): string {
    const name = `${this.#county.name}${kind}`;
    this.#know("Agency", `a${this.#county.code}${kind}`, name);
    return full || this.draw.below(3) > 0 ? name : `${this.#county.name.slice(-1)}${kind}`;
  }

  #companySentence(): string {
    const { id, name } = this.draw.pick(this.#county.companies);
    this.#know("Organization", id, name);
    return `${name}为活动捐赠了物资，${this.#body(this.draw.pick(bodies))}给予了指导。`;
  }

  #renaming(): string {
    const [old, fresh] = renamed;
    if (this.#year < renamedIn) return `${this.#body(old, true)}负责现场测量。`;
    return this.draw.oneIn(2) ? `${this.#body(fresh, true)}负责现场测量。` : `${this.#body(old, true)}更名为${this.#body(fresh, true)}。`;
  }

  #know(type: Truth["type"], id: string, ...names: readonly string[]): void {
    this.#truth.set(id, { type, names, id });
  }
}

const halfWidth = (text: string): string => text.replaceAll("，", ",").replaceAll("（", "(").replaceAll("）", ")");
