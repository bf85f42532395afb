/** What every graph store must do: one suite, run over each implementation. */
import { afterAll, beforeAll, describe } from "vitest";
import type { GraphStore } from "../../graph/store/store.ts";
import { closingContract } from "./closing.ts";
import { differencesContract } from "./differences.ts";
import { fixture } from "./fixture.ts";
import { hostileNamesContract } from "./hostile-names.ts";
import { limitsContract } from "./limits.ts";
import { partsContract } from "./parts.ts";
import { queriesContract } from "./queries.ts";
import { readingContract } from "./reading.ts";
import { refusalsContract } from "./refusals.ts";
import { searchContract } from "./searching.ts";
import type { Dialect, Subject } from "./subject.ts";
import { versionsContract } from "./versions.ts";
import { writingContract } from "./writing.ts";

/** `open` gives an empty store of one's own, or one that `clear` may empty. Called several times, one after the other is closed. */
export function storeContract(name: string, open: () => Promise<GraphStore>, dialect: Dialect): void {
  describe(`${name}: the contract of a graph store`, () => {
    describe("with the fixture", () => {
      let store: GraphStore;
      const subject: Subject = () => store;
      beforeAll(async () => {
        store = await open();
        await store.clear();
        await store.upsert(fixture);
      });
      afterAll(async () => {
        await store?.clear();
        await store?.close();
      });
      readingContract(subject);
      partsContract(subject);
      searchContract(subject);
      queriesContract(subject);
      differencesContract(subject, dialect);
      versionsContract(subject, dialect);
      refusalsContract(subject);
      limitsContract(subject);
      writingContract(subject);
      hostileNamesContract(subject);
    });
    closingContract(open);
  });
}
