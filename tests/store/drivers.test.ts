import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { locationOf, nameOf } from "../../graph/store/driver.ts";
import { driverOf, findDriver } from "../../graph/store/drivers.ts";
import { StoreError } from "../../graph/store/store.ts";
import { serverLocation } from "../../src/commands/environment.ts";
import { CommandError } from "../../src/commands/failure.ts";
import { failureOf } from "../contract/outcome.ts";

describe("a store's location", () => {
  test("keeps user and password out of its URL, and what stands beside it wins", () => {
    expect(locationOf("neo4j+s://anna:p%40ss%3A1@db.example.org:7687")).toEqual({
      ...{ url: "neo4j+s://db.example.org:7687", username: "anna", password: "p@ss:1" },
    });
    expect(locationOf({ url: "bolt://anna:one/two@host", password: "three", database: "county" })).toEqual({
      ...{ url: "bolt://host", username: "anna", password: "three", database: "county" },
    });
    expect(locationOf("bolt://anna@host")).toEqual({ url: "bolt://host", username: "anna" });
    expect(locationOf("bolt://host:7687")).toEqual({ url: "bolt://host:7687" });
    expect(locationOf("file:///srv/a@b/graph")).toEqual({ url: "file:///srv/a@b/graph" });
    expect(locationOf("bolt://anna:100%@host").password).toBe("100%");
    expect(nameOf(locationOf({ url: "bolt://anna:secret@host", database: "county" }))).toBe("bolt://host/county");
  });

  test("has a driver by its scheme; none is told of by the schemes there are", async () => {
    for (const url of ["neo4j://h", "Neo4j+s://h", "neo4j+ssc://h", "bolt://h", "bolt+s://h"])
      expect(driverOf({ url }).files).toBeUndefined();
    expect(driverOf({ url: "file:///srv/graph" }).files).toBeDefined();
    for (const url of ["localhost", "localhost:7687", "http://h", "neo4j:h", ""]) expect(findDriver({ url })).toBeUndefined();
    const refuse = (): unknown => driverOf({ url: "http://h" });
    expect(refuse).toThrow(StoreError);
    expect(refuse).toThrow(/http:\/\/h is not the address of a store.*file:\/\/, neo4j:\/\//);
    expect((await failureOf(driverOf({ url: "bolt://h" }).open({ url: "bolt://h" }, {}))).code).toBe("unauthorized");
    expect((await failureOf(driverOf({ url: "file://elsewhere/g" }).open({ url: "file://elsewhere/g" }, {}))).message).toMatch(
      /no file of this/,
    );
  });
});

describe("the environment", () => {
  const secret = "very-secret-word";
  test("names a server's store, with what stands in the URL where no variable says otherwise", () => {
    expect(serverLocation({})).toBeUndefined();
    expect(serverLocation({ NEO4J_URI: "" })).toBeUndefined();
    expect(serverLocation({ NEO4J_URI: "neo4j://h:7687", NEO4J_PASSWORD: secret })).toEqual({
      ...{ url: "neo4j://h:7687", username: "neo4j", password: secret },
    });
    expect(serverLocation({ NEO4J_URI: `bolt://anna:${secret}@h`, NEO4J_DATABASE: "county" })).toEqual({
      ...{ url: "bolt://h", username: "anna", password: secret, database: "county" },
    });
    expect(serverLocation({ NEO4J_URI: "bolt://anna:old@h", NEO4J_USERNAME: "ben", NEO4J_PASSWORD: secret })).toMatchObject({
      ...{ username: "ben", password: secret },
    });
  });

  test("is refused in words that show no password", () => {
    const refusal = (environment: Record<string, string>): unknown => {
      try {
        return serverLocation(environment);
      } catch (error) {
        return error;
      }
    };
    const wrong = ["localhost", `http://anna:${secret}@h`, "file:///srv/graph"].map((uri) =>
      refusal({ NEO4J_URI: uri, NEO4J_PASSWORD: secret }),
    );
    for (const error of [...wrong, refusal({ NEO4J_URI: "bolt://h" })]) {
      expect(error).toBeInstanceOf(CommandError);
      expect(error).toMatchObject({ exitCode: 3, message: expect.stringMatching(/NEO4J_/) as string });
      expect(String(error)).not.toContain(secret);
    }
  });
});

describe("a store in a file, by its URL", () => {
  let folder: string;
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "mailuo-drivers-"))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test("is stamped anew when it changes, and a copy of it is read while it is written", async () => {
    const location = { url: pathToFileURL(join(folder, "a graph")).href };
    const { files, open } = driverOf(location);
    expect([files!.isThere(location), files!.stamp(location)]).toEqual([false, undefined]);
    const person = (id: string) => ({ nodes: [{ id, label: "Person" as const, properties: { name: id } }], edges: [] });
    let store = await open(location, {});
    await store.upsert(person("p1"));
    await store.close();
    const stamp = files!.stamp(location);
    expect(stamp).toBeDefined();
    const { location: copy, stamp: copied } = await files!.copy(location, mkdtempSync(join(folder, "copy-")));
    expect(copied).toBe(stamp);

    store = await open(location, {});
    const reader = await driverOf(copy).open(copy, { readOnly: true });
    await store.upsert(person("p2"));
    expect((await reader.nodesById(["p1", "p2"])).map(({ id }) => id)).toEqual(["p1"]);
    await reader.close();
    await store.close();
    expect(files!.stamp(location)).not.toBe(stamp);
  });
});
