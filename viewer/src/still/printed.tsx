/** The page on paper: the picture as lines and letters, light whatever the screen is, with a legend; then what is read beside and below it. */
import { useEffect, useRef } from "preact/hooks";
import { theme } from "../state/preferences.ts";
import { texts } from "../text/texts.ts";
import { pictureTitle, stillPicture } from "./still.ts";
import { svgOf } from "./svg.ts";

/** What the canvas shows can't be printed sharply, or at all: it is drawn anew when the browser is about to print. */
export function PrintedPicture() {
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = document.documentElement;
    const before = (): void => {
      root.dataset["theme"] = "light";
      const picture = stillPicture({ title: pictureTitle.peek() || texts.peek().appName, legend: true, theme: "light" });
      // At once: the browser prints what is there when the listener returns. `svgOf` escapes what it is given.
      if (picture && holder.current) holder.current.innerHTML = svgOf(picture);
    };
    const after = (): void => {
      root.dataset["theme"] = theme.peek();
      holder.current?.replaceChildren();
    };
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    return () => {
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
    };
  }, []);
  return <div class="printed" ref={holder} />;
}
