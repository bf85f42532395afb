/** `埔里镇长廖志城`, `海丰村长陈阿土`, `县农业处长林建宏`: the last character of a name is the first of the post too. */
import type { Mention } from "../../../model.ts";
import type { Draft } from "../../../relate/draft.ts";
import { type Match, matches } from "../../../rules/match.ts";
import { type Rule, RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import type { Family } from "./family.ts";
import type { Page } from "./page.ts";
import { bodyIn } from "./implied-body.ts";
import { pattern } from "./patterns.ts";
import { proposal } from "./proposal.ts";
import type { View } from "./view.ts";

const rules = new RuleFamily("zh/elided-post", { confidences, states: ["WORKS_FOR"] });
export { rules as elidedPostRules };

const elided = rules.rule("last-character-is-the-posts", {
  pattern: pattern("(?<before>原任?|前任?|时任|现任)?(?<body>{ALVO})(?<rank>副?)长(?<person>{P})"),
  yields: [
    "{O:同济会台湾总会}长{P:廖志城}说。",
    "{V:海丰村}长{P:陈阿土}说。",
    "{L:埔里镇}长{P:廖志城}说。",
    "{A:埔里镇公所}办活动，{L:埔里镇}长{P:廖志城}说。",
  ],
  never: ["{L:青山镇}长{P:廖志城}说。", "{L:长江}长{P:廖志城}说。", "{O:清河县第一中学}长{P:廖志城}说。"],
});

const comes = rules.rule("comes-to-the-post", {
  pattern: pattern(
    "(?<person>{P})(?:同志)?(?:{T}|（[^（）]{1,8}）|[^，。；：、{*}]){0,5}?(?<verb>代理|暂代|接任|出任|担任|兼任|升任|当选|就任|转任|调任|接掌)(?:为|了)?(?<body>{ALV})(?<rank>副?)长(?=职务|一职|职|[，。；、]|$)",
  ),
  yields: ["县府核派{P:徐明山}代理{L:埔里镇}长职务。", "{P:徐明山}出任{A:埔里镇公所财政课}长。"],
  never: ["{P:徐明山}没有代理{L:埔里镇}长职务。", "{P:徐明山}出任{L:长江}长。"],
});

const onceHeld = rules.rule("held-once", {
  pattern: pattern(
    "(?<person>{P})(?:先生|女士|老师)?，?(?:[^，。；：、{*}]{0,4}?)(?<verb>曾任|曾担任|历任)(?<body>{ALV})(?<rank>副?)长(?=[\\d一二三四五六七八九十多]|职务|一职|期间|[，。；、]|$)",
  ),
  yields: "{P:徐明山}先生，曾任{V:海丰村}长20余年。",
  never: "{P:徐明山}先生，未曾任{V:海丰村}长。",
});

/** What has a head called so. */
const headed = /[省市州县区乡镇村里旗局部处署司厅科课室所站队院校会场馆]$/u;
/** 分局长 is called so. */
const branch = /分[局队署]$/u;
const whole = /(?:分[局队署]|总会)$/u;
/** 台湾总会|长, 家长会|长: associations are headed by one who is called so, and other bodies by their own words. */
const ofMembers = /(?:总会|家长会|同济会|狮子会|妇女会|老人会|校友会|公会|商会)$/u;
const governments = ["人民政府", "政府", "公所"];

/** `甲当选福建省长 乙任副省长`: the post is that of who was chosen, and not of whom a headline names next. */
const chosen = /(?:当选|出任|担任|就任|升任|任命)为?$/u;
function isAnothers({ masked, sentence }: View, from: number, to: number): boolean {
  const between = sentence.text.slice(masked.ends[to - 2] ?? 0, masked.starts[to - 1] ?? 0);
  return /\s/u.test(between) || chosen.test(masked.text.slice(Math.max(0, from - 4), from));
}

/** A place works through the body of it that the page names, else through that which the post implies. */
function bodyOf(named: Mention, title: string, view: View, page: Page): Mention | undefined {
  if (named.type !== "Place") return named;
  const names = new Set([named.text, named.name ?? named.text]);
  for (const name of names)
    for (const government of governments) {
      const found = page.bodyNamed(name + government, named);
      if (found) return found;
    }
  const at = view.masked.mentions.indexOf(named);
  const implied = bodyIn(named, title, { view, typed: view.masked, before: at + title.length }, page, at);
  return implied?.name?.endsWith("人民政府") === true && (named.gbCode === undefined || isTaiwans(view.masked.mentions[at - 1]))
    ? undefined
    : implied;
}

/** 嘉义县 | 溪口乡: the list has another town of that name, on the mainland. */
const isTaiwans = (before: Mention | undefined): boolean => before?.gbCode?.startsWith("71") === true;

export const elidedPosts: Family = function* (view, page) {
  if (!view.masked.text.includes("长")) return;
  for (const match of matches(view.masked, elided)) {
    const [named] = match.mentions("body");
    const [subject] = match.mentions("person");
    const level = named && headed.exec(named.text)?.[0];
    const title = `${match.text("rank") === "" ? "" : "副"}${whole.exec(named?.text ?? "")?.[0] ?? level ?? ""}长`;
    if (named?.type === "Organization" && !ofMembers.test(named.text)) continue;
    const object = named && level !== undefined ? bodyOf(named, title, view, page) : undefined;
    if (subject === undefined || object === undefined || isAnothers(view, match.from, match.to)) continue;
    yield proposal(elided, view, match, { subject, predicate: "WORKS_FOR", object, properties: { title } });
  }
  for (const rule of [comes, onceHeld]) for (const match of matches(view.masked, rule)) yield* atHead(rule, view, page, match);
};

/** Whoever comes to head what is named, or did once. */
function* atHead(rule: Rule, view: View, page: Page, match: Match): Generator<Draft> {
  const [[named], [subject]] = [match.mentions("body"), match.mentions("person")];
  const level = named && headed.exec(named.text)?.[0];
  if (!named || !subject || level === undefined) return;
  const acting = /^(?:代理|暂代)$/u.test(match.text("verb")) ? "代理" : "";
  const title = `${match.text("rank")}${branch.exec(named.text)?.[0] ?? level}长`;
  const object = bodyOf(named, title, view, page);
  if (object) yield proposal(rule, view, match, { subject, predicate: "WORKS_FOR", object, properties: { title: acting + title } });
}
