import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Bench, type Run } from "./run-mailuo.ts";

const bench = new Bench();
beforeAll(async () => {
  writeFileSync(bench.path("a.txt"), "本报讯 6月21日，石屏县水务局局长李绍荣说，石屏县水务局联合石屏县公安局在异龙镇开展水法宣传活动。\n");
  writeFileSync(bench.path("file"), "");
  mkdirSync(bench.path("empty"));
  const { code, stderr } = await bench.run(["build", "a.txt"]);
  expect(code, stderr).toBe(0);
}, 300_000);
afterAll(() => bench.end());

/** A sentence of ours: no stack, none of Node's own codes, and a word on what to do. */
function isSentence({ stderr }: Run, about: string): void {
  expect(stderr, about).toMatch(/^mailuo: \S/m);
  expect(stderr, about).not.toMatch(/^\s+at |\bE[A-Z]{4,}\b|node:|undefined|\[object/m);
  expect(stderr.trim(), about).toMatch(/[.)]$/);
}

const reading: readonly (readonly string[])[] = [
  ["query", "RETURN 1"],
  ["export", "-f", "json"],
  ["serve", "--no-open"],
  ["status"],
  ["rebuild"],
  ["remove", "a.txt"],
  ["review"],
  ["diff"],
  ["decide", "same", "甲", "乙"],
  ["decisions"],
];

