import { describe, expect, it } from "vitest";
import { ownCommand } from "../../src/own-command.ts";

const called = (program: string, { cwd = "/home/a/news", env = {} }: { cwd?: string; env?: Record<string, string> } = {}): string =>
  ownCommand({ argv: ["/usr/bin/node", program], cwd, env });

describe.skipIf(process.platform === "win32")("messages name the command as it was called", () => {
  it.each([
    ["by npx", "/home/a/news/node_modules/.bin/mailuo", { env: { npm_command: "exec" } }, "npx mailuo"],
    ["by npm start", "/home/a/mailuo/dist/src/cli.js", { env: { npm_command: "start" } }, "npx mailuo"],
    ["by its link in this folder", "/home/a/news/node_modules/.bin/mailuo", {}, "npx mailuo"],
    ["by its link in a folder above", "/home/a/news/node_modules/.bin/mailuo", { cwd: "/home/a/news/papers/2022" }, "npx mailuo"],
    ["by its link in another folder", "/home/a/news/node_modules/.bin/mailuo", { cwd: "/home/a/newspapers" }, "mailuo"],
    ["installed for all folders", "/usr/local/bin/mailuo", {}, "mailuo"],
    ["its file in a global node_modules", "/usr/lib/node_modules/mailuo/dist/src/cli.js", {}, "mailuo"],
    ["its file", "dist/src/cli.js", { cwd: "/home/a/mailuo" }, "node dist/src/cli.js"],
    ["its file, from elsewhere", "/home/a/mailuo/dist/src/cli.js", {}, "node /home/a/mailuo/dist/src/cli.js"],
    ["its file, with a path that a shell splits", "/home/a/my mailuo/dist/src/cli.js", {}, "node '/home/a/my mailuo/dist/src/cli.js'"],
    ["another program that uses the library", "/home/a/news/read.js", {}, "npx mailuo"],
  ])("%s", (_, program, call, expected) => expect(called(program, call)).toBe(expected));
});
