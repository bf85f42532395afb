/** Bodies that act together: COOPERATES_WITH. */
import type { Mention } from "../../../model.ts";
import type { Draft } from "../../../relate/draft.ts";
import { evidence, verbOf } from "../../../relate/evidence.ts";
import type { Family } from "./family.ts";
import { actors, named, sureness } from "./frame.ts";
import { list, pattern } from "./patterns.ts";
import { type Match, matches } from "../../../rules/match.ts";
import type { Actors } from "./subject.ts";
import type { View } from "./view.ts";

const partners = list("AOLV");
const joint = pattern(`(?<verb>联合|会同|携手|协同|联袂|牵手|联手|联动)(?:了|有关|相关|各|多家|当地|辖区|驻地)?(?<with>${partners})`);
const withVerb = pattern(
  `(?<who>${partners})(?:[^。；！？，]{0,8}?)(?:与|和|同|跟)(?<with>${partners})(?:等[^，。；、]{0,8})?[^。；！？]{0,20}?(?<verb>签订|签署|签约|签下|合作|达成|共建|携手|联合|联手|共同|结对|结成|缔结|战略|牵手|对接|组建|成立|联建|合办|共享|结为|会商|互认|建立[^，。；]{0,14}?(?:关系|机制|联盟|制度|基地))`,
);
const asked = pattern(`(?<verb>邀请|商请|联系)(?:了)?(?<with>${partners})(?:等[^，。；、]{0,8})?(?:一起|一道|共同|联合|一同)`);
const asOne = pattern(
  `(?<who>${partners})(?:等[^，。；、]{0,8})?(?<verb>签订|签署|联合|共同|携手|联手|合作|达成|结成|缔结|共建|三方|双方|两地|四方)`,
);
const helping = pattern(`(?<who>{AOLV})(?<verb>(?:对口|结对|定点|挂钩|组团)(?:帮扶|支援|协作|援助|帮助))(?:了)?(?<with>${partners})`);
/** `由甲局牵头，乙局、丙局配合`. */
const supported = pattern(`由?(?<who>${partners})(?<verb>牵头)(?:，|、)(?<with>${partners})(?:等[^，。；、]{0,8})?(?:配合|协同|参与|协助)`);
/** `在甲大队的配合下`: with whoever acts. */
const helped = pattern(`在(?<with>${partners})(?:等[^，。；、]{0,8})?的?(?:大力|积极|全力|密切|通力)*(?<verb>配合|协助|协作|合作)下`);
const apart = /纠纷|诉|起诉|冲突|对阵|比赛|争议/;
const mostPaired = 6;

function* pairs(view: View, left: readonly Mention[], right: readonly Mention[], found: Actors, at: Match, base: number): Generator<Draft> {
  const text = view.lean.text;
  if (apart.test(text.slice(at.from, at.to + 8))) return;
  for (const subject of left)
    for (const object of right) {
      if (subject.text === object.text) continue;
      yield {
        subject,
        predicate: "COOPERATES_WITH",
        object,
        ...evidence(view, view.lean, at.from, at.to, subject, object),
        by: verbOf(view.lean, at),
        extractor: "pattern:cooperation",
        confidence: sureness(base, found, subject, object),
      };
    }
}

/** `甲与乙、丙共同签署`: 甲 with each of the others. */
const oneWithMany = pattern("^{AOLV}(?:与|和|同)(?={AOLV}、)");

export const cooperation: Family = function* (view, page) {
  for (const match of matches(view.lean, joint)) {
    const found = actors(view, page, match.from);
    if (found) yield* pairs(view, found.leads, match.mentions("with"), found, match, 0.93);
  }
  for (const match of matches(view.lean, asked)) {
    const found = actors(view, page, match.from);
    if (found) yield* pairs(view, found.leads, match.mentions("with"), found, match, 0.86);
  }
  for (const match of matches(view.lean, helped)) {
    const found = actors(view, page, match.from) ?? page.carriedTo(view);
    if (found) yield* pairs(view, found.leads, match.mentions("with"), found, match, 0.88);
  }
  for (const match of matches(view.lean, supported)) yield* pairs(view, match.mentions("who"), match.mentions("with"), named, match, 0.9);
  for (const match of matches(view.lean, helping)) yield* pairs(view, match.mentions("who"), match.mentions("with"), named, match, 0.84);
  for (const match of matches(view.lean, withVerb)) yield* pairs(view, match.mentions("who"), match.mentions("with"), named, match, 0.9);
  for (const match of matches(view.lean, asOne)) {
    const all = match.mentions("who").slice(0, mostPaired);
    const across = match.text("who").search(oneWithMany);
    if (across === 0) {
      const [left, right] = [all.slice(0, 1), all.slice(1)];
      yield* pairs(view, left, right, named, match, 0.9);
      continue;
    }
    for (const [index, one] of all.entries()) yield* pairs(view, [one], all.slice(index + 1), named, match, 0.9);
  }
};
