/** A button that opens a small menu. */
import { useEffect, useRef, useState } from "preact/hooks";
import { IconButton, type IconName } from "./icons.tsx";

interface MenuProps {
  readonly icon: IconName;
  readonly label: string;
  readonly children: (close: () => void) => preact.ComponentChildren;
}

export function Menu({ icon, label, children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const leave = (event: Event): void => {
      if (!holder.current?.contains(event.target as Node)) setOpen(false);
    };
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      setOpen(false);
      holder.current?.querySelector("button")?.focus();
    };
    document.addEventListener("pointerdown", leave);
    holder.current?.addEventListener("keydown", escape);
    holder.current?.querySelector<HTMLElement>(".menu button, .menu input")?.focus();
    return () => {
      document.removeEventListener("pointerdown", leave);
      holder.current?.removeEventListener("keydown", escape);
    };
  }, [open]);
  return (
    <div class="menu-holder" ref={holder}>
      <IconButton icon={icon} label={label} pressed={open} onClick={() => setOpen(!open)} />
      {open ? (
        <div class="menu" role="group" aria-label={label}>
          {children(() => setOpen(false))}
        </div>
      ) : null}
    </div>
  );
}
