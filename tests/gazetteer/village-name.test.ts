import { describe, expect, it } from "vitest";
import { withoutNationalities } from "../../src/languages/zh/gazetteer/ethnic-infix.ts";
import { printedVillage, splitListed } from "../../src/languages/zh/gazetteer/village-name.ts";

describe("printedVillage", () => {
  it.each([
    ["凹河村委会", "凹河村"],
    ["和平村村民委员会", "和平村"],
    ["王庄村民委员会", "王庄村"],
    ["银闸社区居委会", "银闸社区"],
    ["流长社区居民委员会", "流长社区"],
    ["建国居委会", "建国社区"],
    ["赛汗呼热嘎查", "赛汗呼热嘎查"],
    ["赛汗嘎查村委会", "赛汗嘎查"],
    ["一连生活区", "一连生活区"],
    ["坂上社区居委会（含坂上村村委）", "坂上社区"],
    ["新村村委会", "新村"],
  ])("%s is printed %s", (listed, printed) => {
    expect(printedVillage(listed)).toBe(printed);
  });

  it("takes off a township that the list puts before the name", () => {
    expect(printedVillage("四平市铁东区叶赫满族镇永合村村民委员会", "叶赫满族镇")).toBe("永合村");
  });
});

describe("splitListed", () => {
  it("gives two parts that make the name", () => {
    for (const name of ["凹河村委会", "流长社区居民委员会", "社区居委会", "村委会", "上街村", "牧委会"])
      expect(splitListed(name).join("")).toBe(name);
  });
});

describe("withoutNationalities", () => {
  it.each([
    ["流长苗族乡", "流长乡"],
    ["麦格苗族布依族乡", "麦格乡"],
    ["双江拉祜族佤族布朗族傣族自治县", "双江县"],
    ["克孜勒苏柯尔克孜自治州", "克孜勒苏州"],
    ["鄂温克族自治旗", "鄂温克旗"],
    ["隆林各族自治县", "隆林县"],
    ["贵阳市", "贵阳市"],
    ["回民区", "回民区"],
  ])("%s is printed %s", (listed, printed) => {
    expect(withoutNationalities(listed)).toBe(printed);
  });
});
