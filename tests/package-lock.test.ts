import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

interface Entry {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly hasInstallScript?: boolean;
}
const { packages } = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8")) as {
  packages: Record<string, Entry>;
};

it("the lock file has an entry for every platform's package: else npm ci refuses it (node scripts/complete-lock.mjs mends it)", () => {
  const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
  expect(wanted.length).toBeGreaterThan(10);
  expect(wanted.filter((name) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`)))).toEqual([]);
});

it("the lock file names no registry, and no dependency of the product runs a script at its install", () => {
  for (const [path, { resolved, hasInstallScript }] of Object.entries(packages)) {
    expect(resolved, path).toBeUndefined();
    if (path !== "" && !path.endsWith("fsevents")) expect(hasInstallScript, path).toBeUndefined();
  }
});
