/** The second of two bodies of one place that share its name: `青山镇党委、政府`. */
import { matchesIn } from "../../../rules/matches-in.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import type { Candidate } from "../../../mention/extractor.ts";
import { mentionConfidences as confidences } from "../mention-confidences.ts";

const rules = new RuleFamily("zh/paired", { confidences, finds: ["Agency"] });
export { rules as pairedOfficeRules };

const second = rules.rule("government-beside-the-committee", {
  yields: "青山镇党委、{A:政府}组织村民修路。",
  never: ["村里党委、政府都支持。", "各镇党委、政府组织村民修路。", "青山镇党委、政府采购办公室到场。"],
});

const beside =
  /(?<committee>党委|党工委|(?<=[县市区州旗省])委)[、和与](?<own>政府|办事处)(?!采购|办公?|网|部门|工作|[机职]|组成|性|投|大院|门户|服务|购买|补|投资|债|信息|公报)/gu;

/** `bodies`: those found before in the sentence; only beside one that the page tells the place of is the second told apart. */
export function findPairedOffices(text: string, bodies: readonly Candidate[]): Candidate[] {
  return matchesIn(text, beside).flatMap(({ index, 0: whole, groups }) => {
    const { committee = "", own = "" } = groups ?? {};
    const end = index + committee.length;
    const body = bodies.find(({ type, to }) => type === "Agency" && to === end);
    const full = body && (body.name ?? text.slice(body.from, body.to));
    const place = full?.endsWith(committee) === true ? full.slice(0, -committee.length).replace(/^中共/u, "") : "";
    if (place.length < 2 || !divisions.test(place)) return [];
    const to = index + whole.length;
    return [
      {
        ...{ from: to - own.length, to, type: "Agency" as const, name: place + (own === "政府" ? "人民政府" : own) },
        ...{ extractor: second.id, confidence: second.confidence },
      },
    ];
  });
}

const divisions = /(?:[省市县区州旗镇乡]|街道)$/u;
