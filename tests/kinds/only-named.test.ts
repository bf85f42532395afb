/** Whoever is only named beside an event, a prize, an election or an appointment: nothing of it is said of him. */
import { describe, expect, it } from "vitest";
import { facts, read } from "./reading.ts";

const fair = "The Holm Fair was opened on Monday.";
const festival = "清河县第三届文化节开幕式举行。";
const session = "庐江县人大常委会开会。";

describe("no part in an event", () => {
  it.each([
    ["whom others are supporters of", "The Holm Fair was attended by supporters of Petra Lund and Ana Reyes."],
    ["who is left out", "The Holm Fair was attended by everyone except Mayor Petra Lund."],
    ["who did not come", "The Holm Fair was attended by hundreds, but not by Mayor Petra Lund."],
    ["who taught those that came", "The Holm Fair was attended by students taught by Petra Lund."],
    ["who tells of it", "The Holm Fair was attended by villagers, Mayor Petra Lund told the Holm Gazette."],
    ["who tells of it, with what he is", "The Holm Fair was attended by villagers, according to Petra Lund, the mayor."],
    ["whom others are dressed as", "The Holm Fair was attended by children dressed as Petra Lund and Ana Reyes."],
    ["whose portrait is shown", `${fair} Those present were shown a portrait of Petra Lund.`],
    ["who sent another", `${fair} Also present was a representative of Mayor Petra Lund.`],
    ["whose songs are sung", "The Holm Fair featured songs by Petra Lund and a painting of Ana Reyes."],
    ["who was at a hearing", `${fair} At the hearing, also present were Ana Reyes and Petra Lund.`],
    ["who was in court", `${fair} In court, Petra Lund was present.`],
    ["whose widow came", `${fair} The widow of Petra Lund was present.`],
    ["whose wife speaks", "Speaking at the Holm Fair, the wife of Governor Petra Lund thanked them."],
    ["whose statement is read", "Speaking at the Holm Fair, a statement from Governor Petra Lund said the farms were in need."],
    ["after whom a choir is named", "A choir named after Petra Lund sang songs at the Holm Fair."],
    ["who stayed away", "Petra Lund gave no reason why he had been absent during the Holm Fair."],
    ["whose pupil won", "A pupil of Petra Lund won the Holm Marathon."],
    ["whose horse won", "The Holm Marathon was won by Petra Lund's horse."],
    ["who won a contract", "Petra Lund won the Holm Marathon contract."],
    ["whose client was hurt there", "Lawyer Petra Lund represented a man hurt at the Holm Fair."],
    ["who is said not to speak", "Speakers at the Holm Fair were not Petra Lund and Ana Reyes."],
    ["who ran away", "Petra Lund ran away from home during the Holm Festival."],
    ["who asks others to come", `${festival}县长周兰芳要求各乡镇负责人参加活动。`],
    ["who talks others into coming", `${festival}县长周兰芳说服各界代表参加活动。`],
    ["whose secretary came", `${festival}县长周兰芳的秘书、县水利局负责人出席活动。`],
    ["whose family came", `${festival}周兰芳的遗孀李某、县文联负责人出席活动。`],
  ])("%s", (_, text) => {
    expect(facts(read(text), "PARTICIPATES_IN", "ORGANIZES")).toEqual([]);
  });

  it("but those who came are there", () => {
    expect(facts(read("The Holm Fair was attended by Ana Reyes, aide to Governor Petra Lund."), "PARTICIPATES_IN")).toEqual([
      "Ana Reyes PARTICIPATES_IN Holm Fair",
    ]);
    expect(facts(read(`${festival}县长周兰芳委托副县长李国强和县水利局负责人出席活动。`), "PARTICIPATES_IN")).toEqual([
      "李国强 PARTICIPATES_IN 清河县第三届文化节开幕式",
    ]);
    expect(facts(read(`${festival}县长周兰芳、副县长李国强，县水利局负责人出席活动。`), "PARTICIPATES_IN")).toEqual([
      "周兰芳 PARTICIPATES_IN 清河县第三届文化节开幕式",
      "李国强 PARTICIPATES_IN 清河县第三届文化节开幕式",
    ]);
  });
});

