/** English standing: former posts, plans, denials, hearsay and questions; and plain facts with such words beside them. */
import { describe, it } from "vitest";
import { Draw } from "../../scripts/generate/draw.ts";
import { expectRight, facts, read, type Trial } from "./reading.ts";

const people = [
  "Jane Mwangi",
  "Peter Hughes",
  "Grace Akinyi",
  "Colin Whitby",
  "Anne Farmer",
  "Thomas Okello",
  "Mary Brennan",
  "David Lugg",
];
const bodies = ["Kenya Forest Service", "Ludlow Town Council", "Marley Harbour Board", "Herefordshire Council", "Voi Water Authority"];
const titles = ["director", "chairman", "secretary", "treasurer", "deputy director"];
const firms = ["Green Pipes Ltd", "Davis Engineering Ltd", "Lugg Civil Works Ltd"];
const projects = ["Wote Water Project", "Loita Water Project", "Tsavo Pipeline Project"];
const others = ["Maseno University", "World Bank"];

/** P a person, B a body, T a title, F a firm, J a project, U another body. */
const templates: Readonly<Record<string, readonly string[]>> = {
  ended: [
    "P, a former T of the B, spoke.",
    "P, former T of the B, spoke.",
    "The former T of the B, P, spoke.",
    "Former B T P spoke at the meeting.",
    "The late T of the B, P, was kind.",
    "Outgoing B T P spoke.",
    "The then T of the B, P, signed it.",
    "Ex-T of the B P spoke.",
    "P resigned as T of the B.",
    "P stepped down as T of the B.",
    "P was removed as T of the B.",
    "P, T of the B, has resigned.",
    "B T P, who lost her seat in November, agreed.",
    "B T P, who has since left the board, agreed.",
    "B T P, who has since left, agreed.",
    "P, T of the B, was voted out last May.",
    "P, who was T of the B until 2019, spoke.",
    "P was T of the B from 2010 to 2015.",
    "P served as T of the B.",
    "P used to be T of the B.",
    "P was formerly T of the B.",
    "P is no longer T of the B.",
    "P, the previous T of the B, spoke.",
    "P previously worked for the B.",
    "P, then T of the B, signed the deal in 1999.",
    "The B sacked its T P.",
    "The late P, T of the B, was kind.",
    "P, who served as T of the B for ten years, spoke.",
  ],
  alleged: [
    "P may become T of the B.",
    "P is reportedly the T of the B.",
    "P has reportedly been appointed T of the B.",
    "P is said to be the T of the B.",
    "Was P appointed T of the B?",
    "P is a candidate for T of the B.",
    "P, a candidate for T of the B, spoke.",
    "P, nominee for T of the B, spoke.",
    "Did F build the J?",
    "F reportedly built the J.",
    "F may build the J.",
    "It is rumoured that F will build the J.",
    "F allegedly funded the J.",
    "The U might fund the J.",
    "Will the U fund the J?",
    "Has the B signed an agreement with the U?",
    "Rumour has it that F built the J.",
    "Is F building the J?",
    "F is rumoured to be building the J.",
    "According to rumours, F built the J.",
    "P is running for T of the B.",
    "A man claiming to be B T P called.",
    "P, the alleged T of the B, spoke.",
    "F claims to have built the J.",
  ],
  planned: [
    "P will become T of the B.",
    "P, incoming T of the B, spoke.",
    "F will build the J.",
    "F plans to build the J.",
    "The J will be built by F.",
    "The U will fund the J.",
    "The U has promised to fund the J.",
    "The B will work with the U.",
    "The B is to work with the U.",
    "F is about to build the J.",
  ],
  denied: [
    "P is not the T of the B.",
    "F did not build the J.",
    "F denied that it built the J.",
    "The U refused to fund the J.",
    "The U has not funded the J.",
    "The J was not built by F.",
    "The B has not signed an agreement with the U.",
    "The B refused to work with the U.",
    "The B never worked with the U.",
    "F failed to build the J.",
  ],
  done: [
    "P, T of the B, said the former chairman had left.",
    "P, T of the B, said the road may be closed.",
    "P, T of the B, denied the claims.",
    "P, T of the B, did not attend.",
    "P, T of the B, previously worked in banking.",
    "P, T of the B, will open the hall in May.",
    "P, T of the B, arrived late.",
    "Who invited P, T of the B?",
    "B T P has not resigned.",
    "B T P then opened the hall.",
    "P became T of the B in May.",
    "P has served as T of the B since 2015.",
    "P is T of the B.",
    "P was elected T of the B.",
    "F built the J in May.",
    "F built the J, which may serve 400 homes.",
    "F built the J, but who will run it?",
    "F built the J and did not charge for it.",
    "The U funded the J, which was reportedly delayed.",
    "The B worked with the U, not with the county.",
  ],
};

const kinds = ["WORKS_FOR", "IMPLEMENTS", "FUNDS", "COOPERATES_WITH", "LIVES_IN"];

function fill(template: string, draw: Draw): string {
  const names: Record<string, string> = {
    P: draw.pick(people),
    B: draw.pick(bodies),
    T: draw.pick(titles),
    F: draw.pick(firms),
    J: draw.pick(projects),
    U: draw.pick(others),
  };
  return template.replace(/\b[PBTFJU]\b/g, (key) => names[key]!);
}

describe("English standing", () => {
  it.each(Object.entries(templates))("what is %s", (standing, lines) => {
    const draw = new Draw(800 + standing.length);
    const trials = Array.from({ length: Math.max(40, lines.length * 2) }, (_, index): Trial => {
      const text = fill(lines[index % lines.length]!, draw);
      const found = facts(read(text), ...kinds);
      const marks = new Set(found.map((line) => / (planned|ended|alleged)$/.exec(line)?.[1] ?? "done"));
      const right = standing === "denied" ? found.length === 0 : marks.size === 1 && marks.has(standing);
      const bare = !found.some((line) => /title=(?:former|ex|then|late|outgoing|no longer)/i.test(line));
      return { text, fault: right && bare ? undefined : found.join("; ") || "nothing" };
    });
    expectRight(trials);
  });
});
