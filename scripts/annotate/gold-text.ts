/** The gold as JSON in the project's own format: a mention a line, so that two versions compare line by line. */
import stringWidth from "string-width";
import type { GoldPage } from "./gold.ts";

const width = 140;

function inline(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{ ${entries(value).join(", ")} }`;
}

const entries = (value: object): string[] => Object.entries(value).map(([name, inner]) => `${JSON.stringify(name)}: ${inline(inner)}`);

function row(value: object): string {
  const line = `    ${inline(value)}`;
  return stringWidth(line) < width
    ? line
    : `    {\n${entries(value)
        .map((entry) => `      ${entry}`)
        .join(",\n")}\n    }`;
}

function field(name: string, value: unknown): string {
  const start = `  ${JSON.stringify(name)}: `;
  if (!Array.isArray(value)) return start + inline(value);
  if (value.length === 0) return `${start}[]`;
  const single = `${start}[${inline(value[0])}]`;
  return value.length === 1 && stringWidth(single) < width ? single : `${start}[\n${value.map(row).join(",\n")}\n  ]`;
}

export const goldText = (gold: GoldPage): string =>
  `{\n${Object.entries(gold)
    .map(([name, value]) => field(name, value))
    .join(",\n")}\n}\n`;
