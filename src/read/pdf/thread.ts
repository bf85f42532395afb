/**
 * PDFs are read in a thread of their own, one after the other: what is wrong with a file may keep pdf.js busy or fill the memory, and only a
 * thread can be ended. It is kept for the next file, and holds up no program that is done.
 */
import { Worker } from "node:worker_threads";
import { threadProgram } from "../../package-root.ts";
import { ReadError } from "../failure.ts";
import type { PdfAnswer, PdfTask } from "./worker.ts";
import type { PdfResult } from "./read-pdf.ts";

export interface PdfLimits {
  /** In milliseconds, for one file. */
  readonly time: number;
  /** In bytes: of the thread's objects, and by how much the whole process may grow meanwhile. */
  readonly memory: number;
}
const usual: PdfLimits = { time: 180_000, memory: 2 * 2 ** 30 };
const watched = 100;

let idle: Worker | undefined;
let queue: Promise<unknown> = Promise.resolve();

/** Throws a ReadError where it can't be read within the limits. `task.bytes` is given away. */
export function readInThread(task: PdfTask, limits: PdfLimits = usual): Promise<PdfResult> {
  const result = queue.then(() => run(task, limits));
  queue = result.catch(() => {});
  return result;
}

const tooMuch = "open it in a PDF viewer, and print those pages that are needed to a new PDF";

function run(task: PdfTask, { time, memory }: PdfLimits): Promise<PdfResult> {
  const worker = (idle ??= start(memory));
  worker.ref();
  // Buffers of a thread are counted nowhere else.
  const before = process.memoryUsage.rss();
  const started = performance.now();
  return new Promise<PdfResult>((resolve, reject) => {
    const refuse = (reason: string): void => {
      idle = undefined;
      done();
      void worker.terminate();
      reject(new ReadError(reason, tooMuch));
    };
    const guard = setInterval(() => {
      if (performance.now() - started > time) refuse(`is a PDF that takes more than ${Math.round(time / 1000)} seconds to read`);
      else if (process.memoryUsage.rss() - before > memory) refuse("is a PDF that takes more memory to unpack than it may have");
    }, watched);
    const fail = (error: Error): void => refuse(`is a PDF that can't be read (${error.message})`);
    const ended = (): void => refuse("is a PDF that brought down what reads it");
    const take = (answer: PdfAnswer): void => {
      done();
      worker.unref();
      if ("reason" in answer) reject(new ReadError(answer.reason, answer.remedy));
      else resolve(answer);
    };
    const done = (): void => {
      clearInterval(guard);
      worker.off("message", take).off("error", fail).off("exit", ended);
    };
    worker.on("message", take).on("error", fail).on("exit", ended);
    const { buffer, byteOffset, byteLength } = task.bytes;
    const own = byteOffset === 0 && byteLength === buffer.byteLength ? task.bytes : new Uint8Array(task.bytes);
    worker.postMessage({ ...task, bytes: own }, [own.buffer as ArrayBuffer]);
  });
}

function start(memory: number): Worker {
  const worker = new Worker(threadProgram("read/pdf/worker.js"), {
    resourceLimits: { maxOldGenerationSizeMb: Math.ceil(memory / 2 ** 20) },
    // Its remarks on damaged fonts are no output of the program.
    stdout: true,
    stderr: true,
  });
  worker.on("error", () => {});
  return worker;
}
