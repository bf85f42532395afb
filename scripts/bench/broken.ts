/**
 * Broken files of each format, read one after the other in one process: node --max-old-space-size=512 dist/scripts/bench/broken.js [COUNT=1000] [SEED=17]
 * Each gives a page or a reason; a whole file between them is read as before. Ends with 1 where one does neither.
 */
import { performance } from "node:perf_hooks";
import { brokenFiles, brokenFormats, wholeFile } from "../broken/broken-files.ts";
import { outcomeOf } from "../broken/outcome.ts";
import "../../src/languages/shipped.ts";

const [count = 1000, seed = 17] = process.argv.slice(2).map(Number);
let wrong = 0;

for (const format of brokenFormats) {
  const whole = wholeFile(format);
  const before = JSON.stringify(await outcomeOf(whole, `whole.${format}`));
  const slowest = { seconds: 0, what: "" };
  let [read, refused] = [0, 0];
  for (const { name, way, bytes } of brokenFiles(format, count, seed)) {
    const from = performance.now();
    try {
      const { pages } = await outcomeOf(bytes, name);
      if (pages.length > 0) read++;
      else refused++;
    } catch (error) {
      wrong++;
      console.log(`${name} (${way}): ${String(error)}`);
    }
    const seconds = (performance.now() - from) / 1000;
    if (seconds > slowest.seconds) Object.assign(slowest, { seconds, what: `${name}, ${way}, ${bytes.length} bytes` });
  }
  if (JSON.stringify(await outcomeOf(whole, `whole.${format}`)) !== before) {
    wrong++;
    console.log(`${format}: the whole file is read otherwise after the broken ones`);
  }
  console.log(
    `${format}: ${count} files, ${read} give a page, ${refused} a reason; the slowest ${slowest.seconds.toFixed(1)} s (${slowest.what}); ` +
      `most memory so far ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  );
}
process.exitCode = wrong > 0 ? 1 : 0;
