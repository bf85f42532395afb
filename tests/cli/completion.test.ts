import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { Bench } from "./run-mailuo.ts";

const bench = new Bench();
afterAll(() => bench.end());

const has = (shell: string): boolean => spawnSync(shell, ["--version"]).status === 0;

const said = (shell: string, args: readonly string[]): string =>
  spawnSync(shell, args, { cwd: bench.folder, encoding: "utf8", env: { ...process.env, HOME: bench.folder, TERM: "xterm" } }).stdout.trim();

/** A shell within a shell, at a terminal of its own: what it shows once Tab was pressed behind the first argument. */
const tabInZsh = `zmodload zsh/zpty zsh/datetime
zpty shell zsh -f -i
zpty -w shell "PS1=''; fpath=(\\$PWD \\$fpath); autoload -Uz compinit; compinit -u -D; zstyle ':completion:*' list-separator '::'"
zpty -w shell "LISTMAX=1000; unsetopt zle_bracketed_paste; bindkey '^I' list-choices; print REA''DY"
zpty -r -m shell said '*READY*'
zpty -w -n shell "$1"$'\t'
said='' until=$((EPOCHREALTIME + 10))
# What it lists ends where it goes back up to the line that was typed.
while ((EPOCHREALTIME < until)) && [[ $said != *$'\\e['(|[0-9]|[0-9][0-9])A$'\\e'* ]]; do
  zpty -r -t shell more && said+=$more || sleep 0.05
done
print -r -- "$said"
zpty -d shell
`;

describe("the shell completes", { timeout: 100_000 }, () => {
  it("commands, options and their values, in bash", async () => {
    const { code, stdout } = await bench.run(["completion", "bash"]);
    expect(code).toBe(0);
    writeFileSync(bench.path("mailuo.bash"), stdout);
    const completed = (...words: string[]): string =>
      spawnSync(
        "bash",
        ["-c", `source mailuo.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _mailuo; echo "\${COMPREPLY[*]}"`, "bash", ...words],
        {
          cwd: bench.folder,
          encoding: "utf8",
        },
      ).stdout.trim();
    expect(completed("mailuo", "ex")).toBe("extract explain export");
    expect(completed("mailuo", "export", "--dy")).toBe("--dynamic");
    expect(completed("mailuo", "query", "--format", "")).toBe("table json csv");
    expect(completed("mailuo", "build", "no-such-fi")).toBe("");
    expect(completed("mailuo", "rules", "t")).toBe("test");
    expect(completed("mailuo", "rules", "test", "--ne")).toBe("--near");
    expect(completed("mailuo", "completion", "")).toBe("bash zsh fish");
    expect(completed("mailuo", "dossier", "--format", "d")).toBe("docx");
    expect(completed("mailuo", "diff", "--bu")).toBe("--builds");
  });

  it.skipIf(!has("fish"))("the same in fish, with a line that says what each does", async () => {
    writeFileSync(bench.path("mailuo.fish"), (await bench.run(["completion", "fish"])).stdout);
    const completed = (line: string): readonly string[] =>
      said("fish", ["--no-config", "-c", `source mailuo.fish; complete -C ${JSON.stringify(line)}`]).split("\n");
    expect(completed("mailuo ex").map((one) => one.split("\t")[0])).toEqual(["explain", "export", "extract"]);
    expect(completed("mailuo ex")[2]).toBe("extract\tprint what one file says");
    expect(completed("mailuo export --dy")[0]).toMatch(/^--dynamic\t/);
    expect(completed("mailuo query --format ").map((one) => one.split("\t")[0])).toEqual(["csv", "json", "table"]);
    expect(completed("mailuo rules t")).toEqual(["test"]);
    expect(completed("mailuo dossier --format d")[0]).toMatch(/^docx\t/);
    expect(completed("mailuo build mailuo.fi")[0]).toMatch(/^mailuo\.fish/);
  });

  it.skipIf(!has("zsh"))("the same in zsh, as it lists what Tab finds", async () => {
    writeFileSync(bench.path("_mailuo"), (await bench.run(["completion", "zsh"])).stdout);
    writeFileSync(bench.path("tab.zsh"), tabInZsh);
    const completed = (line: string): string => said("zsh", ["-f", "tab.zsh", line]);
    expect(completed("mailuo ex")).toMatch(/explain +:: tell why[^]*export +:: write the graph[^]*extract +:: print what one file says/);
    expect(completed("mailuo export --dy")).toMatch(/--dynamic +:: gexf/);
    expect(completed("mailuo query --format ")).toMatch(/csv +json +table/);
    expect(completed("mailuo rules test --ne")).toContain("--near");
    expect(completed("mailuo completion ")).toMatch(/bash +fish +zsh/);
    expect(completed("mailuo build _mail")).toContain("_mailuo");
  });

  it("helps in Chinese where the environment speaks it, with lines to copy", async () => {
    const { stdout } = await bench.run(["query", "--help"], { env: { LC_ALL: "", LANG: "zh_CN.UTF-8" } });
    expect(stdout).toContain("用法：");
    expect(stdout).toContain("怎样输出各行（可选：table、json、csv；默认：table）");
    expect(stdout).toContain("npx mailuo query --list");
    expect((await bench.run(["completion", "zsh"])).stdout).toContain("'--dynamic[");
  });
});
