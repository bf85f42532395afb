/** A still picture as SVG. */
import { canvasFont } from "../canvas/theme.ts";
import type { Captioned } from "./captioned.ts";
import type { Head, Label, Line, Shapes } from "./scene.ts";

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** Characters XML forbids are left out: a name can hold any. */
// eslint-disable-next-line no-control-regex
const escaped = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "").replace(/[&<>"]/g, (one) => escapes[one]!);
const round = (value: number): number => Math.round(value * 100) / 100;

export function svgOf({ width, height, ground, top, scene, caption }: Captioned): string {
  const font = escaped(canvasFont);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<rect width="100%" height="100%" fill="${ground}"/><g font-family="${font}">` +
    `<svg y="${top}" width="${scene.width}" height="${scene.height}">${shapesMarkup(scene)}</svg>${shapesMarkup(caption)}</g></svg>`
  );
}

const shapesMarkup = ({ lines, heads, discs, labels }: Shapes): string =>
  `<g fill="none">${lines.map(lineMarkup).join("")}</g><g>${heads.map(headMarkup).join("")}</g><g>${discs
    .map(({ x, y, radius, color }) => `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${color}"/>`)
    .join("")}</g><g>${labels.map(labelMarkup).join("")}</g>`;

function lineMarkup({ from, to, control, color, width }: Line): string {
  const way = control ? `Q${round(control.x)} ${round(control.y)} ` : "L";
  return `<path d="M${round(from.x)} ${round(from.y)}${way}${round(to.x)} ${round(to.y)}" stroke="${color}" stroke-width="${round(width)}"/>`;
}

const headMarkup = ({ points, color }: Head): string =>
  `<polygon points="${points.map(({ x, y }) => `${round(x)},${round(y)}`).join(" ")}" fill="${color}"/>`;

function labelMarkup({ x, y, text, size, bold, color, halo, turned }: Label): string {
  const place =
    turned === undefined
      ? `x="${round(x)}" y="${round(y)}"`
      : `transform="translate(${round(x)} ${round(y)}) rotate(${round(turned)})" text-anchor="middle" dy="-2"`;
  const around = halo ? ` stroke="${halo}" stroke-width="3" paint-order="stroke"` : "";
  return `<text ${place} font-size="${size}" font-weight="${bold ? 700 : 500}" fill="${color}"${around}>${escaped(text)}</text>`;
}
