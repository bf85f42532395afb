/** Broken files of each format give a page or a reason, and harm no other; MAILUO_BROKEN=1000 reads as many of each. */
import { describe, expect, test } from "vitest";
import { brokenFiles, brokenFormats, wholeFile } from "../../scripts/broken/broken-files.ts";
import { outcomeOf } from "../../scripts/broken/outcome.ts";

const count = Number(process.env["MAILUO_BROKEN"] ?? 30);

describe.each(brokenFormats)("broken %s files", (format) => {
  test("give a page or say why not, and a whole file is read as before", async () => {
    const whole = await outcomeOf(wholeFile(format), `whole.${format}`);
    expect(whole.pages.length).toBeGreaterThan(0);
    expect(whole.failures).toEqual([]);
    for (const { name, bytes } of brokenFiles(format, count, 28)) {
      const { failures } = await outcomeOf(bytes, name);
      for (const failure of failures) expect(failure).toMatch(/^\S.*: .+\. .+\.$/su);
    }
    expect(await outcomeOf(wholeFile(format), `whole.${format}`)).toEqual(whole);
  });
});
