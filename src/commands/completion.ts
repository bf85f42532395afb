/** `mailuo completion`: a script by which a shell completes commands, options and their values. */
import type { Command } from "commander";

export const shells = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof shells)[number];

interface CompletedOption {
  readonly long: string;
  /** One letter. */
  readonly short?: string;
  readonly takesValue: boolean;
  readonly choices: readonly string[];
  readonly description: string;
}

interface CompletedCommand {
  readonly name: string;
  readonly description: string;
  /** What may stand right behind it: commands of its own, or the choices of its first argument. */
  readonly words: readonly string[];
  readonly options: readonly CompletedOption[];
}

export function completion(shell: Shell, program: Command): string {
  const commands = [...program.commands].map(completed);
  return { bash, zsh, fish }[shell](commands);
}

/** `-h` and `--help`, which commander adds to each by itself. */
const helps: CompletedOption = { long: "--help", short: "-h", takesValue: false, choices: [], description: "help" };

const completed = (command: Command): CompletedCommand => ({
  name: command.name(),
  description: firstWords(command.description()),
  words: [...command.commands.map((own) => own.name()), ...(command.registeredArguments[0]?.argChoices ?? [])],
  options: [
    ...[command, ...command.commands]
      .flatMap(({ options }) => options)
      .map(({ long, short, required, optional, argChoices, description }) => ({
        long: long!,
        ...(short && { short }),
        takesValue: required || optional,
        choices: argChoices ?? [],
        description: firstWords(description),
      })),
    helps,
  ],
});

/** A shell shows one line beside each. */
const firstWords = (text: string): string => text.split(/[:;.]\s|：|；|。/)[0]!.slice(0, 70);

/** Within single quotes of a POSIX shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const optionWords = (options: readonly CompletedOption[]): string =>
  options.flatMap(({ long, short }) => [long, ...(short === undefined ? [] : [short])]).join(" ");

function bash(commands: readonly CompletedCommand[]): string {
  const cases = commands.map(({ name, words, options }) => {
    const choices = options.filter((option) => option.choices.length > 0);
    const values = choices.map(
      ({ long, short, choices: some }) =>
        `        ${[long, ...(short === undefined ? [] : [short])].join("|")}) COMPREPLY=($(compgen -W ${quoted(some.join(" "))} -- "$cur")); return ;;\n`,
    );
    return `    ${name})
      case "$prev" in
${values.join("")}        ${name}) COMPREPLY=($(compgen -W ${quoted(words.join(" "))} -- "$cur")); words=${quoted(optionWords(options))} ;;
        *) words=${quoted(optionWords(options))} ;;
      esac ;;
`;
  });
  return `# Put into ~/.bashrc: source <(mailuo completion bash)
_mailuo() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W ${quoted([...commands.map(({ name }) => name), "help", "--help", "--version"].join(" "))} -- "$cur"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join("")}  esac
  case "$cur" in
    -*) COMPREPLY=($(compgen -W "$words" -- "$cur")) ;;
  esac
}
complete -o default -F _mailuo mailuo
`;
}

/** Colons and brackets mean something in what describes an option. */
const zshText = (text: string): string => text.replace(/[[\]:\\]/g, "\\$&");

function zsh(commands: readonly CompletedCommand[]): string {
  const cases = commands.map(({ name, words, options }) => {
    const specs = options.flatMap(({ long, short, takesValue, choices, description }) => {
      const value = takesValue ? `:value:${choices.length > 0 ? `(${choices.join(" ")})` : "_files"}` : "";
      const names = [long, ...(short === undefined ? [] : [short])];
      return names.map((one) => `      ${quoted(`${one}[${zshText(description)}]${value}`)} \\\n`);
    });
    return `    ${name}) _arguments \\\n${specs.join("")}${words.length > 0 ? `      ${quoted(`1:word:(${words.join(" ")})`)} \\\n` : ""}      '*:file:_files' ;;\n`;
  });
  const named = commands.map(({ name, description }) => `      ${quoted(`${name}:${zshText(description)}`)}\n`);
  return `#compdef mailuo
# Put into a folder of $fpath as _mailuo, or into ~/.zshrc after compinit: source <(mailuo completion zsh)
_mailuo() {
  if (( CURRENT == 2 )); then
    local -a commands
    commands=(
${named.join("")}    )
    _describe 'command' commands
    return
  fi
  local chosen="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$chosen" in
${cases.join("")}  esac
}
if [ "\${funcstack[1]}" = "_mailuo" ]; then _mailuo "$@"; else compdef _mailuo mailuo; fi
`;
}

/** Within single quotes fish knows \\ and ' alone. */
const fishText = (text: string): string => `'${text.replace(/[\\']/g, "\\$&")}'`;

function fish(commands: readonly CompletedCommand[]): string {
  const lines = commands.flatMap(({ name, description, words, options }) => [
    `complete -c mailuo -n __fish_use_subcommand -f -a ${name} -d ${fishText(description)}`,
    ...(words.length > 0 ? [`complete -c mailuo -n '__fish_seen_subcommand_from ${name}' -f -a ${fishText(words.join(" "))}`] : []),
    ...options.map(({ long, short, takesValue, choices, description: told }) => {
      const value = choices.length > 0 ? ` -x -a ${fishText(choices.join(" "))}` : takesValue ? " -r" : "";
      const letter = short === undefined ? "" : ` -s ${short.slice(1)}`;
      return `complete -c mailuo -n '__fish_seen_subcommand_from ${name}'${letter} -l ${long.slice(2)}${value} -d ${fishText(told)}`;
    }),
  ]);
  return `# Put into ~/.config/fish/completions/mailuo.fish\n${lines.join("\n")}\n`;
}
