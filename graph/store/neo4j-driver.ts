/** Neo4j servers, by the URLs that Neo4j's own driver takes; user, password and database stand beside the URL. */
import type { StoreDriver } from "./driver.ts";
import { StoreError } from "./store.ts";

export const neo4jDriver: StoreDriver = {
  schemes: ["neo4j:", "neo4j+s:", "neo4j+ssc:", "bolt:", "bolt+s:", "bolt+ssc:"],
  async open({ url, username = "neo4j", password, database }, { readOnly, schema }) {
    if (password === undefined) throw new StoreError("unauthorized", `There is no password for ${url}: give one beside the URL.`);
    const { openNeo4jStore } = await import("./neo4j.ts");
    return openNeo4jStore(
      { uri: url, username, password, ...(database !== undefined && { database }) },
      {
        ...(readOnly !== undefined && { readOnly }),
        ...(schema !== undefined && { schema }),
      },
    );
  },
};
