/** `mailuo build`: pages in, a graph out. */
import { isStated, structure } from "../../graph/ontology.ts";
import { entityLabelsOf, relationTypesOf } from "../../graph/schema/graph-schema.ts";
import { AskedPages, isLittle } from "./asked-pages.ts";
import { addPages, type AddingObserver } from "../extraction/add-pages.ts";
import { defaultJobs } from "../extraction/pool.ts";
import { failureText } from "../read/failure.ts";
import { whyNoWorkspace, workspaceOption } from "../workspace/failure.ts";
import { countsOf } from "../workspace/compact/packed.ts";
import type { StoredExtraction } from "../workspace/record.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { counted } from "./counted.ts";
import { exitCodes } from "./failure.ts";
import type { GraphUpdate } from "../materialize/workspace-to-store.ts";
import { checkedSchema, workspaceSchema } from "../workspace/schema-file.ts";
import { missingPages, newsLines, passedOverLines, type PageNews } from "./page-news.ts";
import { checkedNames, namesFound, namesLines, type NamesFound } from "./name-list.ts";
import { readWithOwn } from "./read-again.ts";
import { leftOutLines } from "./left-out.ts";
import { dryRun } from "./dry-run.ts";
import { chosenReading, modelBounds, modelNews, type ChosenReading, type ModelOptions } from "./model-options.ts";
import { chosenQueue, openQueue, refuseWithPipeline, type AtQueue, type QueueOption } from "./queue-option.ts";
import { modelPages, withoutModelLine } from "./model-pages.ts";
import { duration, Pace, type Progress } from "./progress.ts";
import { table } from "./table.ts";
import { updateStore, withWriter, type AtHand } from "./writing.ts";
import { ownCommand } from "../own-command.ts";

export interface BuildOptions extends ModelOptions, QueueOption {
  readonly workspace: string;
  readonly published?: string;
  readonly json?: boolean;
  /** Threads that extract. */
  readonly jobs?: number;
  /** A file to be the workspace's schema from now on. */
  readonly schema?: string;
  /** A file with the list of names that the workspace finds from now on. */
  readonly names?: string;
  /** A file with the relation rules that the workspace is read with from now on. */
  readonly rules?: string;
  /** False puts the layout of the graph off to the next build without it. */
  readonly layout?: boolean;
  /** Says what would be read and asked; writes nothing. */
  readonly dryRun?: boolean;
}

interface Tally extends PageNews {
  pages: number;
  unchanged: number;
  articles: number;
  mentions: number;
  statements: number;
  failures: { file: string; reason: string; remedy: string }[];
  /** Of these, pages that were read and the model has not answered for in all. */
  partly: number;
  /** Pages of which much less was kept than they hold. */
  warnings: { file: string; warning: string }[];
  /** Files in the folders that are of no kind that is read there. */
  readonly passedOver: string[];
  interrupted: boolean;
}

