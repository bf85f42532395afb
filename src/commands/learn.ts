/** `mailuo learn`: what people's decisions teach the workspace, with figures on what they judged; nothing changes unless that is asked for. */
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { judgedStatements, type JudgedStatement } from "../learning/judged.ts";
import { writeLearned } from "../learning/learned-file.ts";
import { figures, isNothing, learn, nothingLearned, tallies, withoutItself, type Figures, type Learned } from "../learning/learned.ts";
import { learnedNames, namesAsCsv, type LearnedName } from "../learning/names.ts";
import { ownCommand } from "../own-command.ts";
import { workspaceOption } from "../workspace/failure.ts";
import { Workspace } from "../workspace/workspace.ts";
import { CommandError, exitCodes } from "./failure.ts";
import { table } from "./table.ts";
import { updateStore, withWriter } from "./writing.ts";

export interface LearnOptions {
  readonly workspace: string;
  readonly apply?: boolean;
  readonly forget?: boolean;
  /** Of a hundred. */
  readonly right: number;
  readonly json?: boolean;
}

const namesFile = (workspace: string): string => join(workspace, "learned-names.csv");

export async function learnCommand(options: LearnOptions): Promise<number> {
  if (options.apply && options.forget) throw new CommandError("Say --apply or --forget, not both.");
  const workspace = await Workspace.open(options.workspace);
  if (options.forget) return keep(options, nothingLearned, []);
  const here = new Set(workspace.pages().map(({ id }) => id));
  const judged = await judgedStatements(workspace, here);
  const names = await learnedNames(workspace, here);
  const learned = learn(judged, options.right / 100);
  report(options, { judged, names, learned, now: workspace.learned() });
  return options.apply ? keep(options, learned, names) : exitCodes.ok;
}

async function keep(options: LearnOptions, learned: Learned, names: readonly LearnedName[]): Promise<number> {
  return withWriter(options.workspace, async (workspace, progress) => {
    await writeLearned(workspace.folder, learned);
    if (names.length > 0) await writeFile(namesFile(workspace.folder), namesAsCsv(names));
    else await rm(namesFile(workspace.folder), { force: true });
    const { written, removed } = await updateStore(workspace, progress);
    if (!options.json) console.log(`${written} nodes and edges were changed, ${removed} taken out.`);
    return exitCodes.ok;
  });
}

interface Lesson {
  readonly judged: readonly JudgedStatement[];
  readonly names: readonly LearnedName[];
  readonly learned: Learned;
  /** What the workspace goes by at the moment. */
  readonly now: Learned;
}

function report(options: LearnOptions, { judged, names, learned, now }: Lesson): void {
  const before = figures(judged);
  const after = figures(withoutItself(judged), learned.least);
  const rules = [...tallies(judged)].sort(([a], [b]) => (a < b ? -1 : 1));
  if (options.json) {
    const judgedRules = Object.fromEntries(rules.map(([rule, { right, wrong }]) => [rule, { right, wrong }]));
    console.log(
      JSON.stringify({ judged: judged.length, rules: judgedRules, learned, names, before, after, applied: options.apply === true }),
    );
    return;
  }
  if (judged.length === 0)
    console.log(
      `No statement was judged: ${ownCommand()} decide confirm EDGE or retract EDGE${workspaceOption(options.workspace)} teaches.`,
    );
  else {
    const rows = rules.map(([rule, { right, wrong, confidence }]) => [
      rule,
      String(right),
      String(wrong),
      (confidence / (right + wrong)).toFixed(2),
      learned.factors[rule] === undefined ? "" : `× ${learned.factors[rule]}`,
    ]);
    console.log(table(["rule", "right", "wrong", "confidence", "learned"], rows));
    console.log(learned.least === undefined ? "Nothing is left out." : `Statements below ${learned.least} are left out.`);
    console.log(figureLines(before, after).join("\n"));
  }
  for (const { name, aliases } of names) console.log(`Name: ${name}${aliases.length > 0 ? ` (${aliases.join(", ")})` : ""}`);
  if (names.length > 0)
    console.log(`${namesFile(options.workspace)} ${options.apply ? "has" : "would have"} the names, as a list of names.`);
  if (options.apply) return;
  console.log(
    `Nothing was changed: --apply keeps it.${isNothing(now) ? "" : " The workspace goes by what it learned earlier; --forget ends that."}`,
  );
}

const figureLines = (before: Figures, after: Figures): string[] => [
  `Judged statements: ${before.shown}, ${before.right} right; each is measured by what the others teach.`,
  `  before: ${percent(before)} right of ${before.shown} shown; distance of confidence from truth ${before.distance}`,
  `  after:  ${percent(after)} right of ${after.shown} shown, ${after.lost} right ones left out; distance ${after.distance}`,
];

const percent = ({ right, shown }: Figures): string => (shown === 0 ? "none" : `${((100 * right) / shown).toFixed(1)} %`);
