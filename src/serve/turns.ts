/**
 * Shares the one thread among all who ask: work is done in slices, a slice of each client's in turn, and the rest of the server
 * answers between any two. Who asks for more than the others waits for it, and nobody waits for them.
 */
import { HttpError } from "./problem.ts";
import type { Sliced } from "./sliced.ts";

export interface TurnLimits {
  /** Visits that one request may make; its answer says where it was cut. */
  readonly visits: number;
  /** Requests in the middle of their work, each of which holds marks for every node; others wait until one ends. */
  readonly begun: number;
  /** Requests of one client that may wait; one more is told to come back. */
  readonly ofOneClient: number;
  /** Requests of all. */
  readonly ofAll: number;
}

export interface Asking {
  /** Whose turn it is: an address. */
  readonly client: string;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
  /** Holds next to nothing while it waits, so it need not wait to begin. */
  readonly light?: boolean;
}

interface Task {
  readonly client: string;
  readonly light: boolean;
  /** Whether its first slice has been done. */
  begun: boolean;
  /** Does one slice; true when there is nothing more to do. */
  step(): boolean;
}

/** Seconds after which one who was sent away may come back. */
const comeBackAfter = 1;

/** Nobody hears it; whoever asks again is answered. */
const gone = (): HttpError => new HttpError(503, "gone", "Whoever asked has gone away.");

export class Turns {
  /** By client, in the order of whose turn it is; of one client's, the one whose turn it is first. */
  readonly #tasks = new Map<string, Task[]>();
  #count = 0;
  /** Begun, the light ones left aside. */
  #begun = 0;
  #going = false;

  constructor(
    private readonly limits: TurnLimits,
    /** Calls back when everybody else has had the thread. */
    private readonly rest: (next: () => void) => void = setImmediate,
  ) {}

  /** Does the work when it is its turn. Rejects with a 503 where too much is asked for at once or the signal is aborted, and as the work throws. */
  run<Answer>({ client, signal, light = false }: Asking, work: Sliced<Answer>): Promise<Answer> {
    if ((this.#tasks.get(client)?.length ?? 0) >= this.limits.ofOneClient || this.#count >= this.limits.ofAll)
      return Promise.reject(
        new HttpError(503, "busy", "Too much is asked for at once; ask again in a moment.", { retryAfter: comeBackAfter }),
      );
    return new Promise((resolve, reject) => {
      let left = this.limits.visits;
      const task: Task = {
        client,
        light,
        begun: false,
        step: () => {
          try {
            const step = work.next(left > 0);
            if (step.done) resolve(step.value);
            else left -= step.value;
            return step.done === true;
          } catch (error) {
            reject(error as Error);
            return true;
          }
        },
      };
      const leave = (): void => {
        if (!this.#tasks.get(client)?.includes(task)) return;
        this.#put(task, true);
        reject(gone());
      };
      if (signal?.aborted) return reject(gone());
      signal?.addEventListener("abort", leave, { once: true });
      this.#tasks.set(client, [...(this.#tasks.get(client) ?? []), task]);
      this.#count += 1;
      this.#go();
    });
  }

  #go(): void {
    if (this.#going) return;
    this.#going = true;
    this.rest(() => {
      this.#going = false;
      this.#turn();
    });
  }

  #turn(): void {
    const task = this.#next();
    if (!task) return;
    if (!task.begun && !task.light) this.#begun += 1;
    task.begun = true;
    this.#put(task, task.step());
    if (this.#count > 0) this.#go();
  }

  #next(): Task | undefined {
    for (const own of this.#tasks.values()) {
      // A client that has none begun may always begin: those who have many don't keep it out.
      const mayBegin = this.#begun < this.limits.begun || !own.some(({ begun, light }) => begun && !light);
      const task = own.find(({ begun, light }) => begun || light || mayBegin);
      if (task) return task;
    }
    return undefined;
  }

  /** The client goes to the end of the line, the task to the end of the client's, or away. */
  #put(task: Task, ended: boolean): void {
    const own = this.#tasks.get(task.client)!.filter((one) => one !== task);
    if (!ended) own.push(task);
    else {
      this.#count -= 1;
      if (task.begun && !task.light) this.#begun -= 1;
    }
    this.#tasks.delete(task.client);
    if (own.length > 0) this.#tasks.set(task.client, own);
  }
}
