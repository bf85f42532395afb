/** 该乡, 该公司, 该项目, the Service: the last thing named before it in the article that it can stand for. */
import type { Mention } from "../../model.ts";
import type { Context } from "./context.ts";
import type { Group, Groups } from "./group.ts";

/** Each group is asked once, however often the page names it. */
function fitting(noun: string, kind: RegExp | undefined): (group: Group) => boolean {
  const asked = new Map<Group, boolean>();
  const isOf = (group: Group): boolean =>
    kind
      ? kind.test(group.name) || group.mentions.some((one) => kind.test(one.text))
      : group.name.toLowerCase().endsWith(noun.toLowerCase());
  return (group) => {
    const known = asked.get(group);
    if (known !== undefined) return known;
    const answer = isOf(group);
    asked.set(group, answer);
    return answer;
  };
}

const bodies = new Set<string>(["Agency", "Organization"]);
const sameKind = (one: Mention, other: Mention): boolean => one.type === other.type || (bodies.has(one.type) && bodies.has(other.type));

/** The company of a project that is called after it, where it is named later than `named` and not inside of that. */
function laterInside(named: Mention, mention: Mention, what: string, fits: (other: Mention) => boolean, context: Context): Mention {
  if (!bodies.has(mention.type)) return named;
  const inside = context.nearest(mention, `inside ${what}`, fits);
  const isLater = inside !== undefined && named.start < inside.start && inside.start < mention.start && named.end < inside.end;
  return isLater ? inside : named;
}

/** Leaves out an anaphor that stands for nothing on the page. */
export function addAnaphor(mention: Mention, groups: Groups, context: Context): void {
  const rules = context.rulesOf(mention);
  const noun = rules.nounOf(mention.text);
  const fits = fitting(noun, rules.endingFor(noun));
  const isOf = (other: Mention, form: Mention["form"]): boolean => {
    if (!sameKind(other, mention) || other.form !== form) return false;
    const group = groups.of(other);
    return group !== undefined && fits(group);
  };
  const possible = (other: Mention): boolean => isOf(other, "name");
  const leading = (other: Mention): boolean => possible(other) && !rules.isBeside(context.textBefore(other, 2));
  const inBody = (other: Mention): string | undefined => (sameKind(other, mention) ? undefined : rules.namedInBody(noun, other.text));
  const what = `${bodies.has(mention.type) ? "body" : mention.type} ${noun}`;
  const named =
    context.nearest(mention, `leading ${what}`, (other) => leading(other) || inBody(other) !== undefined) ??
    context.nearest(mention, what, possible);
  const near = named && laterInside(named, mention, what, (other) => isOf(other, "nested"), context);
  // Of a village whose committee is named last: that village, or none.
  const own = near && inBody(near);
  const antecedent =
    own === undefined
      ? near
      : context.nearest(mention, `${what} ${own}`, (other) => possible(other) && groups.of(other)!.name.endsWith(own));
  const key = antecedent && groups.key(antecedent);
  if (!antecedent || key === undefined) return;
  groups.add(
    key,
    mention,
    mention.text,
    `${mention.text} stands for ${groups.of(antecedent)?.name}, named ${antecedent.start < mention.start ? "before" : "after"} it`,
  );
}
