/** The list with what changed since: counties under the names that they had, counties that it does not have, and areas of Hong Kong and Macau. */
import type { GazetteerPlace } from "../../../gazetteer/place.ts";
import { madeCounties, renamedCounties } from "./county-changes.ts";
import type { DivisionForms } from "./division-forms.ts";
import type { Divisions } from "./divisions.ts";
import { regionalAreas } from "./regional-areas.ts";

/** Indexes of the counties that the list does not have follow those of the list. */
export class ChangedCounties {
  private readonly made: readonly GazetteerPlace[] = madeCounties.map(({ name, code }) => ({
    code,
    listedName: name,
    name,
    level: "county",
  }));

  private readonly areas: readonly { readonly name: string; readonly district: string }[] = regionalAreas.flatMap(([district, names]) =>
    names.split(" ").map((name) => ({ name, district })),
  );
  private readonly areasMade = new Map<number, GazetteerPlace>();
  private forms: DivisionForms | undefined;

  constructor(private readonly divisions: Divisions) {}

  addTo(forms: DivisionForms): void {
    this.forms = forms;
    const first = this.divisions.length + this.made.length;
    this.areas.forEach(({ name }, at) => forms.addForm(name, () => [first + at], true));
    for (const { old, name } of renamedCounties) forms.addForm(old, () => forms.ids(name).filter((index) => this.isCounty(index)));
    this.made.forEach(({ name }, at) => forms.addForm(name, () => [this.divisions.length + at]));
  }

  at(index: number): GazetteerPlace {
    const at = index - this.divisions.length;
    if (at < 0) return this.divisions.at(index);
    return this.made[at] ?? this.areaAt(at - this.made.length);
  }

  get(code: string): GazetteerPlace | undefined {
    if (code.length !== 9 || !/^8[12]/u.test(code)) return this.made.find((one) => one.code === code);
    const at = Number(code.slice(6)) - firstArea;
    return at >= 0 && at < this.areas.length && this.areaAt(at).code === code ? this.areaAt(at) : undefined;
  }

  /** Numbered behind the towns of the list, inside the district. */
  private areaAt(at: number): GazetteerPlace {
    let place = this.areasMade.get(at);
    const area = this.areas[at];
    if (place === undefined) {
      const { name, district } = area ?? { name: "", district: "" };
      const index = (this.forms?.ids(district) ?? []).find((one) => /^8[12]/u.test(String(this.divisions.codes[one] ?? "")));
      const code = `${index === undefined ? "81" : this.divisions.codes[index]}${firstArea + at}`;
      this.areasMade.set(at, (place = { code, listedName: name, name, level: "township" }));
    }
    return place;
  }

  private isCounty = (index: number): boolean => this.divisions.levelAt(index) === "county";
}

const firstArea = 500;
