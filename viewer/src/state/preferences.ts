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

export function switchTheme(): void {
  theme.value = theme.value === "dark" ? "light" : "dark";
  try {
    localStorage.setItem("mailuo.theme", theme.value);
  } catch {
    // A browser that keeps nothing still shows the theme chosen.
  }
}
