/** Take away the picture: as PNG at any scale, as SVG, with a title and a legend. */
import { largestScale, pngOf } from "../still/png.ts";
import { pictureScale, pictureTitle, stillPicture, withLegend } from "../still/still.ts";
import { svgOf } from "../still/svg.ts";
import { say } from "../state/store.ts";
import { fill, texts } from "../text/texts.ts";
import { saveFile } from "./save-file.ts";

const smallest = 0.5;

async function savePng(): Promise<void> {
  const picture = stillPicture();
  if (!picture) return;
  const scale = Math.min(pictureScale.value, largestScale(picture));
  const blob = await pngOf(picture, scale);
  if (!blob) return say(texts.value.pictureFailed, true);
  saveFile(blob, "mailuo.png");
  if (scale < pictureScale.value) say(fill(texts.value.pictureCut, { n: scale.toFixed(1) }));
}

function saveSvg(): void {
  const picture = stillPicture();
  if (picture) saveFile(new Blob([svgOf(picture)], { type: "image/svg+xml" }), "mailuo.svg");
}

/** `close`: the menu that it stands in. */
export function ExportPicture({ close }: { readonly close: () => void }) {
  const words = texts.value;
  return (
    <>
      <p class="menu-title">{words.exportImage}</p>
      <div class="menu-fields">
        <label>
          {words.pictureTitle}
          <input
            id="picture-title"
            type="text"
            maxLength={200}
            value={pictureTitle.value}
            onInput={({ currentTarget }) => (pictureTitle.value = currentTarget.value)}
          />
        </label>
        <label class="tick">
          <input id="picture-legend" type="checkbox" checked={withLegend.value} onChange={() => (withLegend.value = !withLegend.value)} />
          {words.pictureLegend}
        </label>
        <label>
          {words.pictureScale}
          <input
            id="picture-scale"
            type="number"
            min={smallest}
            max={20}
            step={0.5}
            value={pictureScale.value}
            onInput={({ currentTarget }) => {
              const scale = currentTarget.valueAsNumber;
              if (Number.isFinite(scale) && scale >= smallest) pictureScale.value = scale;
            }}
          />
        </label>
      </div>
      <button type="button" data-format="png" onClick={() => void savePng().then(close)}>
        PNG
      </button>
      <button
        type="button"
        data-format="svg"
        onClick={() => {
          saveSvg();
          close();
        }}
      >
        SVG
      </button>
    </>
  );
}
