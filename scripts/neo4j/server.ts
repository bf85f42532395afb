/** A real Neo4j Community server on loopback, in a home folder of its own. */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, openSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { prepareJars } from "./jars.ts";

export interface Neo4jServer {
  readonly uri: string;
  readonly username: "neo4j";
  readonly password: string;
  readonly home: string;
  readonly process: ChildProcess;
  /** Ends it with SIGTERM and waits, ten seconds or so; SIGKILL after a minute. */
  stop(): Promise<void>;
  /** Ends it at once: for a home folder that nobody reads any more. */
  kill(): Promise<void>;
}

export interface ServerOptions {
  readonly home: string;
  readonly password: string;
  /** A free one unless given. */
  readonly port?: number;
  /** Leave it running when this process ends. */
  readonly detached?: boolean;
  /** Further lines of neo4j.conf, or others in place of ours. */
  readonly settings?: readonly string[];
}

const opened = ["java.base/java.nio", "java.base/java.io", "java.base/sun.nio.ch", "java.base/java.util.concurrent"];

/** Starts the server (its home is made at the first start) and waits until it answers. */
export async function startServer(options: ServerOptions): Promise<Neo4jServer> {
  const port = options.port ?? (await freePort());
  prepareHome(options, port);
  const log = openSync(join(options.home, "console.log"), "a");
  const java = ["-Xms256m", "-Xmx768m", ...opened.map((module) => `--add-opens=${module}=ALL-UNNAMED`), "-Dlog4j2.disable.jmx=true"];
  const child = spawn(
    "java",
    [
      ...java,
      "-cp",
      "lib/*",
      "org.neo4j.server.CommunityEntryPoint",
      `--home-dir=${options.home}`,
      `--config-dir=${join(options.home, "conf")}`,
      "--console-mode",
    ],
    { cwd: options.home, env: serverEnvironment(options.home), stdio: ["ignore", log, log], detached: options.detached ?? false },
  );
  await untilAnswering(port, child, options.home);
  return {
    uri: `bolt://127.0.0.1:${port}`,
    username: "neo4j",
    password: options.password,
    home: options.home,
    process: child,
    stop: () => stopProcess(child, "SIGTERM"),
    kill: () => stopProcess(child, "SIGKILL"),
  };
}

/** Runs the server's own admin command in a home that no server uses, e.g. `["database", "import", "full", "neo4j", …]`. */
export function admin(home: string, command: readonly string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync("java", ["-cp", "lib/*", "org.neo4j.server.startup.Neo4jAdminCommand", ...command], {
    cwd: home,
    env: serverEnvironment(home),
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  return { status, output: `${stdout}${stderr}` };
}

/** Where a home keeps its password, salted and hashed, until the first start takes it in. */
export const passwordFile = join("data", "dbms", "auth.ini");

export function prepareHome({ home, password, settings = [] }: ServerOptions, port: number): void {
  const fresh = !existsSync(join(home, "conf"));
  mkdirSync(join(home, "conf"), { recursive: true });
  mkdirSync(join(home, "import"), { recursive: true });
  if (!existsSync(join(home, "lib"))) symlinkSync(prepareJars(), join(home, "lib"));
  // The server refuses a setting that is given twice: the later takes the earlier's place.
  const lines = new Map([...configuration(port), ...settings].map((line) => [line.split("=", 1)[0], line]));
  writeFileSync(join(home, "conf", "neo4j.conf"), `${[...lines.values()].join("\n")}\n`);
  if (!fresh || existsSync(join(home, passwordFile))) return;
  const { status, output } = admin(home, ["dbms", "set-initial-password", password]);
  if (status !== 0) throw new Error(`The server's password could not be set: ${output}`);
}

const configuration = (port: number): string[] => [
  "server.default_listen_address=127.0.0.1",
  `server.bolt.listen_address=127.0.0.1:${port}`,
  `server.bolt.advertised_address=127.0.0.1:${port}`,
  "server.http.enabled=false",
  "server.https.enabled=false",
  "dbms.security.auth_enabled=true",
  "server.directories.import=import",
  "dbms.security.allow_csv_import_from_file_urls=false",
  "internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0",
  "dbms.usage_report.enabled=false",
  "server.memory.pagecache.size=128m",
  "db.tx_log.preallocate=false",
  "db.tx_log.rotation.retention_policy=1 files",
  "db.transaction.timeout=120s",
  "db.transaction.monitor.check.interval=200ms",
  "db.memory.transaction.max=512m",
];

const serverEnvironment = (home: string): NodeJS.ProcessEnv => ({ ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, "conf") });

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (typeof address === "object" && address ? resolve(address.port) : reject(new Error("no free port"))));
    });
  });
}

async function untilAnswering(port: number, child: ChildProcess, home: string): Promise<void> {
  const deadline = Date.now() + 600_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The server ended at its start:\n${lastLines(join(home, "console.log"))}`);
    if (await accepts(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await stopProcess(child, "SIGTERM");
  throw new Error(`The server did not answer within two minutes:\n${lastLines(join(home, "console.log"))}`);
}

const accepts = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });

const lastLines = (file: string): string => readFileSync(file, "utf8").split("\n").slice(-15).join("\n");

async function stopProcess(child: ChildProcess, signal: "SIGTERM" | "SIGKILL"): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => void child.once("exit", () => resolve()));
  child.kill(signal);
  const kill = setTimeout(() => child.kill("SIGKILL"), 60_000);
  await ended;
  clearTimeout(kill);
}