export async function build(paths: readonly string[], options: BuildOptions): Promise<number> {
  const started = Date.now();
  if (options.dryRun) {
    if ([options.names, options.rules, options.schema].some((file) => file !== undefined))
      console.error("mailuo: --dry-run goes by the names, rules and schema that the workspace has, not by those that are given here.");
    return dryRun(paths, options);
  }
  // Before there is a workspace: what can't be used makes none.
  const { settings, pipeline: beside } = await chosenReading(options, undefined, true);
  const address = await chosenQueue(options);
  refuseWithPipeline(address, beside);
  if (settings) console.error(`mailuo: ${modelBounds(settings)}`);
  const tally: Tally = {
    pages: 0,
    unchanged: 0,
    articles: 0,
    mentions: 0,
    statements: 0,
    failures: [],
    partly: 0,
    warnings: [],
    passedOver: [],
    corrected: [],
    updated: [],
    differing: [],
    interrupted: false,
  };
  const keepSchema = options.schema === undefined ? undefined : await checkedSchema(options.schema);
  const names = options.names === undefined ? undefined : await checkedNames(options.names, options);
  const keepRules = options.rules === undefined ? undefined : await (await import("./own-rules.ts")).checkedRules(options.rules, options);
  const reading = new AskedPages(paths, { published: options.published, onPassedOver: (file) => tally.passedOver.push(file) });
  if (!(await reading.begin((failure) => refuse(failure, tally))) && (await whyNoWorkspace(options.workspace)) !== undefined)
    return nothingRead(tally, options);
  const work = async (workspace: Workspace, progress: Progress, atHand: AtHand): Promise<number> => {
    await keepSchema?.(workspace.folder);
    await names?.keep();
    await keepRules?.();
    const chosen = await chosenReading(options, options.workspace);
    const { model, pipeline } = chosen;
    const before = modelPages(workspace);
    const queue = address && (await openQueue(address, workspace.folder, progress));
    const again = { jobs: options.jobs ?? defaultJobs(), progress, pipeline, elsewhere: queue?.elsewhere };
    let failed = 0;
    try {
      await addAll(workspace, reading, tally, options, { progress, chosen, queue });
      if (!tally.interrupted) failed = await readWithOwn(workspace, again);
    } finally {
      await queue?.elsewhere.close();
    }
    const found = names && (await namesFound(workspace));
    const update = await updateStore(workspace, progress, { ...atHand, layout: options.layout ?? true });
    if (settings && model) console.error(`mailuo: ${modelNews(settings, model.spent())}`);
    const without = withoutModelLine(before, workspace);
    if (without !== undefined) console.error(`mailuo: ${without}`);
    report(workspace, tally, { update, missing: missingPages(workspace, paths), options, found, elapsed: Date.now() - started });
    const isWhole = tally.failures.length === 0 && !tally.interrupted && failed === 0 && (names?.faults ?? 0) === 0;
    return isWhole ? exitCodes.ok : exitCodes.someFailed;
  };
  return withWriter(options.workspace, work, { opensAhead: keepSchema === undefined && isLittle(paths) });
}

/** Ctrl-C ends it after the pages at hand; what is done is kept. */
async function addAll(
  workspace: Workspace,
  reading: AskedPages,
  tally: Tally,
  options: BuildOptions,
  {
    progress,
    chosen: { pipeline, model },
    queue,
  }: { readonly progress: Progress; readonly chosen: ChosenReading; readonly queue: AtQueue | undefined },
): Promise<void> {
  const interrupt = (): void => {
    tally.interrupted = true;
    model?.stop();
    queue?.elsewhere.stop();
  };
  process.once("SIGINT", interrupt);
  const pace = new Pace();
  reading.onBytes = (done, total) => {
    const { pages, articles, mentions, statements } = tally;
    const workers = queue?.inWords() ?? "";
    progress.show(
      `pages ${pages} · articles ${articles} · mentions ${mentions} · relations ${statements} · ${pace.at(done, total)}${workers}`,
    );
  };
  const observer: AddingObserver = {
    added: (extraction) => count(tally, extraction),
    known: () => tally.unchanged++,
    updated: ({ file, id }, changes) => tally.updated.push({ file, id, changes }),
    differs: ({ file, id }, kept) => tally.differing.push({ file, id, kept }),
    corrected: (correction) => tally.corrected.push(correction),
    partly: (failure) => {
      tally.partly++;
      refuse(failure, tally, progress);
    },
    failed: (failure) => refuse(failure, tally, progress),
    warned: (file, warning) => warn(file, warning, tally, progress),
    stops: () => tally.interrupted,
  };
  try {
    const elsewhere = queue?.elsewhere;
    await addPages(workspace, reading.rest(), { jobs: options.jobs ?? defaultJobs(), observer, pipeline, elsewhere, followMoves: true });
  } finally {
    process.removeListener("SIGINT", interrupt);
    progress.end();
  }
}

/** No page, and no workspace that could be brought up to date. */
function nothingRead({ failures, warnings, passedOver, corrected }: Tally, { workspace, json }: BuildOptions): number {
  console.error(`mailuo: Nothing was read, so no workspace was made at ${workspace}.`);
  for (const line of passedOverLines(passedOver)) console.error(`mailuo: ${line}`);
  if (json) console.log(JSON.stringify({ workspace, added: 0, known: 0, failures, warnings, passedOver, corrected, interrupted: false }));
  return exitCodes.someFailed;
}

function refuse(failure: Tally["failures"][number], tally: Tally, progress?: Progress): void {
  progress?.end();
  console.error(`mailuo: ${failureText(failure)}`);
  tally.failures.push(failure);
}

function warn(file: string, warning: string, tally: Tally, progress: Progress): void {
  progress.end();
  console.error(`mailuo: ${file}: ${warning}`);
  tally.warnings.push({ file, warning });
}

