/**
 * What a list of names costs: the same pages read with a list of 100,000 names and without, turn by turn, in processor time; and what of the
 * list, none of which the pages are about, is found on them: node dist/scripts/bench/names.js [NAMES=100000]
 */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadGazetteer } from "../../src/gazetteer/gazetteer.ts";
import type { Document } from "../../src/model.ts";
import type { KnownName } from "../../src/names/known-name.ts";
import { NameIndex } from "../../src/names/name-index.ts";
import { extractDocument } from "../../src/pipeline.ts";
import { readSources } from "../../src/read/read.ts";

const surnames = [
  ..."王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱江侯",
];
const given = [
  ..."英华文玉明秀红丽国建军平林春金芳梅兰海清荣云志桂生永德凤伟强敏杰静勇艳娟涛超霞辉刚玲东宝波光广贵学晓小新兴祥鹏飞龙斌燕俊成忠福庆家佳雪琴珍香莲",
];
const trades = ["果品", "建材", "农业科技", "食品", "物流", "水泥制品", "种养殖", "电力工程"];

/** Two thirds people, of two or three characters, the others companies of places of the list of divisions. */
function madeNames(count: number): KnownName[] {
  const places = loadGazetteer()
    .lookup("城关镇")
    .flatMap(({ code }) => loadGazetteer().parents(code)[0] ?? []);
  const nameAt = (at: number): Pick<KnownName, "type" | "name"> => {
    const pick = <One>(from: readonly One[], step: number): One => from[Math.floor(at / step) % from.length]!;
    if (at % 3 < 2) {
      const second = at % 7 === 0 ? "" : pick(given, surnames.length * given.length);
      return { type: "Person", name: `${pick(surnames, 1)}${pick(given, surnames.length)}${second}` };
    }
    return { type: "Organization", name: `${pick(places, 1).name}${pick(given, 3)}${pick(given, 211)}${pick(trades, 17)}有限公司` };
  };
  return Array.from({ length: count }, (_, at) => ({ id: `n${at}`, ...nameAt(at), aliases: [], attributes: {} }));
}

const count = Number(process.argv[2] ?? 100_000);
const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");
const documents: Document[] = [];
for await (const read of readSources([join(root, "scripts", "sample-pages"), join(root, "scripts", "evaluate", "pages")]))
  if ("document" in read) documents.push(read.document);
const characters = documents.reduce((sum, { text }) => sum + text.length, 0);

const made = madeNames(count);
const before = performance.now();
const names = new NameIndex(made);
const building = performance.now() - before;

function spent(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return user + system;
}
const read = (list: NameIndex | undefined) => (): void => {
  for (const document of documents) {
    list?.digestFor(document.text);
    extractDocument(document, { names: list });
  }
};

for (let warm = 0; warm < 3; warm++) read(warm % 2 === 0 ? names : undefined)();
/** The quickest of many rounds is the one that nothing else disturbed. */
let [without, withList] = [Infinity, Infinity];
for (let round = 0; round < 15; round++) {
  without = Math.min(without, spent(read(undefined)));
  withList = Math.min(withList, spent(read(names)));
}
const speed = (microseconds: number): string => Math.round((characters * 1e6) / microseconds).toLocaleString("en");

const found = documents.map((document) => extractDocument(document, { names }).clusters);
const linked = found.flat().filter(({ known }) => known !== undefined).length;
const open = found.flat().filter(({ mayBeKnown }) => mayBeKnown !== undefined).length;
console.log(
  `${documents.length} pages, ${characters.toLocaleString("en")} characters; ${new Set(made.map(({ name }) => name)).size} different names of ${count}`,
);
console.log(`the list is made ready in ${Math.round(building)} ms`);
console.log(`without ${speed(without)} characters/s, with ${speed(withList)}: ${(withList / without).toFixed(3)} times the time`);
console.log(`found by chance: ${linked} things with an id, ${open} left open`);
