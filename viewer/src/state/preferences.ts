/** Light or dark: the system's choice until a person makes one. */
import { signal } from "@preact/signals";

export type Theme = "light" | "dark";

const system = matchMedia("(prefers-color-scheme: dark)");

const stored = (): Theme | undefined => {
  try {
    const known = localStorage.getItem("mailuo.theme");
    return known === "light" || known === "dark" ? known : undefined;
  } catch {
    return undefined;
  }
};

export const theme = signal<Theme>(stored() ?? (system.matches ? "dark" : "light"));

system.addEventListener("change", ({ matches }) => {
  if (stored() === undefined) theme.value = matches ? "dark" : "light";
});

/** Keys of one letter do something; off for who speaks to the machine, or whose hands slip. */
export const singleKeys = signal(storedKeys());

function storedKeys(): boolean {
  try {
    return localStorage.getItem("mailuo.single-keys") !== "off";
  } catch {
    return true;
  }
}

export function switchSingleKeys(): void {
  singleKeys.value = !singleKeys.value;
  try {
    localStorage.setItem("mailuo.single-keys", singleKeys.value ? "on" : "off");
  } catch {
    // A browser that keeps nothing still goes by what was chosen.
  }
}

export function switchTheme(): void {
  theme.value = theme.value === "dark" ? "light" : "dark";
  try {
    localStorage.setItem("mailuo.theme", theme.value);
  } catch {
    // A browser that keeps nothing still shows the theme chosen.
  }
}
