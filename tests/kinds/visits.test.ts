/** On a page that tells of a visit from county to county, or of two counties alike, a 县委 or 县长 without its county is given to neither by chance. */
import { describe, expect, it } from "vitest";
import { facts, read } from "./reading.ts";

const about = "舒城县农业农村局召开会议。舒城县文化馆举办展览。舒城县图书馆开放。";

describe("of a visit from county to county", () => {
  it.each([
    [
      "the host is the second to have the guest's own post",
      `5月3日，舒城县委书记周文彬到庐江县考察乡村振兴工作，县委书记宋其远、县长胡海波陪同。${about}`,
      ["周文彬 WORKS_FOR 舒城县委 title=书记", "宋其远 WORKS_FOR 庐江县委 title=书记", "胡海波 WORKS_FOR 庐江县人民政府 title=县长"].sort(),
    ],
    [
      "with the county before each",
      `5月3日，舒城县委书记周文彬到庐江县考察，庐江县委书记宋其远、县长胡海波陪同。${about}`,
      ["周文彬 WORKS_FOR 舒城县委 title=书记", "宋其远 WORKS_FOR 庐江县委 title=书记", "胡海波 WORKS_FOR 庐江县人民政府 title=县长"].sort(),
    ],
    [
      "another post is either's",
      `5月3日，舒城县委书记周文彬赴庐江县考察。县委副书记宋其远参加座谈。${about}`,
      ["周文彬 WORKS_FOR 舒城县委 title=书记", "宋其远 WORKS_FOR 县委 title=副书记"].sort(),
    ],
    [
      "a head alone is nobody's",
      `5月3日，舒城县委书记周文彬赴庐江县考察。副县长宋其远介绍情况。${about}`,
      ["周文彬 WORKS_FOR 舒城县委 title=书记"],
    ],
    [
      "who goes to a town of the county is at home",
      `5月3日，舒城县委书记周文彬到城关镇调研，县委副书记宋其远陪同。${about}`,
      ["周文彬 WORKS_FOR 舒城县委 title=书记", "宋其远 WORKS_FOR 舒城县委 title=副书记"].sort(),
    ],
  ])("%s", (_, text, wanted) => {
    expect(facts(read(text), "WORKS_FOR")).toEqual(wanted);
  });
});

it("a 县政府 of a page that tells as much of one county as of another is neither's", () => {
  const page = read("舒城县和庐江县签约。县政府副县长周文彬出席。");
  expect(facts(page, "WORKS_FOR")).toEqual(["周文彬 WORKS_FOR 县政府 title=副县长"]);
  expect(facts(page, "HAS_JURISDICTION")).toEqual([]);
});
