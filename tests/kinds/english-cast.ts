/** Invented people and towns of English pages. */
import type { Draw } from "../../scripts/generate/draw.ts";

const given = ["Isla", "Wade", "Grace", "Peter", "Mary", "Joseph", "Ana", "Tom", "Ruth", "Samuel"];
const family = ["Tomatin", "Mersonby", "Wanyonzi", "Alvarro", "Pittsley", "Tambar", "Whitakers", "Phirisi", "Vakalomi", "Carrolton"];
const towns = ["Bodira", "Kurunza", "Hettilo", "Nikewar", "Rambalo", "Tomavi", "Sefwaro", "Lawenar", "Masandi", "Drobosi"];

/** Two people of different names, and two towns. */
export function cast(draw: Draw): readonly [string, string, string, string] {
  const [first, last, town] = [draw.below(given.length), draw.below(family.length), draw.below(towns.length)];
  const at = (step: number): string => `${given[(first + step) % given.length]!} ${family[(last + step) % family.length]!}`;
  return [at(0), at(3), towns[town]!, towns[(town + 4) % towns.length]!];
}
