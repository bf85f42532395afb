/** Keys of clusters that are no people: two clusters of one key are one thing. */
import type { Gazetteer } from "../../gazetteer/place.ts";
import { nameInReadSpelling } from "../../languages/read-spelling.ts";
import type { Cluster } from "../../model.ts";
import { namesOf } from "./names-of.ts";

export interface NameKey {
  readonly key: string;
  /** Where it is compared with clusters of other keys: a village of which no township is told with those of its name in the county. */
  readonly blockingKey?: string;
  /** Code of the place that the name begins with. */
  readonly seat?: string;
  /** The name without that place. */
  readonly rest?: string;
  /** Why clusters of this key are one, in words. */
  readonly reason: string;
}

interface NamedCluster extends Pick<Cluster, "type" | "name" | "gbCode" | "within" | "document"> {
  readonly home: string | undefined;
  /** YYYY of its article. */
  readonly year: string | undefined;
}

interface Seat {
  readonly code: string;
  readonly rest: string;
}

/** Asks the gazetteer once for each name in each county. */
export class NameKeys {
  readonly #seats = new Map<string, Seat | undefined>();
  constructor(private readonly gazetteer: Gazetteer) {}

  of({ type, name: printed, gbCode, within, document, home, year }: NamedCluster): NameKey {
    const name = nameInReadSpelling(printed);
    if ((type === "Place" || type === "Village") && gbCode !== undefined)
      return { key: `${type}|${gbCode}`, reason: `the same code, ${gbCode}` };
    const form = name.normalize("NFKC").replace(/[《》“”‘’"'\s·]/gu, "");
    const names = namesOf(form);
    const isRegistered = type === "Organization" && names.isRegistered(form);
    const ofVillage = within === undefined || isRegistered ? undefined : this.#ofVillage(type, form, within, home?.slice(0, 6), document);
    if (ofVillage) return ofVillage;
    const inYear = type === "Event" && year !== undefined ? `|${year}` : "";
    const seat = type === "Place" || type === "Village" ? undefined : this.#seat(form, home);
    if (seat) {
      const place = this.gazetteer.get(seat.code)?.name ?? seat.code;
      return { key: `${type}|${seat.code}|${seat.rest}${inYear}`, seat: seat.code, rest: seat.rest, reason: `${place}${seat.rest}` };
    }
    if (names.isUnique(type, form, name, home)) return { key: `${type}||${form}${inYear}`, reason: `the same full name, ${name}` };
    const area = home?.slice(0, 6);
    if (area !== undefined && !(type === "Agency" && names.isOfUnnamedPlace(form)))
      return { key: `${type}|in ${area}|${form}${inYear}`, reason: `the same name, ${name}, in ${this.gazetteer.get(area)?.name ?? area}` };
    return { key: `${type}|on ${document}|${form}${inYear}`, reason: `the same name, ${name}, on one page` };
  }

  /** A village without a code, or a body of a village: by the township, or the village, in which its page puts it. */
  #ofVillage(type: string, form: string, within: string, home: string | undefined, document: string): NameKey | undefined {
    const coded = /^\d{12}$/.test(within) ? this.gazetteer.get(within) : undefined;
    if (type !== "Village" && coded) {
      const rest = after(form, coded.name);
      return rest === undefined ? undefined : { key: `${type}|${within}|${rest}`, seat: within, rest, reason: `${coded.name}${rest}` };
    }
    const [township = "", village = form] = within.split("|");
    const isCode = /^\d+$/.test(township);
    const area = isCode ? township.slice(0, 6) : home;
    const rest = type === "Village" ? "" : after(form, village);
    if (rest === undefined) return undefined;
    const blockingKey = `${type}|${area === undefined ? `on ${document}` : `in ${area}`}|${village}${rest}`;
    const where = this.gazetteer.get(township || (area ?? ""))?.name ?? township;
    return {
      key: township === "" ? blockingKey : `${blockingKey}|${township}`,
      blockingKey,
      ...(isCode && type !== "Village" && { seat: township, rest }),
      reason: `${where}${village}${rest}`,
    };
  }

  /** Of the places that a name may begin with, the only one, or the only one near home. */
  #seat(name: string, home: string | undefined): Seat | undefined {
    const key = `${home ?? ""}|${name}`;
    if (this.#seats.has(key)) return this.#seats.get(key);
    const seat = this.#findSeat(name, home);
    this.#seats.set(key, seat);
    return seat;
  }

  #findSeat(name: string, home: string | undefined): Seat | undefined {
    let [code, from] = [home, 0];
    let found: Seat | undefined;
    // 贵州省清镇市流长乡: each place is looked for inside the one before it.
    for (let step = 0; step < 4; step++) {
      const match = this.gazetteer.matches(name.slice(from), code).find((candidate) => candidate.from === 0);
      if (!match || match.to + from >= name.length) break;
      const places = found ? match.places.filter((place) => place.code.startsWith(found!.code)) : match.places;
      const near = home === undefined ? [] : places.filter((place) => place.code.startsWith(home) || home.startsWith(place.code));
      const only = places.length === 1 ? places[0] : near.length === 1 ? near[0] : undefined;
      if (!only) break;
      from += match.to;
      code = only.code;
      found = { code, rest: name.slice(from) };
    }
    return found;
  }
}

/** What follows the last `part` of a name; `undefined` where it is not in it. */
function after(name: string, part: string): string | undefined {
  const at = name.lastIndexOf(part);
  return at < 0 ? undefined : name.slice(at + part.length);
}
