/** `--queue`: pages are read by workers at a Redis or Valkey, where one is named. */
import { OwnReading } from "../extraction/own-reading.ts";
import type { QueueAddress } from "../queue/address.ts";
import type { QueueExtractor } from "../queue/queue-extractor.ts";
import { readEnvironment, type Environment } from "./environment.ts";
import { CommandError } from "./failure.ts";
import type { Progress } from "./progress.ts";

export interface QueueOption {
  /** A URL; `false` for --no-queue. */
  readonly queue?: string | false;
}

/** Undefined where pages are read on this machine. Throws a QueueError where what is given is no address of a queue. */
export async function chosenQueue({ queue }: QueueOption, environment: Environment = readEnvironment()): Promise<QueueAddress | undefined> {
  const url = queue === false ? undefined : (queue ?? environment["MAILUO_QUEUE_URL"]?.trim());
  if (!url) return undefined;
  const { plainTextWarning, queueAddress } = await import("../queue/address.ts");
  const address = queueAddress(url);
  const warning = plainTextWarning(address);
  if (warning !== undefined) console.error(`mailuo: ${warning}`);
  return address;
}

/** Throws a CommandError where a model or a tagger is asked, too: workers have none. */
export function refuseWithPipeline(address: QueueAddress | undefined, pipeline: unknown): void {
  if (address && pipeline !== undefined)
    throw new CommandError(
      "Workers at a queue ask no language model and no tagger of your own: leave --queue out (--no-queue), or those (--no-model, --no-tagger).",
    );
}

/** A queue's workers while a command reads pages. */
export interface AtQueue {
  readonly elsewhere: QueueExtractor;
  /** Behind what is said of progress: ` · 2 workers, 8 threads`. */
  readonly inWords: () => string;
}

/** Milliseconds without a worker before a person is told. */
const alone = 5_000;

/** Throws a QueueError where the packages are missing, or the server does not take us. */
export async function openQueue(address: QueueAddress, workspace: string, progress: Progress): Promise<AtQueue> {
  const [{ QueueExtractor }, { packedReading }] = await Promise.all([
    import("../queue/queue-extractor.ts"),
    import("../queue/reading-files.ts"),
  ]);
  const said = (text: string): void => {
    progress.end();
    console.error(`mailuo: ${text}`);
  };
  let [words, aloneSince, isTold] = ["", Date.now(), false];
  const there = ({ workers, threads }: { readonly workers: number; readonly threads: number }): void => {
    words = ` · ${workers} worker${workers === 1 ? "" : "s"}, ${threads} thread${threads === 1 ? "" : "s"}`;
    if (workers > 0) [aloneSince, isTold] = [Date.now(), false];
    else if (!isTold && Date.now() - aloneSince > alone) {
      isTold = true;
      said(`No worker is at the queue ${address.shown}: pages wait. Start one, here or elsewhere: mailuo worker --queue ${address.shown}`);
    }
  };
  const { version } = await OwnReading.of(workspace);
  const elsewhere = await QueueExtractor.open(address, { version, files: await packedReading(workspace) }, { said, there });
  return { elsewhere, inWords: () => words };
}
