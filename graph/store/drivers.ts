/** The drivers there are, by the scheme of a store's URL. */
import type { StoreDriver, StoreLocation } from "./driver.ts";
import { embeddedDriver } from "./embedded-driver.ts";
import { neo4jDriver } from "./neo4j-driver.ts";
import { StoreError } from "./store.ts";

/** A new store is a line here. */
const drivers: readonly StoreDriver[] = [embeddedDriver, neo4jDriver];

/** Undefined where no store is reached by such a URL, or it is none. */
export function findDriver({ url }: StoreLocation): StoreDriver | undefined {
  const scheme = /^[a-z][\w+.-]*:(?=\/\/)/i.exec(url)?.[0].toLowerCase();
  return drivers.find(({ schemes }) => schemes.some((one) => one === scheme));
}

/** Throws a StoreError, `unavailable`, where there is none. */
export function driverOf(location: StoreLocation): StoreDriver {
  const driver = findDriver(location);
  if (driver) return driver;
  const schemes = drivers.flatMap((one) => one.schemes.map((scheme) => `${scheme}//`));
  throw new StoreError("unavailable", `${location.url} is not the address of a store. Write one that begins with ${schemes.join(", ")}.`);
}
