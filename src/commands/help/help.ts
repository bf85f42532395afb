/** The help's last lines, and its language: Chinese where the environment's is. */
import type { Command, Help, Option } from "commander";
import { ownCommand } from "../../own-command.ts";
import { examples } from "./examples.ts";
import * as zh from "./zh.ts";

/** By the first of these that is set, as other programs go by them. */
export const speaksChinese = (env: Readonly<Record<string, string | undefined>> = process.env): boolean =>
  /^zh/i.test(env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "");

/** To be called once all commands are there. */
export function completeHelp(program: Command, chinese = speaksChinese()): void {
  for (const command of program.commands) {
    const lines = examples[command.name()];
    const title = chinese ? zh.examplesTitle : "Examples:";
    if (lines) command.addHelpText("after", () => `\n${title}\n${lines.map((line) => `  ${called(line)}`).join("\n")}`);
  }
  if (!chinese) return;
  program.description(zh.program).helpCommand("help [command]", zh.commands["help"]).configureHelp(helpInChinese(""));
  for (const command of program.commands) {
    command.description(zh.commands[command.name()] ?? command.description());
    command.configureHelp(helpInChinese(command.name()));
    for (const below of command.commands) {
      below.description(zh.commands[below.name()] ?? below.description());
      below.configureHelp(helpInChinese(below.name()));
    }
  }
}

const called = (line: string): string => line.replace(/(?<=^|\s|\()mailuo(?=\s)/, () => ownCommand());

const helpInChinese = (name: string): Partial<Help> => ({
  showGlobalOptions: true,
  styleTitle: (title) => zh.titles[title] ?? title,
  optionDescription: (option) => optionInChinese(name, option),
  argumentDescription: (argument) => zh.options[`${name} ${argument.name()}`] ?? argument.description,
});

/** As commander sets it: choices and what is taken where none is given. */
function optionInChinese(command: string, { long, description, argChoices, defaultValue, negate }: Option): string {
  const said = zh.options[`${command} ${long}`] ?? zh.options[long ?? ""] ?? description;
  const isShown = defaultValue !== undefined && typeof defaultValue !== "boolean" && !Array.isArray(defaultValue) && !negate;
  const more = [
    ...(argChoices ? [`${zh.choicesAre}${argChoices.join("、")}`] : []),
    ...(isShown ? [`${zh.byDefault}${String(defaultValue)}`] : []),
  ];
  return more.length > 0 ? `${said}（${more.join("；")}）` : said;
}