function count(tally: Tally, extraction: StoredExtraction): void {
  const { mentions, statements } = countsOf(extraction);
  tally.pages++;
  tally.articles += extraction.articles.length;
  tally.mentions += mentions;
  tally.statements += statements;
}

interface Outcome {
  readonly update: GraphUpdate;
  /** Names of pages whose files are gone from disk. */
  readonly missing: readonly string[];
  readonly options: BuildOptions;
  /** Where a list was given. */
  readonly found: NamesFound | undefined;
  /** In milliseconds. */
  readonly elapsed: number;
}

function report(workspace: Workspace, tally: Tally, { update, missing, options, found, elapsed }: Outcome): void {
  const { nodes, edges, written, removed, unchanged, leftOut } = update;
  const schema = workspaceSchema(workspace.folder);
  const entities = entityLabelsOf(schema).map((label) => [label, nodes[label] ?? 0] as const);
  const relations = relationTypesOf(schema)
    .filter(isStated)
    .reduce((sum, type) => sum + (edges[type] ?? 0), 0);
  const articles = nodes[structure.article] ?? 0;
  if (options.json) {
    const { failures, warnings, passedOver, corrected, updated, differing, unchanged: known, interrupted } = tally;
    const graph = { articles, entities: Object.fromEntries(entities), relations };
    console.log(
      JSON.stringify({
        workspace: options.workspace,
        added: tally.pages - updated.length,
        known,
        ...{ failures, warnings, passedOver, corrected, updated, differing, missing },
        interrupted,
        graph,
        store: { written, removed, unchanged },
        leftOut,
        ...(found && { names: found }),
      }),
    );
    return;
  }
  const total = entities.reduce((sum, [, found]) => sum + found, 0);
  // Somebody whose path was mistyped must not look for what is wrong in the counts of a graph that nothing came to.
  const isAsBefore = tally.pages === 0 && tally.unchanged === 0 && written + removed === 0 && found === undefined;
  const inGraph = [counted(workspace.pageCount, "page"), counted(total, "entity", "entities"), counted(relations, "relation")];
  if (isAsBefore) console.log(`Nothing was read; the graph is as it was: ${inGraph.join(", ")}.`);
  else
    printCounts([
      ["pages", workspace.pageCount],
      ["articles", articles],
      ["entities", total],
      ...entities.filter(([, found]) => found > 0).map(([label, found]) => [`  ${label}`, found] as const),
      ["relations", relations],
    ]);
  for (const line of leftOutLines(leftOut)) console.log(line);
  const updated = tally.updated.length;
  const news = [`${tally.pages - updated} new`, ...(updated > 0 ? [`${updated} updated`] : []), `${tally.unchanged} known already`];
  const failed = tally.failures.length - tally.partly;
  if (failed > 0) news.push(`${failed} could not be read (named above)`);
  if (tally.partly > 0) news.push(`${tally.partly} that the model has not answered for in all (named above)`);
  if (tally.warnings.length > 0) news.push(`${tally.warnings.length} kept in part (named above)`);
  console.log(`Pages: ${news.join(", ")}. ${duration(elapsed)}.`);
  for (const line of found ? namesLines(found) : []) console.log(line);
  for (const line of [...passedOverLines(tally.passedOver), ...newsLines(tally, missing, options.workspace)]) console.log(line);
  if (tally.interrupted) console.log("Stopped before the end; what was read is kept. Run the same command to go on.");
  else if (!isAsBefore) console.log(nextSteps(options.workspace));
}

const printCounts = (rows: readonly (readonly [string, number])[]): void =>
  console.log(
    table(
      ["in the graph", ""],
      rows.map((row) => row.map(String)),
    ),
  );

function nextSteps(workspace: string): string {
  const steps = [
    [`${ownCommand()} serve${workspaceOption(workspace)}`, "explore it in the browser"],
    [`${ownCommand()} query --list`, "questions ready to ask"],
    [`${ownCommand()} query${workspaceOption(workspace)} --name who-works-where`, "ask one of them, or write Cypher"],
    [`${ownCommand()} export${workspaceOption(workspace)} --format graphml -o graph.graphml`, "for Gephi, NetworkX, yEd"],
  ] as const;
  const width = Math.max(...steps.map(([command]) => command.length));
  return ["", "Next:", ...steps.map(([command, purpose]) => `  ${command.padEnd(width)}  ${purpose}`)].join("\n");
}
