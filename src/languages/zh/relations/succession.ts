/** What became of a body or a place: SUCCEEDED_BY. */
import { datedAt } from "./dates.ts";
import { evidence, verbOf } from "../../../relate/evidence.ts";
import type { Family } from "./family.ts";
import { named, sureness } from "./frame.ts";
import { list, pattern } from "./patterns.ts";
import { matches } from "../../../rules/match.ts";

const one = "AVLO";
const became =
  "(?:正式|整体|经[^，。；]{1,8}批准)?(?:更名为|更名成|更名|改名为|改名叫|改称|改为|改制为|改制成|改建为|升格为|升级为|重组为|转制为|转型为|改组为|整合为|并入|划归|撤并为|合并为|合并成|合并到|合并组建|整合组建|组建为|组建成|重新组建为|变更为|演变为)";
const rules: readonly (readonly [RegExp, number])[] = [
  [
    pattern(
      `(?<old>${list(one)})(?:正式|已经?|将|拟|计划|于|也|随后|同时|整体|统一|先后|没有|并未|未|不再|撤.[设改建].|[近当]日|日前|近期|{T}|，){0,5}(?<verb>${became})(?:了|新的|现在的|如今的|现|组建)?(?<new>{${one}})`,
    ),
    0.93,
  ],
  // `原甲站职能已于2019年划归乙中心`.
  [
    pattern(
      `(?<old>${list(one)})的?(?:职能|职责|业务|工作职能|人员编制|机构编制|编制|资产)[^，。；{${one}}]{0,14}?(?<verb>划归|划入|划转至?|并入|移交给?|转隶至?|转入)(?:到|至|给)?(?<new>{${one}})`,
    ),
    0.88,
  ],
  // `甲站与乙所合并，挂牌成立丙中心`.
  [
    pattern(
      `(?<old>{${one}}，?(?:{T}|已|于|正式|[去今]年|[同]年){0,3}(?:与|和|同){${one}})(?:{T}|正式|已|于){0,3}(?<verb>合并)，?(?:[^，。；{${one}}]{0,10}?)(?:成立|组建|设立|成为|更名为|改为)(?:[^，。；{${one}}]{0,6}?)(?<new>{${one}})`,
    ),
    0.9,
  ],
  [
    pattern(
      `(?<verb>撤销|撤并)(?<old>${list(one)})(?:[^。；{${one}}]{0,10}?)(?:设立|成立|组建|建立|新设|合并设立)(?:[^，。；{${one}}]{0,6}?)(?<new>{${one}})`,
    ),
    0.93,
  ],
  [
    pattern(
      `(?:将|把)(?<old>${list(one)})(?:[^。；，{${one}}]{0,8}?)(?<verb>更名为|改名为|改为|改制为|并入|合并为|合并成|整合为|组建为|升格为|撤县设区为|整合组建|组建|合并组建|划归)(?:了|新的)?(?<new>{${one}})`,
    ),
    0.9,
  ],
  [
    pattern(
      `(?<new>{${one}})(?:是|系)?由原?(?<old>${list(one)})(?:[^，。；{${one}}]{0,6}?)(?<verb>整合|合并|改制|重组|更名|改组|升格|改建|撤并|演变)(?:组建|而成|而来|成立|改制|设立)*`,
    ),
    0.92,
  ],
  [pattern(`(?<old>{${one}})（(?:现|今)(?:为|名|称|更名为|改为|改名为)?(?<new>{${one}})）`), 0.9],
  [pattern(`(?<new>{${one}})（(?:原|前身为|前身是|原名|原称|曾用名|原为)(?:名|称|为|：)?(?<old>{${one}})）`), 0.9],
  [pattern(`(?<new>{${one}})(?:的)?(?:前身|原名)(?:是|为|系|叫)?(?:[^，。；{${one}}]{0,10}?)(?<old>{${one}})`), 0.92],
];

export const succession: Family = function* (view) {
  for (const [rule, confidence] of rules) {
    for (const match of matches(view.lean, rule)) {
      const [next] = match.mentions("new");
      if (!next) continue;
      for (const old of match.mentions("old")) {
        const { date } = datedAt(view, match.to - 1, match.to - 1);
        yield {
          subject: old,
          predicate: "SUCCEEDED_BY",
          object: next,
          properties: { date },
          ...evidence(view, view.lean, match.from, match.to),
          by: match.at("verb") < 0 ? "phrase" : verbOf(view.lean, match),
          extractor: "pattern:succession",
          confidence: sureness(confidence, named, old, next),
        };
      }
    }
  }
};
