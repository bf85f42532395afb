/** Who serves a village of Taiwan in its town's office, and what is no village there. */
import { describe, expect, it } from "vitest";
import { facts, named, read } from "./reading.ts";

describe("a 里幹事 or 村幹事", () => {
  const page = read("雲林縣口湖鄉公所活動\n\n石泉里幹事陳美玲、沙港村幹事王明照、行政室主任李國華到場。陽明里幹事張志強協助。");
  it("is named whole, and his village is no person", () => {
    expect(named(page, "Person")).toEqual(["張志強", "李國華", "王明照", "陳美玲"]);
    expect(named(page, "Village")).toEqual(["沙港村", "石泉里", "陽明里"]);
  });
  it("does not live there", () => expect(facts(page, "LIVES_IN")).toEqual([]));
});

describe("a name before 為", () => {
  it.each([
    ["雲林縣長張麗善為感謝志工辛勞，特頒發獎狀。", "張麗善"],
    ["雲林縣長張麗特為感謝志工，頒發獎狀。", "張麗"],
  ])("%s", (text, name) => expect(named(read(text), "Person")).toEqual([name]));
});

describe("no village", () => {
  it.each(["有8位村里長到場，鄉長致詞。", "聯和墟社區會堂啟用。", "獲特優村的村長表示感謝，績優村也獲獎。", "親至獲獎村頒獎。"])(
    "%s",
    (text) => expect(named(read(`金寧鄉公所報導\n\n${text}`), "Village")).toEqual([]),
  );
});

describe("a township's office", () => {
  it("is no other place's whose name the township's ends in", () => {
    const page = read("金寧鄉公所辦理家戶訪查\n\n鄉長林清福出席。");
    expect(facts(page).join()).not.toContain("寧鄉市");
    expect(named(page, "Agency")).toEqual(["金寧鄉公所"]);
  });
});
