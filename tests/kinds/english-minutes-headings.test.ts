/** Minutes of councils and boards: whose they are, who sat there, and who did not. */
import { describe, expect, it } from "vitest";
import { cast } from "./english-cast.ts";
import { expectRight, facts, judged, named, read, trials } from "./reading.ts";

const posts = (text: string): string[] => facts(read(text), "WORKS_FOR");

describe("minutes", () => {
  const page = (heading: string, text: string): string => `${heading}\n\n${text}\n`;

  it("are of the council whose name, meeting and day stand in one heading", () => {
    expectRight(
      trials(60, 4020, (draw) => {
        const [one, , town] = cast(draw);
        const heading = `${town} City Council\nRegular Meeting\nMonday, June 3, 2024`;
        const wanted = `${one} WORKS_FOR ${town} City Council title=councilman`;
        return judged(page(heading, `The meeting began at 7. Councilman ${one} moved to adjourn.`), [wanted], "WORKS_FOR");
      }),
    );
  });

  it("name members without a colon, and who moved or seconded is no more and no less than a councillor", () => {
    expectRight(
      trials(60, 4021, (draw, index) => {
        const [one, other, town] = cast(draw);
        const text = [
          `Council members present were ${one} and ${other}.`,
          `Moved Cr ${one}, seconded Cr ${other} that the tender be accepted.`,
          `Proposed Cllr ${one}, seconded Cllr ${other}.`,
        ][index % 3]!;
        const title = index % 3 === 0 ? "" : " title=councillor";
        const body = `${town} Shire Council`;
        return judged(
          page(body.toUpperCase(), text),
          [`${one} WORKS_FOR ${body}${title}`, `${other} WORKS_FOR ${body}${title}`],
          "WORKS_FOR",
        );
      }),
    );
  });

  it("of a parish give it no councillor of the county", () => {
    expectRight(
      trials(60, 4022, (draw, index) => {
        const [one, other, town] = cast(draw);
        const text = [
          `Present: Cllrs ${one}, Ann Reed; County Cllr ${other}`,
          `Members: Cllrs ${one}, Ann Reed\n\nWard Member: Cllr ${other}`,
        ][index % 2]!;
        const found = posts(page(`${town.toUpperCase()} PARISH COUNCIL`, `The meeting was held on Tuesday.\n\n${text}`));
        const fault = found.some((line) => line.startsWith(other)) || !found.some((line) => line.startsWith(one));
        return { text, fault: fault ? found.join("; ") : undefined };
      }),
    );
  });

  it("give a county’s treasurer to no dealer, and what somebody manages is no body", () => {
    expect(
      posts(
        "The Holm County Board of Commissioners met Monday. The sheriff bought two vehicles from Kolb Motors. Treasurer Amy Lunn reported a balance.",
      ),
    ).toEqual([]);
    expect(named(read(page("HETTILO SHIRE COUNCIL", "STAFF: Ms A Lunn (Manager Works)")), "Organization")).toEqual([]);
  });

  it("tell who is appointed to another board", () => {
    expect(posts("The board appointed Joe Harder to the Holm Planning Commission.")).toEqual([
      "Joe Harder WORKS_FOR Holm Planning Commission",
    ]);
    expect(posts("The board appointed Joe Harder to the Holm Planning Commission inquiry.")).toEqual([]);
  });
});
