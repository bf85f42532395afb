/** English bodies: agencies and organizations by their kind, their letters, and what stands beside them. */
import { describe, expect, test } from "vitest";
import { namesOf } from "../english-text.ts";

describe("the word that tells the kind, and what it deals with", () => {
  test.each([
    [
      "The Limpopo River Authority wrote to Kgosi Secondary School.",
      ["Agency Limpopo River Authority", "Organization Kgosi Secondary School"],
    ],
    [
      "Staff of St Brigid's Hospital thanked the Lions Club of Gore.",
      ["Organization St Brigid's Hospital", "Organization Lions Club of Gore"],
    ],
    [
      "The Ministry of Roads and Transport told Tamale Teaching Hospital.",
      ["Agency Ministry of Roads and Transport", "Organization Tamale Teaching Hospital"],
    ],
    ["The Centre for Rural Health trained nurses.", ["Organization Centre for Rural Health"]],
    ["The Agriculture and Food Authority warned growers.", ["Agency Agriculture and Food Authority"]],
    ["Hobart City Council and the Derwent Sailing Club agreed.", ["Agency Hobart City Council", "Organization Derwent Sailing Club"]],
    ["Pingle No 3 Middle School came second.", ["Organization Pingle No 3 Middle School"]],
    ["China Railway 9th Bureau Group won the tender.", ["Organization China Railway 9th Bureau Group"]],
    ["Murphy and Sons laid the pipes.", ["Organization Murphy and Sons"]],
    [
      "The Halifax Regional Fire Service and Dalhousie University hired divers.",
      ["Agency Halifax Regional Fire Service", "Organization Dalhousie University"],
    ],
    ["Kumasi High Court fined Asante Timber Ltd.", ["Agency Kumasi High Court", "Organization Asante Timber Ltd"]],
    ["The Bulacan Farmers’ Cooperative bought a mill.", ["Organization Bulacan Farmers’ Cooperative"]],
    ["The National Irrigation Commission cut the flow.", ["Agency National Irrigation Commission"]],
    ["The Church of Scotland sold the manse.", ["Organization Church of Scotland"]],
    ["The Board of Education hired two teachers.", ["Agency Board of Education"]],
    [
      "Mercy Hospital, Kilkenny College and Nore Rugby Club took part.",
      ["Organization Mercy Hospital", "Organization Kilkenny College", "Organization Nore Rugby Club"],
    ],
    ["Scoil Mhuire won.", ["Organization Scoil Mhuire"]],
    ["The Society for Animal Welfare took the dogs.", ["Organization Society for Animal Welfare"]],
    ["Whanganui Girls' College sang.", ["Organization Whanganui Girls' College"]],
    ["The county’s Department of Health and Sanitation sprayed.", ["Agency Department of Health and Sanitation"]],
    ["The Ministry of Education, Science and Technology paid.", ["Agency Ministry of Education, Science and Technology"]],
    ["The High Court of Kenya sat.", ["Agency High Court of Kenya"]],
    ["Tata and Eskom share the plant.", ["Organization Tata", "Organization Eskom"]],
    ["Bord na Móna drained it.", ["Organization Bord na Móna"]],
    ["Natural Resources Wales tested the water.", ["Agency Natural Resources Wales"]],
  ])("%s", (text, found) => {
    expect(namesOf(text)).toEqual(found);
  });
});

describe("letters for a body named in full", () => {
  test.each([
    [
      "The Volta River Authority (VRA) opened the gates. The VRA warned villagers.",
      ["Agency Volta River Authority", "Agency VRA = Volta River Authority", "Agency VRA = Volta River Authority"],
    ],
    [
      "The Department of Public Works told farmers. DPW will return.",
      ["Agency Department of Public Works", "Agency DPW = Department of Public Works"],
    ],
    [
      "The Otago Rural Support Trust helped. ORST will stay.",
      ["Organization Otago Rural Support Trust", "Organization ORST = Otago Rural Support Trust"],
    ],
    [
      "The Weka River Trust (the WRT) planted flax. Later the WRT fenced it.",
      ["Organization Weka River Trust", "Organization WRT = Weka River Trust", "Organization WRT = Weka River Trust"],
    ],
    ["PE was taught at Pollok Elementary School.", ["Organization Pollok Elementary School"]],
  ])("%s", (text, found) => {
    expect(namesOf(text)).toEqual(found);
  });
});

describe("bodies known by name", () => {
  test.each([
    [
      "UNICEF and Fonterra gave milk to Te Whatu Ora Southland.",
      ["Organization UNICEF", "Organization Fonterra", "Agency Te Whatu Ora Southland"],
    ],
    ["An Garda Síochána closed the road.", ["Agency An Garda Síochána"]],
    ["DPWH and NHAI build roads.", ["Agency DPWH", "Agency NHAI"]],
  ])("%s", (text, found) => {
    expect(namesOf(text)).toEqual(found);
  });
});

describe("the kind in small letters", () => {
  test.each([
    ["Officers of the Gilgil town council came.", ["Agency Gilgil town council"]],
    ["The Gaya district health department vaccinated children.", ["Agency Gaya district health department"]],
    ["Nurses at Maungu hospital went on strike.", ["Organization Maungu hospital"]],
    ["The provincial government of Capiz sent rice.", ["Agency provincial government of Capiz"]],
  ])("%s", (text, found) => {
    expect(namesOf(text)).toEqual(found);
  });
});

describe("the kind told beside the name", () => {
  test.each([
    ["Harkness Boyd, a charity, runs the shop.", ["Organization Harkness Boyd"]],
    ["The road was built by Tarrant Moyle.", ["Organization Tarrant Moyle"]],
    ["The engineering company Dunmore Vane won.", ["Organization Dunmore Vane"]],
    ["The road was built by Tarrant Moyle. Tarrant Moyle left in May.", ["Organization Tarrant Moyle", "Organization Tarrant Moyle"]],
  ])("%s", (text, found) => {
    expect(namesOf(text)).toEqual(found);
  });
});
