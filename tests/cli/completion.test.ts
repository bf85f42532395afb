import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { Bench } from "./run-mailuo.ts";

const bench = new Bench();
afterAll(() => bench.end());

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

  it("helps in Chinese where the environment speaks it, with lines to copy", async () => {
    const { stdout } = await bench.run(["query", "--help"], { env: { LC_ALL: "", LANG: "zh_CN.UTF-8" } });
    expect(stdout).toContain("用法：");
    expect(stdout).toContain("怎样输出各行（可选：table、json、csv；默认：table）");
    expect(stdout).toContain("npx mailuo query --list");
    expect((await bench.run(["completion", "zsh"])).stdout).toContain("'--dynamic[");
  });
});
