/** Runs an ONNX model with whichever runtime the user has installed; Mailuo comes with none. */
import { readFileSync } from "node:fs";

/** Numbers of word pieces → for each, a value for each of the model's labels. */
export type Scorer = (ids: readonly number[]) => Promise<readonly (readonly number[])[]>;

interface Tensor {
  readonly data: ArrayLike<number>;
  readonly dims: readonly number[];
}
interface Session {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  run(feeds: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, Tensor>>>;
}
interface Runtime {
  readonly InferenceSession: { create(model: Uint8Array): Promise<Session> };
  readonly Tensor: new (type: "int64", data: BigInt64Array, dims: readonly number[]) => unknown;
}

/** Named at run time, so that nothing needs them to be there. */
const runtimes = ["onnxruntime-node", "onnxruntime-web"] as const;

/** Throws a RangeError where neither is installed, or the model can't be run. */
export async function openScorer(file: string, labels: number, runtime?: Runtime): Promise<Scorer> {
  const { InferenceSession, Tensor } = runtime ?? (await installedRuntime());
  let session: Session;
  try {
    session = await InferenceSession.create(readFileSync(file));
  } catch (error) {
    throw new RangeError(`${file} can't be run: ${error instanceof Error ? error.message.split("\n", 1)[0] : String(error)}`, {
      cause: error,
    });
  }
  const known = new Set(["input_ids", "attention_mask", "token_type_ids"]);
  const foreign = session.inputNames.filter((name) => !known.has(name));
  if (foreign.length > 0 || !session.inputNames.includes("input_ids"))
    throw new RangeError(
      `${file} wants ${session.inputNames.join(", ")}: a model for token classification wants input_ids, and may want attention_mask and token_type_ids`,
    );
  return async (ids) => {
    const filled = { input_ids: (at: number) => BigInt(ids[at]!), attention_mask: () => 1n, token_type_ids: () => 0n };
    const feeds = session.inputNames.map((name) => {
      const values = BigInt64Array.from({ length: ids.length }, (_, at) => filled[name as keyof typeof filled](at));
      return [name, new Tensor("int64", values, [1, ids.length])] as const;
    });
    const outputs = await session.run(Object.fromEntries(feeds));
    const { data, dims } = outputs["logits"] ?? outputs[session.outputNames[0]!]!;
    if (dims.at(-1) !== labels || data.length !== ids.length * labels)
      throw new RangeError(`${file} gives ${dims.join("×")} values where ${ids.length}×${labels} belong: config.json is of another model`);
    return ids.map((_, at) => Array.from({ length: labels }, (__, label) => data[at * labels + label]!));
  };
}

async function installedRuntime(): Promise<Runtime> {
  for (const name of runtimes) {
    const loaded = await import(name).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ERR_MODULE_NOT_FOUND") return undefined;
      throw new RangeError(`${name} is installed and can't be loaded: ${error.message.split("\n", 1)[0]}`);
    });
    if (loaded) return (loaded.default?.InferenceSession ? loaded.default : loaded) as Runtime;
  }
  throw new RangeError(
    `a model in ONNX needs a runtime beside Mailuo: npm install --ignore-scripts ${runtimes[1]} (any system), or ${runtimes[0]} (faster)`,
  );
}
