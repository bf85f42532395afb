/** The rules that code reads posts by (title-before.ts, title-after.ts), by how they find the body that the post is of. */
import { type Rule, RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import type { Examples } from "./patterns.ts";

const family = new RuleFamily("en/post", { confidences, states: ["WORKS_FOR"] });
export { family as postRules };
const rule = (name: string, yields: Examples, never?: Examples): Rule =>
  family.rule(name, { yields, ...(never !== undefined && { never }) });

export const titleBeforeName = rule(
  "title-with-body-before-name",
  ["{A:Offal County Council} chief executive {P:Anna Doyle} spoke.", "The new president of {O:Cork Growers Union} is {P:Elaine Hogan}."],
  "{P:Anna Doyle} met the {A:Offal County Council} chief executive.",
);
export const titleAfterName = rule(
  "title-with-body-behind-name",
  [
    "{P:Anna Doyle}, the {A:Offal County Council} chief executive, spoke.",
    "{P:Anna Doyle} was appointed chief executive of {A:Offal County Council}.",
  ],
  "{P:Anna Doyle} was not appointed chief executive of {A:Offal County Council}.",
);
export const councilOfPlace = rule(
  "council-of-the-place",
  "The mayor of {L:Ledbrook}, {P:Anne Frost}, will speak. {A:Ledbrook Town Council} paid.",
  [
    "The farmer of {L:Ledbrook}, {P:Anne Frost}, will speak. {A:Ledbrook Town Council} paid.",
    "{A:Harlan County Council} met. {L:Harlan County} Executive {P:Anne Frost} spoke.",
  ],
);
export const governmentOfLevel = rule(
  "government-of-the-officers-level",
  "{A:Bohol Provincial Government} paid. Provincial Tourism Officer {P:Ana Reyes} spoke.",
);
export const agencyOfMatter = rule(
  "agency-of-the-officers-matter",
  "{A:Bohol Forest Service} planted trees. Forestry officer {P:Ana Reyes} spoke.",
  "{A:Bohol Tax Service} counted trees. Chief Forestry Officer {P:Ana Reyes} spoke.",
);
export const countyOfExecutive = rule(
  "county-of-the-executive",
  "{A:Meru County Government} paid. Agriculture executive {P:Wilfred Mwendo} spoke.",
);
export const councilOfLevel = rule(
  "council-of-the-level",
  [
    "{A:Stanwick City Council} met. City manager {P:Ted Ihler} spoke.",
    "{A:Meru County Government} paid. County executive {P:Ted Ihler} spoke.",
  ],
  [
    "{A:Stanwick County Council} met. County judge {P:Ted Ihler} spoke.",
    "{A:Meru County Assembly} met. County executive for agriculture {P:Ted Ihler} spoke.",
  ],
);
export const bodyOfHint = rule(
  "body-that-the-title-hints-at",
  "{A:Kendric Public Library} got a grant. Library director {P:Amy Reed} thanked them.",
  "{A:Kendric Public Library} got a grant. Hospital director {P:Amy Reed} thanked them.",
);
export const kindBefore = rule("kind-of-body-spoken-of-before", "{O:Keral High School} won. Headmistress {P:Rita Padman} was glad.", [
  "{O:Keral Bank} won. Headmistress {P:Rita Padman} was glad.",
  "{A:Meru County Assembly} met. Mayor {P:Ted Ihler} was glad.",
]);
export const kindBehind = rule("kind-of-body-named-behind", "Headmistress {P:Rita Padman} was glad. Pupils of {O:Keral High School} won.");
export const kindOnPage = rule(
  "only-one-of-its-kind-on-page",
  "Mayor {P:Ted Ihler} was glad.\n\nThe {A:Stanwick City Council} met.",
  "Mayor {P:Ted Ihler} was glad.\n\nThe {A:Stanwick City Council} met the {A:Moor City Council}.",
);
export const mostSpokenOf = rule(
  "body-most-spoken-of",
  "{O:Clara Trust} cleared the bog. Chairman {P:Ted Ihler} was glad.",
  "{O:Clara Trust} cleared the bog. Farmer {P:Ted Ihler} was glad.",
);
export const mostSpokenOfWithHint = rule(
  "body-most-spoken-of-with-hint",
  "{O:Clara Trust} cleared the bog. Project coordinator {P:Ted Ihler} was glad.",
);
export const councilOfHeading = rule(
  "council-in-the-heading",
  "T|{A:Corran Community Council}\nCllr {P:Ted Ihler} reported on the road.",
  "T|{A:Corran Community Council}\nFarmer {P:Ted Ihler} reported on the road.",
);
export const signedWith = rule(
  "signed-with-title",
  "{A:Corran Parish Council} will plant trees.\n{P:Ann Reed}\nClerk, {A:Corran Parish Council}",
  "{A:Corran Parish Council} will plant trees.\n{P:Ann Reed}\nNotice of the {A:Corran Parish Council}",
);
export const besideHolder = rule(
  "body-of-the-holder-beside",
  "{O:Clara Trust} chairman {P:Ted Ihler} and manager {P:Ana Reyes} came.",
  "{O:Clara Trust} chairman {P:Ted Ihler} met manager {P:Ana Reyes}.",
);