describe("no honour", () => {
  it.each([
    ["for who accepts it for another", "The Green Library Award was accepted by Petra Lund on behalf of Ana Reyes."],
    ["for who picks it up for another", "Petra Lund picked up the Green Library Award on behalf of Ana Reyes."],
    ["for whose widow collects it", "The Green Library Award was collected by Petra Lund's widow."],
    ["for whose father got it", "The father of Petra Lund bagged the Green Library Award."],
    ["for sponsors", "Sponsors: Green Library Award – Petra Lund; Best School Award – Ana Reyes."],
    ["for nominees", "Nominees: Green Library Award – Petra Lund; Best School Award – Ana Reyes."],
  ])("%s", (_, text) => {
    expect(facts(read(text), "RECEIVED")).toEqual([]);
  });
});

describe("no post", () => {
  it.each([
    ["for whom a court sent to prison", "The Holm High Court sent treasurer Ana Reyes to prison."],
    ["for who got a letter", "The Ministry of Health sent chief Ana Reyes condolences."],
    ["for who is ahead in the polls", "Petra Lund leads Holm County Council in the polls."],
    ["for guests of an election", "光明社区发展协会改选，总干事陈淑媛、会长田爱龄到场祝贺。"],
    ["for the nominated", "光明社区发展协会提名名单：理事长陈淑媛、监事田爱龄。"],
    ["for who lost", "光明社区发展协会改选结果出炉，理事长陈淑媛、常务理事田爱龄落选。"],
    ["in the council of a committee of it", "清河县议会咨询委员会出席的委员包括：李明远、何青山、马建军。"],
    ["for the removed", "清河县咨询委员会被免职的委员包括李明远、何青山、马建军。"],
    ["that is asked to end", `${session}有人要求罢免周兰芳的副县长职务。`],
    ["that is offered up", `${session}周兰芳提出辞去副县长职务的请求。`],
    ["that a motion would end", `${session}会议审议了关于接受周兰芳辞去副县长职务请求的议案。`],
  ])("%s", (_, text) => {
    expect(facts(read(text), "WORKS_FOR")).toEqual([]);
  });

  it("of the one before, where another is told behind the name", () => {
    expect(facts(read("庐江县副县长李国强、张远科长到会。"), "WORKS_FOR")).toEqual(["李国强 WORKS_FOR 庐江县人民政府 title=副县长"]);
    expect(facts(read("庐江县前县长黄平远、主任秘书张远到会。"), "WORKS_FOR")).toEqual([
      "黄平远 WORKS_FOR 庐江县人民政府 title=县长 ended",
    ]);
    expect(facts(read("光明社区发展协会改选完成，当选者：理事长陈淑媛；贵宾：会长田爱龄。"), "WORKS_FOR")).toEqual([
      "陈淑媛 WORKS_FOR 光明社区发展协会 title=理事长",
    ]);
  });

  it("for a candidate or an impostor, but what is alleged", () => {
    for (const who of ["Defeated candidate for", "Impostor"])
      expect(facts(read(`${who} Barangay Captain Ana Reyes of Barangay Igparas was heard.`), "WORKS_FOR").join()).toMatch(
        /^(?:|.* alleged)$/,
      );
  });
});

describe("no home", () => {
  it.each([
    ["of whom somebody is heard", "记者周兰芳采访了一位农民，老家庐江县。"],
    ["that is spoken of", "周兰芳说，老家庐江县的变化大。"],
  ])("%s", (_, text) => {
    expect(facts(read(text), "NATIVE_OF")).toEqual([]);
  });

  it("but of whom it is told", () => {
    expect(facts(read("周兰芳，女，1960年生，老家庐江县。"), "NATIVE_OF")).toEqual(["周兰芳 NATIVE_OF 庐江县"]);
  });
});
