/** What tests write and leave behind, killed processes' files too, goes to one folder that is gone when all have run. */
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Called for each suite, in one process: folders in folders would make paths too long for the sockets that Chromium makes there. */
export default function setup(): (() => void) | undefined {
  if (process.env["MAILUO_TESTS_FOLDER"] !== undefined) return undefined;
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "mailuo-tests-"));
  process.env["TMPDIR"] = process.env["MAILUO_TESTS_FOLDER"] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
