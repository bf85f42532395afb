/** One statement in many phrasings: each sentence was written before the rule that reads it, and none stands on an annotated page. */
import { expect, test } from "vitest";
import { relationsOf } from "../english-text.ts";

const properties = / (?:title|occupation|date|startDate|endDate|amountCny)=.*$| planned$/;

test.each([
  [
    "Ferbane Rowing Club and Laois Canoe Club are running the Brosna River Clean-up together.",
    "Ferbane Rowing Club COOPERATES_WITH Laois Canoe Club",
  ],
  [
    "The Clara Bog Restoration Project is led by the National Parks and Wildlife Service.",
    "National Parks and Wildlife Service IMPLEMENTS Clara Bog Restoration Project",
  ],
  [
    "Offaly County Council has applied for funding for the Edenderry Greenway Project.",
    "Offaly County Council IMPLEMENTS Edenderry Greenway Project",
  ],
  ["Bord Bia paid for the Midlands Cheese Festival.", "Bord Bia FUNDS Midlands Cheese Festival"],
  ["The festival director, Kate Moran, lives in Cloghan with her husband.", "Kate Moran LIVES_IN Cloghan"],
  ["Edenderry-born Una Kelly won.", "Una Kelly NATIVE_OF Edenderry"],
  ["Una Kelly, from Rhode, won the Young Farmer Award.", "Una Kelly RECEIVED Young Farmer Award"],
  [
    "Tullamore Hospital, part of the Dublin Midlands Hospital Group, will expand.",
    "Tullamore Hospital PART_OF Dublin Midlands Hospital Group",
  ],
  ["Midland Health Board became the Health Service Executive.", "Midland Health Board SUCCEEDED_BY Health Service Executive"],
  [
    "Kilcormac Town Council, which was abolished in 2014, was replaced by Offaly County Council.",
    "Kilcormac Town Council SUCCEEDED_BY Offaly County Council",
  ],
  ["The former Convent of Mercy is now home to Birr Library.", "Convent of Mercy SUCCEEDED_BY Birr Library"],
  [
    "Laois County Council adopted the Laois Climate Action Plan at its April meeting.",
    "Laois County Council ISSUED Laois Climate Action Plan",
  ],
  ["Some 40 pupils from Scoil Bhríde took part in the Community Games.", "Scoil Bhríde PARTICIPATES_IN Community Games"],
  ["The Community Games were held in Mullingar.", "Community Games LOCATED_IN Mullingar"],
  [
    "Work has begun on the Mountmellick Library, which is being built by Glasgiven Contracts Ltd.",
    "Glasgiven Contracts Ltd IMPLEMENTS Mountmellick Library",
  ],
  [
    "Glasgiven Contracts Ltd, based in Ardee, has started work on the Mountmellick Library Project.",
    "Glasgiven Contracts Ltd IMPLEMENTS Mountmellick Library Project",
  ],
  [
    "The Department of Justice is funding the Laois Youth Diversion Project to the tune of €80,000.",
    "Department of Justice FUNDS Laois Youth Diversion Project",
  ],
  ["Peter Naughton of Rath Farm hosted the Offaly Farm Walk.", "Peter Naughton ORGANIZES Offaly Farm Walk"],
  [
    "The Laois Hospice Foundation has teamed up with Portlaoise Rugby Club for the Slieve Bloom Cycle.",
    "Laois Hospice Foundation COOPERATES_WITH Portlaoise Rugby Club",
  ],
  ["Jagna Mayor Joseph Rañola signed Executive Order No. 7.", "Joseph Rañola ISSUED Executive Order No. 7"],
  ["The DSWD turned over a day care center to Barangay Cantagay in Jagna.", "Barangay Cantagay PART_OF Jagna"],
  [
    "The Jagna Multipurpose Cooperative bagged the Most Outstanding Cooperative award from the Cooperative Development Authority.",
    "Jagna Multipurpose Cooperative RECEIVED Most Outstanding Cooperative award",
  ],
  [
    "Maria Salubre, a seaweed farmer in Barangay Larapan, joined the Bohol Seaweed Congress.",
    "Maria Salubre PARTICIPATES_IN Bohol Seaweed Congress",
  ],
  ["Maria Salubre, a seaweed farmer in Barangay Larapan, joined the Bohol Seaweed Congress.", "Maria Salubre LIVES_IN Barangay Larapan"],
  [
    "The BFAR, in partnership with Bohol Island State University, launched the Seaweed Nursery Project in Calape.",
    "BFAR COOPERATES_WITH Bohol Island State University",
  ],
  [
    "The BFAR, in partnership with Bohol Island State University, launched the Seaweed Nursery Project in Calape.",
    "Seaweed Nursery Project LOCATED_IN Calape",
  ],
  [
    "Nyandarua Governor Moses Badilisha said the Ol Kalou Stadium Project will be completed by Telemax Construction.",
    "Telemax Construction IMPLEMENTS Ol Kalou Stadium Project",
  ],
  [
    "The chairman of the Kinangop Dairy Farmers Cooperative, Paul Njogu, asked the county to help.",
    "Paul Njogu WORKS_FOR Kinangop Dairy Farmers Cooperative",
  ],
  [
    "Esther Muthoni, a potato farmer from Geta, received the Best Farmer Award during the Nyandarua Agricultural Show.",
    "Esther Muthoni LIVES_IN Geta",
  ],
  [
    "Esther Muthoni, a potato farmer from Geta, received the Best Farmer Award during the Nyandarua Agricultural Show.",
    "Esther Muthoni RECEIVED Best Farmer Award",
  ],
  [
    "The Embassy of Japan handed over classrooms to Njabini Boys High School under its Grassroots Grants Programme.",
    "Embassy of Japan IMPLEMENTS Grassroots Grants Programme",
  ],
  [
    "KFS and the Geta Community Forest Association will plant 50,000 seedlings under the Aberdare Restoration Project.",
    "KFS IMPLEMENTS Aberdare Restoration Project",
  ],
  ["Geta ward is in Kipipiri sub-county.", "Geta PART_OF Kipipiri"],
  ["Principal Mary Wanjohi of Njabini Boys High School said so.", "Mary Wanjohi WORKS_FOR Njabini Boys High School"],
  ["Born in Geta, Samuel Kamau rose to become director of the Kenya Meat Commission.", "Samuel Kamau WORKS_FOR Kenya Meat Commission"],
  ["Equity Bank sponsored the Nyahururu Marathon, which drew runners from Laikipia.", "Equity Bank FUNDS Nyahururu Marathon"],
  ["Athlone Institute lecturer Dr Paul Hayes chairs the Westmeath Field Club.", "Paul Hayes WORKS_FOR Westmeath Field Club"],
  ["Athlone Institute lecturer Dr Paul Hayes chairs the Westmeath Field Club.", "Paul Hayes WORKS_FOR Athlone Institute"],
  ["Supt Ray Conlon of Mullingar Garda Station addressed the Joint Policing Committee.", "Ray Conlon WORKS_FOR Mullingar Garda Station"],
  [
    "The Mullingar Arts Festival, now in its tenth year, is run by volunteers from the Westmeath Arts Society.",
    "Westmeath Arts Society ORGANIZES Mullingar Arts Festival",
  ],
  [
    "The Royal Canal Greenway was developed by Waterways Ireland and Westmeath County Council at a cost of €8m.",
    "Westmeath County Council IMPLEMENTS Royal Canal Greenway",
  ],
  [
    "The Royal Canal Greenway was developed by Waterways Ireland and Westmeath County Council at a cost of €8m.",
    "Waterways Ireland IMPLEMENTS Royal Canal Greenway",
  ],
  [
    "Funding for the Moate Digital Hub Project was provided by the Western Development Commission.",
    "Western Development Commission FUNDS Moate Digital Hub Project",
  ],
  [
    "The Moate Digital Hub Project got the green light from Westmeath County Council after the Western Development Commission came up with €400,000.",
    "Western Development Commission FUNDS Moate Digital Hub Project",
  ],
  ["Sinéad Burke of Kilbeggan was crowned Farmer of the Year at the Tullamore Show.", "Sinéad Burke RECEIVED Farmer of the Year"],
  ["Sinéad Burke of Kilbeggan was crowned Farmer of the Year at the Tullamore Show.", "Sinéad Burke LIVES_IN Kilbeggan"],
  ["The Tullamore Show takes place at Blueball on Sunday.", "Tullamore Show LOCATED_IN Blueball"],
  [
    "Among the exhibitors at the Tullamore Show are Kilbeggan Distillery and Rosderra Meats.",
    "Kilbeggan Distillery PARTICIPATES_IN Tullamore Show",
  ],
  ["Kilbeggan Distillery in Kilbeggan dates from 1757.", "Kilbeggan Distillery LOCATED_IN Kilbeggan"],
  [
    "The Midlands Science Centre has merged with the Athlone Heritage Trust to form the Shannon Discovery Trust.",
    "Midlands Science Centre SUCCEEDED_BY Shannon Discovery Trust",
  ],
  [
    "Athlone Town Council's functions passed to the Athlone Municipal District in 2014.",
    "Athlone Town Council SUCCEEDED_BY Athlone Municipal District",
  ],
  ["Loreto College is the new name of the Convent Girls School.", "Convent Girls School SUCCEEDED_BY Loreto College"],
  [
    "The Moate Men's Shed and the Moate Active Retirement Group worked hand in hand on the Moate Garden Project.",
    "Moate Active Retirement Group COOPERATES_WITH Moate Men's Shed",
  ],
  ["The National Roads Authority published the N52 Corridor Plan.", "National Roads Authority ISSUED N52 Corridor Plan"],
  ["Pat Dolan, who was raised in Clonmellon, runs a garage in Delvin.", "Pat Dolan NATIVE_OF Clonmellon"],
  ["A Delvin mother, Ann Farrell, has set up the Delvin Autism Group.", "Ann Farrell LIVES_IN Delvin"],
  ["Delvin's Ann Farrell spoke at the Westmeath Health Forum in Mullingar.", "Ann Farrell LIVES_IN Delvin"],
  ["The Philippine Red Cross Bohol Chapter, headed by Noel Tan, gave out tents.", "Noel Tan WORKS_FOR Philippine Red Cross Bohol Chapter"],
  [
    "Atty. Mae Luna, the provincial legal officer of Bohol, said the Provincial Government of Bohol would appeal.",
    "Mae Luna WORKS_FOR Provincial Government of Bohol",
  ],
  ["Fr. Jose Cruz, parish priest of St. Joseph Parish in Tubigon, blessed the chapel.", "Jose Cruz WORKS_FOR St. Joseph Parish"],
  ["Tubigon town in Bohol province was hit.", "Tubigon PART_OF Bohol"],
  [
    "The Tubigon Water Supply Project is bankrolled by the Asian Development Bank to the tune of P90 million.",
    "Asian Development Bank FUNDS Tubigon Water Supply Project",
  ],
  [
    "SB member Leo Cal authored the Tubigon Anti-Littering Ordinance, which the Sangguniang Bayan passed on Monday.",
    "Sangguniang Bayan ISSUED Tubigon Anti-Littering Ordinance",
  ],
  ["Holy Cross Academy student Ria Gomez topped the Bohol Math Olympics.", "Ria Gomez PARTICIPATES_IN Bohol Math Olympics"],
  [
    "Some 200 delegates from Dumaguete, Siquijor and Cebu attended the Visayas Youth Summit hosted by the University of Bohol.",
    "University of Bohol ORGANIZES Visayas Youth Summit",
  ],
  ["James Kariuki, the Nyeri-based founder of Farm Link Ltd, was born in Othaya.", "James Kariuki WORKS_FOR Farm Link Ltd"],
  ["James Kariuki, the Nyeri-based founder of Farm Link Ltd, was born in Othaya.", "James Kariuki NATIVE_OF Othaya"],
  ["Nyeri Town MP Duncan Mathenge launched the Kamakwa Water Project, funded by NG-CDF.", "NG-CDF FUNDS Kamakwa Water Project"],
  ["Kenya Power's Nyeri branch manager, Lucy Wanja, apologised.", "Lucy Wanja WORKS_FOR Kenya Power"],
  [
    "The National Irrigation Authority, working alongside the County Government of Nyeri, has completed the Gura Irrigation Scheme.",
    "National Irrigation Authority IMPLEMENTS Gura Irrigation Scheme",
  ],
  [
    "The National Irrigation Authority, working alongside the County Government of Nyeri, has completed the Gura Irrigation Scheme.",
    "County Government of Nyeri COOPERATES_WITH National Irrigation Authority",
  ],
  [
    "The Roscrea Heritage Centre reopened on Monday after a €2m refit. Manager Joan Ryan said the work was carried out by Hinch Builders of Roscrea.",
    "Joan Ryan WORKS_FOR Roscrea Heritage Centre",
  ],
  [
    "The Roscrea Heritage Centre reopened on Monday after a €2m refit. Manager Joan Ryan said the work was carried out by Hinch Builders of Roscrea.",
    "Hinch Builders LOCATED_IN Roscrea",
  ],
  [
    "Tom Hayes has stepped in as chairman. The 52-year-old, who lives in Borrisokane, will lead the Lower Ormond GAA Club until May.",
    "Tom Hayes LIVES_IN Borrisokane",
  ],
  [
    "North Tipperary Leader Partnership has launched the Rural Repair Scheme. Pobal is covering the cost.",
    "Pobal FUNDS Rural Repair Scheme",
  ],
  [
    "North Tipperary Leader Partnership has launched the Rural Repair Scheme. The scheme is supported by the Department of Rural Affairs.",
    "Department of Rural Affairs FUNDS Rural Repair Scheme",
  ],
  [
    "The Cloughjordan Eco Trail opens on Friday. It was laid out by Coillte and runs through Scohaboy Wood.",
    "Coillte IMPLEMENTS Cloughjordan Eco Trail",
  ],
  [
    "Mary Slattery won gold at the World Weaving Championships. The Terryglass woman has been weaving since she was 12.",
    "Mary Slattery LIVES_IN Terryglass",
  ],
  [
    "Mary Slattery won gold at the World Weaving Championships. The Terryglass native has been weaving since she was 12.",
    "Mary Slattery NATIVE_OF Terryglass",
  ],
  [
    "Nenagh Arts Centre is to host the Nenagh Book Festival. It will be opened by author Donal Ryan.",
    "Nenagh Arts Centre ORGANIZES Nenagh Book Festival",
  ],
  [
    "Nenagh College has a new principal. Orla Keane, who is originally from Toomevara, taught at Roscrea College before.",
    "Orla Keane WORKS_FOR Nenagh College",
  ],
  [
    "Nenagh College has a new principal. Orla Keane, who is originally from Toomevara, taught at Roscrea College before.",
    "Orla Keane NATIVE_OF Toomevara",
  ],
  [
    "The Portumna Bridge Repair Project begins in June. Galway County Council has appointed Cumnor Construction as contractor.",
    "Cumnor Construction IMPLEMENTS Portumna Bridge Repair Project",
  ],
  [
    "Galway County Council met on Monday. Its director of services, Liam Hanrahan, warned of delays.",
    "Liam Hanrahan WORKS_FOR Galway County Council",
  ],
  [
    "The Eyrecourt Development Company has bought the old courthouse. Company chairman Paddy Burke said it would become a museum.",
    "Paddy Burke WORKS_FOR Eyrecourt Development Company",
  ],
  [
    "The Portumna Workhouse Centre won the Heritage Award. Irish Workhouse Trust, which runs the centre, welcomed the news.",
    "Portumna Workhouse Centre RECEIVED Heritage Award",
  ],
  [
    "Provincial Agriculturist Liza Quirog spoke at the Bohol Farmers Summit in Carmen. The summit was organized by the Provincial Government of Bohol.",
    "Liza Quirog PARTICIPATES_IN Bohol Farmers Summit",
  ],
  [
    "Provincial Agriculturist Liza Quirog spoke at the Bohol Farmers Summit in Carmen. The summit was organized by the Provincial Government of Bohol.",
    "Provincial Government of Bohol ORGANIZES Bohol Farmers Summit",
  ],
  [
    "The Carmen Municipal Police Station has a new chief. Police Major Ana Dizon took over from Major Rex Uy.",
    "Ana Dizon WORKS_FOR Carmen Municipal Police Station",
  ],
  [
    "The Loay Bridge Widening Project is 80 percent done, said DPWH engineer Carlo Tan. Vicente Lao Construction is the contractor.",
    "Vicente Lao Construction IMPLEMENTS Loay Bridge Widening Project",
  ],
  [
    "The Loay Bridge Widening Project is 80 percent done, said DPWH engineer Carlo Tan. Vicente Lao Construction is the contractor.",
    "Carlo Tan WORKS_FOR DPWH",
  ],
  [
    "The Kipipiri Dairy Cooperative has bought a cooler. Chairperson Agnes Nyokabi said Heifer International gave Sh4 million for the Kipipiri Milk Project.",
    "Heifer International FUNDS Kipipiri Milk Project",
  ],
  [
    "The Kipipiri Dairy Cooperative has bought a cooler. Chairperson Agnes Nyokabi said Heifer International gave Sh4 million for the Kipipiri Milk Project.",
    "Agnes Nyokabi WORKS_FOR Kipipiri Dairy Cooperative",
  ],
  [
    "Geta Secondary School emerged top in the Kenya Science Congress. Their teacher, John Mbugua, lives in Miharati.",
    "John Mbugua WORKS_FOR Geta Secondary School",
  ],
  [
    "Geta Secondary School emerged top in the Kenya Science Congress. Their teacher, John Mbugua, lives in Miharati.",
    "John Mbugua LIVES_IN Miharati",
  ],
  [
    "The Malewa River Clean-up drew 300 people. It was led by the Water Resources Authority with help from WWF.",
    "Water Resources Authority ORGANIZES Malewa River Clean-up",
  ],
  [
    "The Malewa River Clean-up drew 300 people. It was led by the Water Resources Authority with help from WWF.",
    "Water Resources Authority COOPERATES_WITH WWF",
  ],
  ["The Cahir River Walk was built by Tipperary County Council with money from Fáilte Ireland.", "Fáilte Ireland FUNDS Cahir River Walk"],
  [
    "The Cahir River Walk was built by Tipperary County Council with money from Fáilte Ireland.",
    "Tipperary County Council IMPLEMENTS Cahir River Walk",
  ],
  ["Cahir Men's Shed has joined forces with Cahir Tidy Towns to plant trees.", "Cahir Men's Shed COOPERATES_WITH Cahir Tidy Towns"],
  ["Tipperary Food Producers Network secretary Con Traas farms at Moorstown.", "Con Traas LIVES_IN Moorstown"],
  ["Tipperary Food Producers Network secretary Con Traas farms at Moorstown.", "Con Traas WORKS_FOR Tipperary Food Producers Network"],
  ["The Suir Blueway Festival, sponsored by Bulmers, runs in Clonmel until Sunday.", "Suir Blueway Festival LOCATED_IN Clonmel"],
  ["The Suir Blueway Festival, sponsored by Bulmers, runs in Clonmel until Sunday.", "Bulmers FUNDS Suir Blueway Festival"],
  [
    "Clonmel Borough Council ceased to exist in 2014, when the Clonmel Borough District took its place.",
    "Clonmel Borough Council SUCCEEDED_BY Clonmel Borough District",
  ],
  ["Abbott Ireland has pledged €100,000 towards the Clonmel Youth Centre Project.", "Abbott Ireland FUNDS Clonmel Youth Centre Project"],
  ["Ger Walsh, manager of Clonmel Park Hotel for 20 years, is a proud Carrick-on-Suir man.", "Ger Walsh WORKS_FOR Clonmel Park Hotel"],
  ["Pupils of Gaelscoil Chluain Meala competed in the Feis Ceoil in Dublin.", "Gaelscoil Chluain Meala PARTICIPATES_IN Feis Ceoil"],
  ["Pupils of Gaelscoil Chluain Meala competed in the Feis Ceoil in Dublin.", "Feis Ceoil LOCATED_IN Dublin"],
  [
    "The Department of Agrarian Reform distributed titles under the Support to Parcelization Project in Ubay.",
    "Department of Agrarian Reform IMPLEMENTS Support to Parcelization Project",
  ],
  ["Farmer-scientist Perla Cosare of Barangay Sinandigan won the Gawad Saka award.", "Perla Cosare LIVES_IN Barangay Sinandigan"],
  ["Farmer-scientist Perla Cosare of Barangay Sinandigan won the Gawad Saka award.", "Perla Cosare RECEIVED Gawad Saka award"],
  ["Barangay Sinandigan, a coastal village of Ubay town, was flooded.", "Barangay Sinandigan PART_OF Ubay"],
  ["The Ubay Stock Farm is an agency of the Department of Agriculture.", "Ubay Stock Farm PART_OF Department of Agriculture"],
  ["DOST regional director Jesus Zamora Jr. turned over equipment to Ubay Community College.", "Jesus Zamora Jr. WORKS_FOR DOST"],
  [
    "The Sangguniang Bayan of Ubay enacted the Ubay Tricycle Ordinance in March.",
    "Sangguniang Bayan of Ubay ISSUED Ubay Tricycle Ordinance",
  ],
  ["Ndunyu Njeru Dispensary nurse in charge Ruth Wairimu delivered the twins.", "Ruth Wairimu WORKS_FOR Ndunyu Njeru Dispensary"],
  [
    "The Githioro Borehole Project was handed over to the community by Kenya Red Cross branch coordinator Jane Mugo.",
    "Jane Mugo WORKS_FOR Kenya Red Cross",
  ],
  ["The Murungaru Women Group, chaired by Alice Wangui, keeps bees at Murungaru.", "Alice Wangui WORKS_FOR Murungaru Women Group"],
  [
    "Unga Ltd buys wheat from Ol Kalou and runs the Unga Farm Care Programme with Egerton University.",
    "Unga Ltd IMPLEMENTS Unga Farm Care Programme",
  ],
  [
    "The Ol Kalou Dairy Plant is owned by the Nyala Dairy Cooperative, whose manager is Simon Nderitu.",
    "Simon Nderitu WORKS_FOR Nyala Dairy Cooperative",
  ],
  ["Samuel Wachira, 61, a retired teacher of Rurii village, planted the trees.", "Samuel Wachira LIVES_IN Rurii"],
])("%s: %s", (text, relation) => {
  const found = relationsOf(`Round-up\n\n${text}\n\nNobody else came.`).map((line) =>
    line.replace(properties, "").replace(/ planned$/, ""),
  );
  const turned = relation.replace(/^(.*) COOPERATES_WITH (.*)$/, "$2 COOPERATES_WITH $1");
  expect(found.includes(relation) || found.includes(turned), found.join("; ")).toBe(true);
});
