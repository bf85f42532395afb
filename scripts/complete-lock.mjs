#!/usr/bin/env node
// `node scripts/complete-lock.mjs` after any `npm install`: gives every optional package of the lock file an entry. Where a registry's
// mirror lacks the packages of other platforms, npm leaves them out of the lock file, and `npm ci` then refuses it everywhere.
import { readFileSync, writeFileSync } from "node:fs";

const file = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(file, "utf8"));
const platform = /(?:^|[-/])(android|darwin|freebsd|linux|openharmony|win32)-([a-z0-9]+)(?:-(gnu|musl|msvc|eabi|gnueabihf|musleabihf))?$/;

const added = [];
for (const entry of Object.values(lock.packages))
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const path = `node_modules/${name}`;
    const [, os, cpu, abi] = platform.exec(name) ?? [];
    if (lock.packages[path] || !os) continue;
    const libc = os === "linux" ? { libc: [abi?.startsWith("musl") ? "musl" : "glibc"] } : {};
    const dev = entry.dev ? { dev: true } : {};
    lock.packages[path] = { version, cpu: [cpu], ...dev, license: entry.license, optional: true, os: [os], ...libc };
    added.push(name);
  }

lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length === 0 ? "The lock file is complete." : `Added ${added.length}: ${added.join(", ")}`);
