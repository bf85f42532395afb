/** Articles made from templates, of which it is known who is who: officials with changing titles, and others of their name in other counties. */
import { loadGazetteer } from "../../src/gazetteer/gazetteer.ts";

export interface GeneratedArticle {
  readonly text: string;
  readonly published: string;
  /** Printed name → who it is, for the people of this article. */
  readonly truth: Readonly<Record<string, string>>;
}

const surnames = [..."王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"];
const given = [..."伟芳娜敏静强磊军洋勇艳杰娟涛明超霞平刚英华玉建国志海文丽红春"];
const bodies = ["公安局", "教育局", "水务局", "农业农村局", "民政局", "林业局", "应急管理局", "卫生健康局"];
const titles = ["局长", "副局长", "党委书记", "党组成员", "办公室主任"];
const activities = ["防汛演练", "普法宣传", "安全生产检查", "植树", "扶贫走访"];
const counties = ["520181", "450722", "532525", "621022", "360124", "330824", "420528", "411323", "510723", "431224"];

/** Mulberry32. */
function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

interface Official {
  readonly id: string;
  readonly name: string;
  readonly county: string;
  readonly body: string;
}

/** One official for about five articles; names are drawn from a small stock, so that many are borne by several. */
export function* generateCorpus(articles: number, seed = 1): Generator<GeneratedArticle> {
  const draw = seeded(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[draw(items.length)]!;
  const officials = Array.from({ length: Math.max(4, Math.ceil(articles / 5)) }, (_, index): Official => {
    const name = pick(surnames) + pick(given) + (draw(4) === 0 ? "" : pick(given));
    return { id: `p${index}`, name, county: pick(counties), body: pick(bodies) };
  });
  for (let index = 0; index < articles; index++) {
    const one = pick(officials);
    const county = loadGazetteer().get(one.county)?.name ?? one.county;
    const other = pick(officials.filter(({ county: home, name }) => home === one.county && name !== one.name).slice(0, 50)) as
      Official | undefined;
    const published = `20${20 + draw(4)}-0${1 + draw(9)}-1${draw(10)}`;
    const people = other && draw(2) === 0 ? [one, other] : [one];
    const said = people.map(({ name, body }) => `${county}${body}${pick(titles)}${name}说，要做好第${index + 1}期工作。`).join("");
    const text = `${county}开展${pick(activities)}活动\n\n近日，${county}开展${pick(activities)}活动。${said}\n`;
    yield { text, published, truth: Object.fromEntries(people.map(({ id, name }) => [name, id])) };
  }
}