describe("a workspace that is none", { timeout: 300_000 }, () => {
  it.each(reading)("is told and not made by %s %s", async (...command) => {
    const given = command.filter((word) => word !== undefined);
    for (const [folder, what] of [
      ["nothere", /no such folder.*mailuo build/],
      ["file", /that is a file/],
      ["empty", /holds no documents\.jsonl/],
      ["file/below", /a part of that path is a file/],
    ] as const) {
      const run = await bench.run([...given, "-w", folder]);
      expect(run.code, `${given.join(" ")} -w ${folder}: ${run.stderr}`).toBe(3);
      expect(run.stdout).toBe("");
      isSentence(run, folder);
      expect(run.stderr).toMatch(what);
    }
    expect(existsSync(bench.path("nothere"))).toBe(false);
    expect(readdirSync(bench.path("empty"))).toEqual([]);
  });

  it("is not made by a build that reads nothing, and is by one that reads something", async () => {
    writeFileSync(bench.path("blank.txt"), " \n");
    for (const paths of [["typo.txt"], ["typo/", "*.typo"], ["blank.txt"], ["empty"]]) {
      const run = await bench.run(["build", ...paths, "-w", "new"]);
      expect(run.code, paths.join()).toBe(1);
      expect(run.stderr).toMatch(/no workspace was made at new/);
      isSentence(run, paths.join());
      expect(existsSync(bench.path("new")), paths.join()).toBe(false);
    }
    const json = await bench.run(["build", "typo.txt", "-w", "new", "--json"]);
    expect(JSON.parse(json.stdout)).toMatchObject({ added: 0, failures: [{ file: "typo.txt" }] });
    const some = await bench.run(["build", "typo.txt", "a.txt", "-w", "new", "--json"]);
    expect([some.code, JSON.parse(some.stdout)]).toMatchObject([1, { added: 1 }]);
    for (const folder of ["file", "file/below"]) {
      const run = await bench.run(["build", "a.txt", "-w", folder]);
      expect([run.code, folder]).toEqual([3, folder]);
      isSentence(run, folder);
    }
  });

  const canBeNobody = process.getuid?.() === 0 && spawnSync("setpriv", ["--version"]).status === 0;
  it.skipIf(!canBeNobody)("is told where it may not be read or written (needs root and setpriv)", async () => {
    const asNobody = (args: readonly string[]): Run => {
      const command = ["--reuid=65534", "--regid=65534", "--clear-groups", process.execPath, bench.cli, ...args];
      const { status, stdout, stderr } = spawnSync("setpriv", command, { cwd: bench.folder, encoding: "utf8" });
      return { code: status, signal: null, stdout, stderr };
    };
    chmodSync(bench.folder, 0o755);
    chmodSync(bench.path(".mailuo"), 0o700);
    const unread = asNobody(["status"]);
    expect([unread.code, unread.stderr]).toEqual([3, expect.stringMatching(/can't be read: permission denied/)]);
    chmodSync(bench.path(".mailuo"), 0o755);
    for (const command of [["rebuild"], ["build", "a.txt"], ["decide", "rename", "李绍荣", "李绍荣甲"]]) {
      const run = asNobody(command);
      expect([run.code, run.stderr], command.join(" ")).toEqual([
        3,
        expect.stringMatching(/writer\.lock can't be used: permission denied/),
      ]);
      isSentence(run, command.join(" "));
    }
  });
});

describe("wrong use", { timeout: 300_000 }, () => {
  const wrong: readonly (readonly [string, RegExp])[] = [
    ["serve --no-open --port 0", /--port.*'0'.*1 to 65535/],
    ["serve --no-open --port -1", /--port.*'-1'/],
    ["serve --no-open --port 65536", /--port.*'65536'/],
    ["serve --no-open --port abc", /--port.*'abc'/],
    ["serve --no-open --host no.such.host.invalid", /--host/],
    ["serve --no-open --host 192.0.2.1", /192\.0\.2\.1 is no address of this machine/],
    ["build a.txt --published 2022-13-01", /YYYY-MM-DD/],
    ["build a.txt --published 2022-02-30", /YYYY-MM-DD/],
    ["build a.txt --jobs 0", /--jobs.*'0'/],
    ["build a.txt --jobs 1.5", /--jobs.*'1\.5'/],
    ["extract a.txt --published 2023-02-29", /YYYY-MM-DD/],
    ["query RETURN --param x", /--param x: write it as name=value/],
    ["query RETURN --format x", /table, json, csv/],
    ["query RETURN --timeout 0", /1 to 600/],
    ["query RETURN --max-rows 100001", /1 to 100000/],
    ["query no.cypher", /no file no\.cypher/],
    ["query --name nosuch", /no query named nosuch/],
    ["export --format x", /graphml, yed, gexf, json/],
    ["export", /--format/],
    ["export -f json -o no/where.json", /folder no is not there/],
    ["export -f json -o empty", /empty is a folder/],
    ["export -f json -o file/x.json", /file is a file/],
    ["export -f csv -o file", /file is a file/],
    ["export -f csv -o file/x", /file is a file/],
    ["export -f graphml --dynamic", /--dynamic is for Gephi.*--format gexf/],
    ["diff nosuch", /neither the number of a build/],
    ["diff 99", /no build 99/],
    ["diff 1 2 3", /one or two builds/],
    ["diff --limit 0", /--limit/],
    ["decide frob a", /choose same, different/],
    ["decide same 李绍荣", /a second entity/],
    ["decide rename 李绍荣", /the new name/],
    ["decide same 李绍荣 石屏县水务局 石屏县", /not 3 words/],
    ["decide same 李绍荣 没有这个人", /no entity 没有这个人/],
    ["decide undo nosuch", /no decision nosuch/],
    ["decide retract e-nosuch", /no statement e-nosuch/],
    ["remove nosuch.txt", /no page of that name/],
    ["stauts", /Did you mean status/],
    ["build", /'paths'/],
    ["extract", /'file'/],
    ["remove", /'document'/],
    ["decide", /'kind'/],
  ];
  it.each(wrong)("%s", async (line, said) => {
    const before = readdirSync(bench.folder);
    const run = await bench.run(line.split(" "));
    expect(run.code, run.stderr).toBe(2);
    expect(run.stderr).toMatch(said);
    isSentence(run, line);
    expect(readdirSync(bench.folder)).toEqual(before);
  });

  it("names the taken port", async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const { port } = taken.address() as AddressInfo;
    const run = await bench.run(["serve", "--no-open", "--port", String(port)]);
    taken.close();
    expect([run.code, run.stderr]).toEqual([2, expect.stringMatching(new RegExp(`Port ${port} .*taken.*--port`))]);
    isSentence(run, "port");
  });

  it("prints the help where nothing is asked", async () => {
    expect(await bench.run([])).toMatchObject({ code: 2, stderr: expect.stringContaining("Usage: mailuo") as string });
  });

  it("goes on where nobody reads its output, and says where it does not fit", async () => {
    const quiet = spawnSync("sh", ["-c", `"${process.execPath}" "${bench.cli}" query --list | head -c 1`], {
      cwd: bench.folder,
      encoding: "utf8",
    });
    expect([quiet.status, quiet.stderr]).toEqual([0, ""]);
    if (!existsSync("/dev/full")) return;
    const full = spawnSync("sh", ["-c", `"${process.execPath}" "${bench.cli}" export -f json > /dev/full`], {
      cwd: bench.folder,
      encoding: "utf8",
    });
    expect([full.status, full.stderr]).toEqual([3, expect.stringMatching(/^mailuo: .*standard output is full/)]);
  });
});

describe.skipIf(process.platform !== "linux")("a place where the system lets nobody make anything", { timeout: 120_000 }, () => {
  it.each([
    ["a workspace", ["build", "a.txt", "--workspace", "/proc/mailuo"], "/proc/mailuo"],
    ["a folder of tables", ["export", "-f", "csv", "-o", "/proc/mailuo"], "/proc/mailuo"],
    ["an export", ["export", "-f", "graphml", "-o", "/proc/mailuo.graphml"], "/proc/mailuo.graphml"],
    ["a dossier", ["dossier", "李绍荣", "-o", "/proc/mailuo.docx"], "/proc/mailuo.docx"],
  ])("ends %s, by the name that was asked for", async (_, command, named) => {
    const run = await bench.run(command);
    expect(run.code).not.toBe(0);
    isSentence(run, named);
    expect(run.stderr).toContain(`${named} `);
  });
});
