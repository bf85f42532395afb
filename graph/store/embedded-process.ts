/** The engine's child process as seen from outside: asks it, kills it when it overruns its time, starts another in its place. */
import { type ChildProcess, fork } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AnswerOf, ArgumentsOf, OpenArguments, OperationName, PlainError, Reply, Request } from "./embedded-protocol.ts";
import { cannotWrite } from "./disk.ts";
import { StoreError } from "./store.ts";

interface Waiting {
  readonly request: Request;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: StoreError) => void;
  /** Asked once more when the child ends for another request's fault; all operations may be repeated. */
  repeated: boolean;
  timer?: NodeJS.Timeout;
}

export class EngineProcess {
  readonly #args: OpenArguments;
  #child: ChildProcess | undefined;
  #starting: Promise<{ readonly version: string }> | undefined;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  #closed = false;
  #fatal: PlainError | undefined;

  constructor(args: OpenArguments) {
    this.#args = args;
  }

  /** Starts the child if none runs, and opens the file in it. */
  start(): Promise<{ readonly version: string }> {
    this.#starting ??= this.#open().catch((error: unknown) => {
      this.#starting = undefined;
      this.#child?.kill("SIGKILL");
      this.#child = undefined;
      throw error;
    });
    return this.#starting;
  }

  /** Without `timeoutMs` there is no limit: writes and pages are bounded by their size. */
  async ask<Name extends OperationName>(operation: Name, args: ArgumentsOf<Name>, timeoutMs?: number): Promise<AnswerOf<Name>> {
    if (this.#closed) throw new StoreError("unavailable", "The store is closed.");
    await this.start();
    return this.#send(operation, args, timeoutMs);
  }

  /** Lets the engine close its file; kills it where it does not within `graceMs`. */
  async stop(graceMs: number): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#starting?.catch(() => undefined);
    const child = this.#child;
    if (child === undefined) return;
    const gone = new Promise((resolve) => child.once("exit", resolve));
    await this.#send("close", null, graceMs).catch(() => undefined);
    if (child.connected) child.disconnect();
    const killer = setTimeout(() => child.kill("SIGKILL"), graceMs);
    await gone;
    clearTimeout(killer);
  }

  #send<Name extends OperationName>(operation: Name, args: ArgumentsOf<Name>, timeoutMs?: number): Promise<AnswerOf<Name>> {
    this.#last += 1;
    const request: Request = { id: this.#last, operation, args };
    return new Promise((resolve, reject) => {
      const waiting: Waiting = { request, resolve: (answer) => resolve(answer as AnswerOf<Name>), reject, repeated: false };
      if (timeoutMs !== undefined) waiting.timer = setTimeout(() => this.#overrun(request.id, timeoutMs), timeoutMs);
      this.#waiting.set(request.id, waiting);
      this.#post(request);
    });
  }

  #post(request: Request): void {
    // The exit handler deals with what a dying child did not take.
    this.#child?.send(request, () => undefined);
  }

  #open(): Promise<{ readonly version: string }> {
    // The engine leaves a folder in the temporary one behind at every end.
    const scratch = scratchFolder();
    const child = fork(enginePath(), [], {
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      execArgv: [],
      env: { ...process.env, TMPDIR: scratch, MAILUO_SCRATCH: scratch },
    });
    this.#child = child;
    this.#fatal = undefined;
    child.on("message", (reply: Reply) => this.#receive(reply));
    child.on("error", () => undefined);
    child.on("exit", () => {
      rmSync(scratch, { recursive: true, force: true });
      this.#exited(child);
    });
    return this.#send("open", this.#args);
  }

  #receive(reply: Reply): void {
    if ("fatal" in reply) {
      this.#fatal = reply.fatal;
      return;
    }
    const waiting = this.#take(reply.id);
    if (!waiting) return;
    if ("answer" in reply) waiting.resolve(reply.answer);
    else waiting.reject(storeError(reply.error));
  }

  #take(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    clearTimeout(waiting?.timer);
    return waiting;
  }

  #overrun(id: number, timeoutMs: number): void {
    const seconds = timeoutMs / 1_000;
    const message = `The query did not end within ${seconds} s and was stopped. Narrow it (a label, a LIMIT, a shorter path) or give it more time.`;
    this.#take(id)?.reject(new StoreError("timeout", message));
    this.#child?.kill("SIGKILL");
  }

  /** What was asked meanwhile by others is asked again of a new child, once. */
  #exited(child: ChildProcess): void {
    if (child !== this.#child) return;
    this.#child = undefined;
    this.#starting = undefined;
    const left = [...this.#waiting.values()];
    const again = left.filter((waiting) => !this.#closed && !this.#fatal && !waiting.repeated && waiting.request.operation !== "open");
    const error: PlainError = this.#fatal ?? {
      code: "unavailable",
      message: "The engine's process ended unexpectedly. The next request starts it again.",
      foreign: true,
    };
    for (const waiting of left) if (!again.includes(waiting)) this.#take(waiting.request.id)?.reject(storeError(error));
    if (again.length === 0) return;
    for (const waiting of again) waiting.repeated = true;
    this.start().then(
      () => again.forEach((waiting) => this.#waiting.has(waiting.request.id) && this.#post(waiting.request)),
      (reason: StoreError) => again.forEach((waiting) => this.#take(waiting.request.id)?.reject(reason)),
    );
  }
}

const storeError = ({ code, message, line, column, foreign }: PlainError): StoreError =>
  new StoreError(code, message, {
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    ...(foreign === undefined ? {} : { foreign }),
  });

function scratchFolder(): string {
  const prefix = join(tmpdir(), "mailuo-engine-");
  try {
    return mkdtempSync(prefix);
  } catch (error) {
    throw cannotWrite(prefix, error);
  }
}

/** The compiled engine: beside this file in dist/, in dist/ where this file runs from source, or where it is part of a program in dist/src/chunks/. */
function enginePath(): string {
  const places = ["./", "../../dist/graph/store/", "../../graph/store/"];
  const paths = places.map((place) => fileURLToPath(new URL(`${place}embedded-engine.js`, import.meta.url)));
  const built = paths.find((path) => existsSync(path));
  if (built !== undefined) return built;
  throw new StoreError("unavailable", `The engine is not built: ${paths[1]} is missing. Run \`npm run build\`.`);
}
