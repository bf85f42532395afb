/** Runs the built command as a person would, in a folder of its own. `npm test` builds before it tests. */
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../../dist/src/cli.js", import.meta.url));
export const samplePages = fileURLToPath(new URL("../../scripts/sample-pages", import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly stdin?: string | Buffer;
  /** SIGKILL after this many milliseconds. */
  readonly killAfterMs?: number;
  /** SIGKILL when this happens. */
  readonly killWhen?: AbortSignal;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Serving {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
  /** Its exit code. */
  readonly ended: Promise<number | null>;
  /** What it wrote to standard error. */
  said(): string;
}

export class Bench {
  readonly folder = mkdtempSync(join(tmpdir(), "mailuo-cli-"));
  readonly cli = cli;

  path(...names: string[]): string {
    return join(this.folder, ...names);
  }

  /** Copies some of the sample pages (by name, without ending) into `pages/`. */
  copyPages(...names: string[]): string {
    mkdirSync(this.path("pages"), { recursive: true });
    for (const name of names) cpSync(join(samplePages, `${name}.txt`), this.path("pages", `${name.split("/").at(-1)}.txt`));
    return "pages";
  }

  async run(args: readonly string[], options: RunOptions = {}): Promise<Run> {
    const { NEO4J_URI: _, ...env } = process.env;
    // As npx calls it, whatever started the tests.
    const child = spawn(process.execPath, [cli, ...args], {
      cwd: this.folder,
      env: { ...env, npm_command: "exec", LC_ALL: "C.UTF-8", ...options.env },
    });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.stdin.on("error", () => {});
    child.stdin.end(options.stdin ?? "");
    const kill = options.killAfterMs === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), options.killAfterMs);
    options.killWhen?.addEventListener("abort", () => child.kill("SIGKILL"));
    return new Promise((resolve) => {
      child.once("close", (code, signal) => {
        clearTimeout(kill);
        resolve({ code, signal, stdout, stderr });
      });
    });
  }

  /** `mailuo serve` until it is stopped as with Ctrl-C. */
  async serve(...args: string[]): Promise<Serving> {
    const { NEO4J_URI: _, ...env } = process.env;
    const child = spawn(process.execPath, [cli, "serve", "--no-open", ...args], { cwd: this.folder, env });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
    const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
    const url = await new Promise<string>((resolve, reject) => {
      child.stdout.setEncoding("utf8").on("data", (text: string) => {
        const found = /http:\S+/.exec(text)?.[0];
        if (found !== undefined) resolve(found);
      });
      void ended.then(() => reject(new Error(`mailuo serve ended: ${said}`)));
    });
    const close = async (): Promise<void> => {
      child.kill("SIGINT");
      await ended;
    };
    return { url, port: Number(new URL(url).port), close, ended, said: () => said };
  }

  end(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
