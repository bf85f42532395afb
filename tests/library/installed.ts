/** The package as a stranger has it: packed, and installed in an empty folder outside the checkout. */
import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface LockEntry {
  readonly dev?: boolean;
}

/** What types name that a program in TypeScript has anyway. */
const types = ["node_modules/@types/node", "node_modules/undici-types"];

export class InstalledPackage {
  readonly folder = mkdtempSync(join(tmpdir(), "mailuo-installed-"));
  /** Paths in the tarball, without its `package/`. */
  files: readonly string[] = [];

  path(...names: string[]): string {
    return join(this.folder, ...names);
  }

  /** Packs what is built already: `prepare` would build it once more. */
  async install(): Promise<void> {
    const packed = await this.run("npm", ["pack", root, "--ignore-scripts", "--json", "--pack-destination", this.folder]);
    if (packed.code !== 0) throw new Error(packed.stderr);
    const report = JSON.parse(packed.stdout) as { filename: string; files: { path: string }[] }[] | Record<string, never>;
    const [tarball] = Object.values(report) as { filename: string; files: { path: string }[] }[];
    this.files = tarball!.files.map(({ path }) => path);
    this.#provideDependencies();
    const development = Object.fromEntries(types.map((path) => [path.replace("node_modules/", ""), "*"]));
    writeFileSync(
      this.path("package.json"),
      JSON.stringify({ name: "stranger", version: "1.0.0", private: true, type: "module", devDependencies: development }),
    );
    // All that it depends on is there already: no registry is asked.
    const installed = await this.run("npm", ["install", "--offline", "--no-audit", "--no-fund", this.path(tarball!.filename)]);
    if (installed.code !== 0) throw new Error(installed.stderr);
  }

  /** What the lock file says that the product needs, as it lies in this checkout. */
  #provideDependencies(): void {
    const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as { packages: Record<string, LockEntry> };
    for (const [path, { dev }] of Object.entries(packages)) {
      const isNeeded = path !== "" && (!dev || types.includes(path)) && existsSync(join(root, path));
      if (isNeeded) cpSync(join(root, path), this.path(path), { recursive: true });
    }
  }

  run(command: string, args: readonly string[]): Promise<Ended> {
    // As in a shell of one's own: npm tells what it starts under what command it runs, and from what folder.
    const env = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^(?:npm_|INIT_CWD|NODE_PATH|NEO4J_|VITEST)/.test(name)),
    );
    return new Promise((resolve) => {
      const options = { cwd: this.folder, env, maxBuffer: 64 * 2 ** 20, shell: process.platform === "win32" };
      execFile(command, args, options, (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : typeof error.code === "number" ? error.code : 1, stdout, stderr }),
      );
    });
  }

  /** Compiles the folder's programs in TypeScript with the checkout's compiler. */
  compile(): Promise<Ended> {
    return this.run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", this.folder]);
  }

  end(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
