/** A button that opens a small menu. */
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { IconButton, type IconName } from "./icons.tsx";

interface MenuProps {
  readonly icon: IconName;
  readonly label: string;
  readonly word?: string;
  readonly children: (close: () => void) => preact.ComponentChildren;
}

/** Off the window's edges. */
const air = 8;

/** Moves an open menu into the window, and lets it scroll where that is too low for it. */
function keepInWindow(menu: HTMLElement): void {
  menu.style.translate = "none";
  const { left, right, top } = menu.getBoundingClientRect();
  const aside = Math.max(0, air - left) || Math.min(0, innerWidth - air - right);
  menu.style.translate = `${aside}px 0`;
  menu.style.maxHeight = `${innerHeight - air - top}px`;
}

export function Menu({ icon, label, word, children }: MenuProps) {
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
  useLayoutEffect(() => {
    const menu = holder.current?.querySelector<HTMLElement>(".menu");
    if (!menu) return;
    const place = (): void => keepInWindow(menu);
    place();
    addEventListener("resize", place);
    return () => removeEventListener("resize", place);
  }, [open]);
  return (
    <div class="menu-holder" ref={holder}>
      <IconButton icon={icon} label={label} {...(word && { word })} pressed={open} onClick={() => setOpen(!open)} />
      {open ? (
        <div class="menu" role="group" aria-label={label}>
          {children(() => setOpen(false))}
        </div>
      ) : null}
    </div>
  );
}
