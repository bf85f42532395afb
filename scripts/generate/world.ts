/** A made-up world of which it is known who is who: real counties and villages, invented people, homonyms among them, and renamed bodies. */
import type { Gazetteer } from "../../src/gazetteer/place.ts";
import type { Draw } from "./draw.ts";

export interface Village {
  readonly id: string;
  readonly name: string;
  readonly township: string;
}

export interface County {
  readonly code: string;
  readonly name: string;
  readonly villages: readonly Village[];
  readonly companies: readonly { readonly id: string; readonly name: string }[];
}

/** From `year` on. */
export interface Post {
  readonly year: number;
  readonly body: string;
  readonly title: string;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly county: County;
  /** Of officials: one after the other. */
  readonly posts: readonly Post[];
  readonly village?: Village;
  readonly occupation?: string;
}

export interface World {
  readonly counties: readonly County[];
  readonly people: readonly Person[];
}

const surnames = [..."王王王李李李张张张刘刘陈陈杨杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯曹彭曾潘袁蔡蒋余杜苏魏吕丁覃漆闵宁"];
const common = [..."英华文玉明秀红丽国建军平芳梅兰海清荣云志桂永强敏杰静勇艳娟涛超霞伟"];
const uncommon = [..."煜珺漪淞骁彧翎竑岑葳芮琨铖骞畅沛峥滢璇昱"];
export const bodies = ["公安局", "教育局", "水务局", "农业农村局", "民政局", "林业局", "应急管理局", "卫生健康局", "财政局", "交通运输局"];
/** A body and what it became in `renamedIn`. */
export const renamed = ["国土资源局", "自然资源局"] as const;
export const renamedIn = 2021;
const titles = ["局长", "副局长", "党组书记", "党组成员", "办公室主任"];
const occupations = ["果农", "村民", "养殖户", "茶农"];
const trades = ["农业", "建筑", "茶业", "食品", "旅游开发"];

export const years = [2019, 2020, 2021, 2022, 2023] as const;

export function makeWorld(draw: Draw, gazetteer: Gazetteer, people: number): World {
  const counties = makeCounties(draw, gazetteer, Math.max(4, Math.min(60, Math.ceil(people / 20))));
  const made: Person[] = [];
  for (let index = 0; index < people; index++) made.push(makePerson(draw, `p${index}`, counties, made));
  return { counties, people: made };
}

function makeCounties(draw: Draw, gazetteer: Gazetteer, count: number): County[] {
  const found = new Map<string, County>();
  const two = (from: number, below: number): string => String(from + draw.below(below)).padStart(2, "0");
  while (found.size < count) {
    const code = `${draw.pick([13, 14, 33, 34, 35, 36, 41, 42, 43, 44, 45, 50, 51, 52, 53, 61, 62])}${two(1, 15)}${two(21, 14)}`;
    const place = gazetteer.get(code);
    if (!place || found.has(code) || !/[县市]$/u.test(place.name)) continue;
    const villages = villagesOf(draw, gazetteer, code);
    if (villages.length < 6) continue;
    const companies = [1, 2, 3].map((index) => ({
      id: `o${code}-${index}`,
      name: `${place.name.slice(0, -1)}${draw.pick(uncommon)}${draw.pick(common)}${draw.pick(trades)}有限公司`,
    }));
    found.set(code, { code, name: place.name, villages, companies });
  }
  return [...found.values()];
}

function villagesOf(draw: Draw, gazetteer: Gazetteer, county: string): Village[] {
  const found: Village[] = [];
  for (let township = 100; township < 112; township++) {
    const above = gazetteer.get(`${county}${township}`);
    if (!above) continue;
    for (let at = 200; at < 206; at++) {
      const village = gazetteer.get(`${county}${township}${at}`);
      if (village && /^\p{Script=Han}{2,4}村$/u.test(village.name))
        found.push({ id: `v${village.code}`, name: village.name, township: above.name });
    }
  }
  return found.filter(() => found.length <= 10 || draw.below(found.length) < 10);
}

/** One in ten has the name of somebody of the same county, one in eight that of somebody of another. */
function makePerson(draw: Draw, id: string, counties: readonly County[], others: readonly Person[]): Person {
  let county = draw.pick(counties);
  let name = draw.pick(surnames) + draw.pick(common) + (draw.oneIn(4) ? "" : draw.pick(draw.oneIn(3) ? uncommon : common));
  if (others.length > 10 && draw.oneIn(10)) ({ name, county } = draw.pick(others));
  else if (others.length > 10 && draw.oneIn(8)) ({ name } = draw.pick(others));
  // Two of one name in one bureau or village nobody could tell apart.
  const namesakes = others.filter((other) => other.name === name && other.county === county);
  const villages = county.villages.filter((village) => namesakes.every((other) => other.village?.id !== village.id));
  if (villages.length > 0 && draw.oneIn(4))
    return { id, name, county, posts: [], village: draw.pick(villages), occupation: draw.pick(occupations) };
  const free = bodies.filter((body) => namesakes.every(({ posts }) => posts.every((post) => post.body !== body)));
  const posts: Post[] = [{ year: years[0], body: draw.pick(free), title: draw.pick(titles) }];
  // One in five goes to another body of the county.
  if (draw.oneIn(5)) posts.push({ year: draw.pick(years.slice(1)), body: draw.pick(free), title: draw.pick(titles) });
  return { id, name, county, posts };
}
