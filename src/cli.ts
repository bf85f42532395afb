#!/usr/bin/env node
/** The commands of `mailuo`. What each does is in commands/. */
import "./compiler-effort.ts";
import { Argument, Command, Option } from "commander";
import { reportFailure, reportUncaught } from "./commands/failure-report.ts";
import { completeHelp } from "./commands/help/help.ts";
import { ownCommand } from "./own-command.ts";
import { packageVersion } from "./package-root.ts";
import { withModelOptions } from "./commands/model-flags.ts";
import { dateOption, notEmpty, wholeNumber } from "./commands/option-values.ts";

const program = new Command("mailuo")
  .description("Knowledge graphs from local news and government pages, with the sentence behind every edge.")
  .version(packageVersion())
  .showHelpAfterError(`(${ownCommand()} --help shows the commands)`)
  .configureHelp({ showGlobalOptions: true })
  .configureOutput({ outputError: (text, write) => write(asSentence(text)) })
  .exitOverride();

/** More threads than any machine has cores only take memory. */
const mostJobs = 256;

const workspace = (): Option =>
  new Option("-w, --workspace <folder>", "where pages, statements and the graph are kept").default(".mailuo").argParser(notEmpty);
const published = (): Option =>
  new Option("--published <date>", "YYYY-MM-DD: when the pages came out, where they do not say").argParser(dateOption);
const jobs = (): Option =>
  new Option("-j, --jobs <n>", "threads that read pages; one a core unless given").argParser(wholeNumber(mostJobs));
/** Its URL may hold a password: better in the environment, where no list of processes shows it. */
const queue = (): Option =>
  new Option("--queue <url>", "where workers take pages: redis://… or rediss://… (Redis, Valkey), or MAILUO_QUEUE_URL").argParser(notEmpty);
const withQueue = (command: Command): Command => command.addOption(queue()).option("--no-queue", "none, whatever MAILUO_QUEUE_URL says");
const schema = (): Option =>
  new Option(
    "--schema <file>",
    "a schema of the workspace's own, kept as schema.json in it: labels and relations that it drops, renames, adds",
  ).argParser(notEmpty);

const names = (): Option =>
  new Option(
    "--names <file>",
    "people, bodies, places that you know (CSV, TSV, XLSX, or followthemoney JSON), kept in the workspace: found everywhere, with your ids",
  ).argParser(notEmpty);

withQueue(withModelOptions(program.command("build")))
  .description("read pages into a workspace and make the graph of them")
  .argument("<paths...>", "files, folders, globs, or - for standard input")
  .addOption(workspace())
  .addOption(published())
  .addOption(jobs())
  .addOption(schema())
  .addOption(names())
  .option("--rules <file>", "relation rules of your own (YAML), kept in the workspace; try them first with `mailuo rules test`", notEmpty)
  .option(
    "--dry-run",
    "tell which pages would be read, and what a model would be asked; nothing is read into the workspace, asked or written",
  )
  .option("--no-layout", "put the layout of the graph off to the next build without this")
  .option("--json", "print what was done as JSON")
  .action(async (paths, options) => end((await import("./commands/build.ts")).build(paths, options)));

withModelOptions(program.command("extract"))
  .description("print what one file says; nothing is stored")
  .argument("<file>")
  .addOption(published())
  .option("--json", "standoff JSON: entities, mentions with UTF-16 offsets, relations with evidence")
  .action(async (file, options) => end((await import("./commands/extract.ts")).extract(file, options)));

program
  .command("explain")
  .description("tell why something was found in a file, or not: which rules proposed it, and what became of that")
  .argument("<file>")
  .option("--at <place>", "a text as printed, or an offset in UTF-16 units: what was proposed there")
  .option("--relation <relation>", '"A TYPE B": who states it, or which rules came nearest and where they stopped')
  .addOption(published())
  .option("--json", "the explanation as JSON")
  .action(async (file, options) => end((await import("./commands/explain.ts")).explain(file, options)));

program
  .command("query")
  .description("ask the graph in Cypher (read-only)")
  .argument("[cypher]", "the query, a .cypher file, or - for standard input")
  .addOption(workspace())
  .option("-p, --param <name=value>", "a parameter of the query; may be given several times", (given, all: string[]) => [...all, given], [])
  .addOption(new Option("-f, --format <format>", "how to print the rows").choices(["table", "json", "csv"]).default("table"))
  .option("--max-rows <n>", "stop after this many rows", wholeNumber(100_000), 1000)
  .option("--timeout <seconds>", "end the query after this long", wholeNumber(600), 30)
  .option("--list", "show the named queries")
  .option("-n, --name <name>", "run a named query")
  .action(async (cypher, options) => end((await import("./commands/query.ts")).query(cypher, options)));

