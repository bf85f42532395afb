/** What a panel shows of the server, by key; a late answer to an earlier key is passed over. */
import { useEffect, useState } from "preact/hooks";

export interface Resource<Value> {
  readonly value?: Value;
  readonly error?: string;
  /** The key it answers: while another is asked for, the old value may still be shown. */
  readonly key?: string;
}

export function useResource<Value>(key: string, load: (signal: AbortSignal) => Promise<Value>): Resource<Value> {
  const [resource, setResource] = useState<Resource<Value>>({});
  useEffect(() => {
    const controller = new AbortController();
    load(controller.signal).then(
      (value) => !controller.signal.aborted && setResource({ value, key }),
      (error: unknown) => !controller.signal.aborted && setResource({ error: error instanceof Error ? error.message : String(error), key }),
    );
    return () => controller.abort();
  }, [key]);
  return resource;
}
