/** Names of the villages of one area, made when a page of that area is read. */
import { FormIndex, type Form } from "./form-index.ts";
import { withoutNationalities } from "./ethnic-infix.ts";
import type { GazetteerPlace } from "../../../gazetteer/place.ts";
import type { Villages } from "./villages.ts";

/** A newspaper speaks of a few areas. Counted in villages, since a city has a hundred times those of a township: some tens of megabytes. */
const kept = 40_000;

export interface NamedPlaces {
  readonly form: string;
  readonly places: readonly GazetteerPlace[];
}

export class VillageIndex {
  private readonly forms = new FormIndex();
  private readonly places: readonly GazetteerPlace[];

  constructor(places: readonly GazetteerPlace[]) {
    this.places = places;
    places.forEach((place, id) => {
      for (const form of formsOf(place)) this.forms.add(form, id);
    });
  }

  named(name: string): readonly GazetteerPlace[] {
    return this.forms.ids(name).map((id) => this.places[id]!);
  }

  get size(): number {
    return this.places.length;
  }

  longestAt(text: string, at: number): NamedPlaces | undefined {
    const found = this.forms.longestAt(text, at, isPlace);
    return found && { form: found.form, places: found.ids.map((id) => this.places[id]!) };
  }
}

/** 大村 and 新村 are words as often as names; a name of two characters is not looked for. */
const formsOf = ({ name, listedName }: GazetteerPlace): readonly string[] =>
  [...new Set([name, listedName, withoutNationalities(name)])].filter(({ length }) => length > 2);

/** The list has 银闸社区居委会 for 银闸社区; where a text says so, it is the committee. */
const isPlace = ({ form }: Form): boolean => !/委(?:员)?会$/u.test(form);

export class VillageIndexes {
  private readonly byArea = new Map<string, VillageIndex>();
  /** In villages, of all that are kept. */
  private size = 0;

  constructor(private readonly villages: () => Villages) {}

  /** `code` has 4, 6, 9 or 12 digits. */
  of(code: string): VillageIndex {
    const known = this.byArea.get(code);
    if (known !== undefined) return known;
    const index = new VillageIndex(this.placesOf(code));
    for (const [oldest, { size }] of this.byArea) {
      if (this.size + index.size <= kept) break;
      this.byArea.delete(oldest);
      this.size -= size;
    }
    this.byArea.set(code, index);
    this.size += index.size;
    return index;
  }

  private placesOf(code: string): readonly GazetteerPlace[] {
    const village = code.length === 12 ? this.villages().get(code) : undefined;
    if (code.length > 9) return village === undefined ? [] : [village];
    const villages = this.villages();
    const [first, end] = villages.range(code);
    return Array.from({ length: end - first }, (_, i) => villages.at(first + i));
  }
}