program
  .command("export")
  .description("write the graph for Gephi, NetworkX, spreadsheets or Neo4j")
  .addOption(workspace())
  .requiredOption("-f, --format <format>", "graphml, yed, gexf, json, csv, neo4j-csv or parquet (these three: a folder)")
  .option("-o, --output <path>", "file or folder to write; standard output unless given")
  .option("-q, --query <cypher>", "only the part that this query returns")
  .option("--dynamic", "gexf with the days of nodes and edges, for Gephi's timeline")
  .action(async (options) => end((await import("./commands/export.ts")).exportCommand(options)));

program
  .command("import")
  .description("read a graph that was exported (json, graphml, yed, neo4j-csv) into a new workspace, to be queried, served and exported")
  .argument("<path>", "the file, or the folder of neo4j-csv")
  .addOption(workspace())
  .addOption(schema())
  .action(async (path, options) => end((await import("./commands/import.ts")).importCommand(path, options)));

program
  .command("dossier")
  .description(
    "write all that is known of an entity into one file: posts, money and events along time, each with sentence, article and page",
  )
  .argument("<name>", "a name or alias as printed, or an id")
  .addOption(workspace())
  .option("-o, --output <file>", "x.html, x.docx or x.md; standard output unless given")
  .addOption(new Option("-f, --format <format>", "by the file's name unless given").choices(["html", "docx", "md"]))
  .addOption(new Option("-l, --language <language>", "of its headings; that of the name unless given").choices(["zh", "en"]))
  .option("--sentences <n>", "of each relation, at most so many", wholeNumber(1_000), 20)
  .action(async (name, options) => end((await import("./commands/dossier.ts")).dossier(name, options)));

program
  .command("serve")
  .description("explore the graph in the browser")
  .addOption(workspace())
  .option(
    "--port <n>",
    "unless given one that is the workspace's own, or where that is taken a free one",
    wholeNumber(65_535, ", or leave the option out for the workspace's own"),
  )
  .option(
    "--host <address>",
    "another address than this machine's own lets others in, with a token (MAILUO_TOKEN, or one that is made)",
    "127.0.0.1",
  )
  .option("--no-open", "do not open the browser")
  .option("--read-only", "take no decisions from people who use the page")
  .option("--author <name>", "in whose name decisions are kept; the user's unless given")
  .action(async (options) => end((await import("./commands/serve.ts")).serve(options)));

program
  .command("status")
  .description("what the workspace and its store hold")
  .addOption(workspace())
  .option("--json", "as JSON, with every page")
  .action(async (options) => end((await import("./commands/status.ts")).status(options)));

withQueue(withModelOptions(program.command("rebuild")))
  .description("make the store again from the workspace")
  .addOption(workspace())
  .option("--extract", "read the pages again that an older version read")
  .option("--accept-loss", "go on with the texts and decisions as they are, where they were cut off, damaged or edited")
  .addOption(schema())
  .addOption(jobs())
  .action(async (options) => end((await import("./commands/rebuild.ts")).rebuild(options)));

program
  .command("worker")
  .description("read pages for builds at a queue, on as many machines as there are, until Ctrl-C")
  .addOption(queue())
  .addOption(jobs())
  .action(async (options) => end((await import("./commands/worker.ts")).worker(options)));

program
  .command("remove")
  .description(
    "take a document out, and all that only it stated. One that was read under several names is kept under the others; where a name " +
      "had several texts, they are listed with dates and ids, and nothing is taken out without --old, --all or an id",
  )
  .argument("<document>", "its file name, or a record's (news.jsonl#a17), or its id")
  .addOption(workspace())
  .option("--old", "of a file that came back with another text, every text but the one that was read last")
  .option("--all", "every text that was read under the name, or of what that file holds")
  .action(async (document, options) => end((await import("./commands/remove.ts")).remove(document, options)));

