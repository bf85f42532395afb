/** What travels: JSON, compressed. Of what workers find that leaves a sixth, for a twentieth of the time that finding it took. */
import { constants, deflateRaw, inflateRaw } from "node:zlib";
import { promisify } from "node:util";

const [deflate, inflate] = [promisify(deflateRaw), promisify(inflateRaw)];

export const pack = async (value: unknown): Promise<Buffer> => deflate(JSON.stringify(value), { level: constants.Z_BEST_SPEED });

/** Throws where the bytes are not what `pack` gives. */
export const unpack = async <Value>(bytes: Buffer): Promise<Value> => JSON.parse((await inflate(bytes)).toString("utf8")) as Value;

/** A job's id, and what was found by it. */
export const framed = (job: string, bytes: Buffer): Buffer => Buffer.concat([Buffer.from(`${job}\n`), bytes]);

export function unframed(frame: Buffer): { readonly job: string; readonly bytes: Buffer } {
  const end = frame.indexOf("\n");
  return { job: frame.toString("latin1", 0, end), bytes: frame.subarray(end + 1) };
}
