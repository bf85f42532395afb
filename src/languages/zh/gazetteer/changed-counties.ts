/** The list with what changed since: counties under the names that they had, and counties that it does not have. */
import type { GazetteerPlace } from "../../../gazetteer/place.ts";
import { madeCounties, renamedCounties } from "./county-changes.ts";
import type { DivisionForms } from "./division-forms.ts";
import type { Divisions } from "./divisions.ts";

/** Indexes of the counties that the list does not have follow those of the list. */
export class ChangedCounties {
  private readonly made: readonly GazetteerPlace[] = madeCounties.map(({ name, code }) => ({
    code,
    listedName: name,
    name,
    level: "county",
  }));

  constructor(private readonly divisions: Divisions) {}

  addTo(forms: DivisionForms): void {
    for (const { old, name } of renamedCounties) forms.addForm(old, () => forms.ids(name).filter((index) => this.isCounty(index)));
    this.made.forEach(({ name }, at) => forms.addForm(name, () => [this.divisions.length + at]));
  }

  at(index: number): GazetteerPlace {
    return this.made[index - this.divisions.length] ?? this.divisions.at(index);
  }

  get(code: string): GazetteerPlace | undefined {
    return this.made.find((one) => one.code === code);
  }

  private isCounty = (index: number): boolean => this.divisions.levelAt(index) === "county";
}