program
  .command("diff")
  .description(
    "what changed in the graph between two builds: the last against the one before, N against now, N against M, or another workspace; or between what was known on two days",
  )
  .argument("[builds...]", "numbers of builds, days (2022-06-24) or months by which pages had come out, or the folder of another workspace")
  .addOption(workspace())
  .option("--builds", "list the builds")
  .option("--limit <n>", "how many of each kind to show", wholeNumber(), 20)
  .option("--json", "all of it, as JSON")
  .action(async (given, options) => end((await import("./commands/diff.ts")).diff(given, options)));

program
  .command("review")
  .description("judge pairs that could be one thing, key by key, with both sides' sentences and the reasons; in a pipe, list them")
  .addOption(workspace())
  .option("--limit <n>", "how many to show", wholeNumber(), 50)
  .option("--author <name>", "who judges; the user's name unless given")
  .option("--dry-run", "store nothing")
  .option("--json", "as JSON, with decisions that apply to nothing any more")
  .action(async (options) => end((await import("./commands/review.ts")).review(options)));

program
  .command("decide")
  .description(
    "record what you judge: same, different or unsure A B; split A; rename A NAME; retract or confirm EDGE [SENTENCE]; correct EDGE PROPERTY VALUE [SENTENCE]; undo DECISION",
  )
  .argument("<kind>")
  .argument(
    "<what...>",
    "entity ids, or mentions as document:start-end; to retract, confirm or correct, an edge's or statement's id (and a sentence of its evidence); a correction takes status or another property, and its value, empty for none",
  )
  .addOption(workspace())
  .option("--author <name>", "who decides; the user's name unless given")
  .option("--dry-run", "print the decision and store nothing")
  .action(async (kind, what, options) => end((await import("./commands/decide.ts")).decide(kind, what, options)));

program
  .command("decisions")
  .description("what people decided, and whether it still holds")
  .addOption(workspace())
  .option("--json", "as JSON")
  .action(async (options) => end((await import("./commands/decisions.ts")).decisions(options)));

program
  .command("learn")
  .description(
    "tell what your decisions teach: names, how far each rule is to be believed, what to leave out; --apply has the workspace do so",
  )
  .addOption(workspace())
  .option("--apply", "keep it in the workspace (learned.json, learned-names.csv) and make the graph again with it")
  .option("--forget", "take what was learned out of the workspace, and make the graph again without")
  .option("--right <percent>", "how many of a hundred statements that are shown should be right", wholeNumber(99), 95)
  .option("--json", "as JSON")
  .action(async (options) => end((await import("./commands/learn.ts")).learnCommand(options)));

program
  .command("push")
  .description("write the workspace's whole graph into Neo4j (NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD)")
  .addOption(workspace())
  .action(async (options) => end((await import("./commands/push.ts")).push(options)));

program
  .command("rules")
  .description("try relation rules of your own")
  .command("test")
  .description("what rules read in pages, what they miss, and by which slot or word they nearly miss; nothing is stored")
  .argument("<rules>", "a YAML file of rules")
  .argument("<paths...>", "files, folders, globs, or - for standard input")
  .addOption(workspace())
  .addOption(schema())
  .option("--near <n>", "how many near misses of a rule to show", wholeNumber(), 10)
  .option("--json", "all of it, as JSON")
  .action(async (file, paths, options) => end((await import("./commands/own-rules.ts")).testRules(file, paths, options)));

program
  .command("completion")
  .description("print a script by which a shell completes commands, options and their values")
  .addArgument(new Argument("<shell>").choices(["bash", "zsh", "fish"]))
  .action(async (shell) => {
    process.stdout.write((await import("./commands/completion.ts")).completion(shell, program));
  });

for (const command of program.commands) command.showHelpAfterError(`(${ownCommand()} ${command.name()} --help shows how it is used)`);

completeHelp(program);

/** Commander's words, as every other error of ours begins and ends. */
function asSentence(text: string): string {
  const [first = "", ...more] = text
    .replace(/^error: /, "")
    .trimEnd()
    .split("\n");
  const said = `mailuo: ${first.charAt(0).toUpperCase()}${first.slice(1)}${/[.?!]$/.test(first) ? "" : "."}`;
  return `${[said, ...more].join("\n")}\n`;
}

async function end(code: Promise<number>): Promise<void> {
  process.exitCode = await code;
}

reportUncaught();
program.parseAsync().catch((error: unknown) => {
  process.exitCode = reportFailure(error);
  // A server that does not answer may hold its connection open: nobody waits for that.
  setTimeout(() => process.exit(), 1_000).unref();
});
