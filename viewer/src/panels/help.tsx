/** The sheet of keys. */
import { useEffect, useRef } from "preact/hooks";
import { singleKeys, switchSingleKeys } from "../state/preferences.ts";
import { helpOpen } from "../state/store.ts";
import { texts } from "../text/texts.ts";
import { IconButton } from "./icons.tsx";

export function Help() {
  const sheet = useRef<HTMLDialogElement>(null);
  const open = helpOpen.value;
  useEffect(() => {
    if (open) sheet.current?.showModal();
    else sheet.current?.close();
  }, [open]);
  const words = texts.value;
  const close = (): void => void (helpOpen.value = false);
  return (
    <dialog ref={sheet} class="help" id="help" aria-label={words.helpTitle} onClose={close}>
      <header>
        <h1>{words.helpTitle}</h1>
        <IconButton icon="close" label={words.close} onClick={close} />
      </header>
      <dl>
        {words.helpKeys.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label class="tick">
        <input id="single-keys" type="checkbox" checked={singleKeys.value} onChange={switchSingleKeys} /> {words.singleKeys}
      </label>
      <p class="muted">{words.helpMore}</p>
    </dialog>
  );
}
