/** A still picture as PNG, at any scale: it is drawn anew, so that large ones are sharp in print. */
import { canvasFont } from "../canvas/theme.ts";
import type { Captioned } from "./captioned.ts";
import type { Label, Line, Shapes } from "./scene.ts";

/** No browser draws a canvas with a longer side, or more pixels. */
const longestSide = 16_384;
const mostPixels = 200_000_000;

/** The largest scale at which a picture of so many pixels can be drawn. */
export const largestScale = ({ width, height }: { readonly width: number; readonly height: number }): number =>
  Math.min(longestSide / Math.max(width, height), Math.sqrt(mostPixels / (width * height)));

/** Null where the browser can't. `scale`: pixels of the picture for one of the screen. */
export function pngOf(picture: Captioned, scale: number): Promise<Blob | null> {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
  const context = canvas.getContext("2d");
  if (!context) return Promise.resolve(null);
  context.scale(scale, scale);
  context.fillStyle = picture.ground;
  context.fillRect(0, 0, picture.width, picture.height);
  drawShapes(context, picture.caption);
  context.beginPath();
  context.rect(0, picture.top, picture.scene.width, picture.scene.height);
  context.clip();
  context.translate(0, picture.top);
  drawShapes(context, picture.scene);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}

function drawShapes(context: CanvasRenderingContext2D, { lines, heads, discs, labels }: Shapes): void {
  for (const line of lines) drawLine(context, line);
  for (const { points, color } of heads) {
    context.beginPath();
    for (const { x, y } of points) context.lineTo(x, y);
    context.fillStyle = color;
    context.fill();
  }
  for (const { x, y, radius, color } of discs) {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fillStyle = color;
    context.fill();
  }
  for (const label of labels) drawLabel(context, label);
}

function drawLine(context: CanvasRenderingContext2D, { from, to, control, color, width }: Line): void {
  context.beginPath();
  context.moveTo(from.x, from.y);
  if (control) context.quadraticCurveTo(control.x, control.y, to.x, to.y);
  else context.lineTo(to.x, to.y);
  [context.strokeStyle, context.lineWidth] = [color, width];
  context.stroke();
}

function drawLabel(context: CanvasRenderingContext2D, { x, y, text, size, bold, color, halo, turned }: Label): void {
  context.save();
  context.font = `${bold ? 700 : 500} ${size}px ${canvasFont}`;
  context.translate(x, y);
  if (turned !== undefined) {
    context.rotate((turned * Math.PI) / 180);
    context.translate(0, -2);
    context.textAlign = "center";
  }
  if (halo) {
    [context.lineJoin, context.lineWidth, context.strokeStyle] = ["round", 3.5, halo];
    context.strokeText(text, 0, 0);
  }
  context.fillStyle = color;
  context.fillText(text, 0, 0);
  context.restore();
}
