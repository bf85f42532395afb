/** `mailuo worker`: reads pages for builds at a queue, on this machine or others. */
import { defaultJobs } from "../extraction/pool.ts";
import type { BuildNotice } from "../queue/notices.ts";
import { chosenQueue, type QueueOption } from "./queue-option.ts";
import { CommandError, exitCodes } from "./failure.ts";
import { duration } from "./progress.ts";

export interface WorkerOptions extends QueueOption {
  /** Threads. */
  readonly jobs?: number;
}

const nameOf = ({ host, pid }: BuildNotice): string => `${host} (process ${pid})`;

/** Ends where it is told to (Ctrl-C, SIGTERM), once the pages at hand are read; at once where it is told so twice. */
export async function worker(options: WorkerOptions): Promise<number> {
  const address = await chosenQueue(options);
  if (!address) throw new CommandError("A worker needs a queue: --queue redis://127.0.0.1:6379, or MAILUO_QUEUE_URL.");
  const threads = options.jobs ?? defaultJobs();
  const { QueueWorker } = await import("../queue/queue-worker.ts");
  const asked = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  const began = new Map<string, number>();
  const working = await QueueWorker.open(address, threads, {
    began(build) {
      began.set(nameOf(build), Date.now());
      console.log(`Reads for the build of ${nameOf(build)}.`);
    },
    ended(build, { pages, characters }) {
      const took = duration(Date.now() - began.get(nameOf(build))!);
      console.log(
        `The build of ${nameOf(build)}: ${pages.toLocaleString("en")} pages, ${characters.toLocaleString("en")} characters, ${took}.`,
      );
    },
    refused: (build, reason) => console.error(`mailuo: Reads nothing for the build of ${nameOf(build)}: ${reason}`),
    lost: () => console.error(`mailuo: The queue at ${address.shown} does not answer: trying again.`),
    found: () => console.error(`mailuo: The queue at ${address.shown} answers again.`),
  });
  console.log(
    `Waits at ${address.shown} for builds, with ${threads} thread${threads === 1 ? "" : "s"}. Ctrl-C ends it after the pages at hand.`,
  );
  await asked;
  console.log("Ends after the pages at hand.");
  await working.close();
  return exitCodes.ok;
}
