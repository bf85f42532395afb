/**
 * A part of the page whose code is fetched when it is first shown. Not `preact/compat`'s `lazy`: to import that module anywhere
 * makes an `onChange` of a slider or a text field, everywhere in the page, listen to every single input.
 */
import type { ComponentType, VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { attempt } from "../state/store.ts";

/** `meanwhile` is shown until the code is there; where it can't be fetched a word is said, and the next showing tries again. */
export function later(load: () => Promise<{ readonly default: ComponentType }>, meanwhile: VNode): ComponentType {
  let Loaded: ComponentType | undefined;
  return function Later() {
    const [, show] = useState(Loaded);
    useEffect(() => {
      if (Loaded) return;
      void attempt(async () => {
        Loaded = (await load()).default;
        show(() => Loaded);
      });
    }, []);
    return Loaded ? <Loaded /> : meanwhile;
  };
}
