/** Whom people work for, where a verb or an apposition names the body: `P works at O`, `O, led by P`. */
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import { somebodyElse } from "../vocabulary/homes.ts";
import { takingPost } from "../vocabulary/posts-taken.ts";
import { patternRules } from "./patterns.ts";
import { honorific, postWords, aside } from "./roles.ts";

const family = new RuleFamily("en/employment", { confidences, states: ["WORKS_FOR"] });
export { family as employmentRules };
const rule = patternRules(family);

const post = `(?<title>${postWords})`;
const the = "(?:the |a |an |its |their )?";
/** A pupil is of a school, and works for none; a patient and a customer neither. */
const served =
  "(?:[Pp]upil|[Ss]tudent|[Ss]choolboy|[Ss]choolgirl|[Pp]refect|[Hh]ead (?:boy|girl)|[Gg]raduate|[Ff]reshman|[Ss]ophomore|[Jj]unior|[Pp]atient|[Cc]ustomer|[Cc]lient|[Vv]isitor|[Ss]hopper|[Ss]hoplifter|[Ii]nmate|[Pp]risoner|[Tt]enant)s?";
/** `P and his wife, the manager of O`: she is the manager. */
const own = `(?:(?!\\b(?:${somebodyElse}|[Aa]ccompanied|told|met|by|with|against|left|right|cent(?:re|er)|pictured)\\b)[^.;{P}])`;
/** `P, 52, …`, `P, who …`. */
const aged = "(?:,? who|, (?:aged )?\\d{2},)?";

rule(
  "works-at",
  `(?<s>{P})${aside}(?: currently)? (?<verb>(?:(?:has|have|had|been|used to|also|now|formerly|previously|once|reportedly|allegedly) )*(?:works?|worked|working|serves?|served|serving|(?:is |was )?based))(?: as ${the}${post})? (?:at|for|(?<!\\bworking )with|in) (?:the )?(?<o>{AO})(?! ${postWords},? ${honorific}{P})`,
  "{P:Ana Reyes} works as a nurse at {O:Holm Hospital}.",
  [
    "{P:Ana Reyes} never worked at {O:Holm Hospital}.",
    "{P:Ana Reyes} worked for {O:Holm Hospital} director {P:Peter Norton}.",
    "Does {P:Ana Reyes} want to work at {O:Holm Hospital}?",
  ],
);
rule(
  "became-post-of",
  `(?<s>{P})(?:,? who)? (?<verb>${takingPost}) ${the}(?:new |acting |interim )?${post} (?:of|at|for) (?:the )?(?<o>{AO})`,
  "{P:Samuel Kamanu} rose to become director of the {A:Kenda Meat Commission}.",
  "{P:Samuel Kamanu} denied that he became director of the {A:Kenda Meat Commission}.",
);
rule(
  "joined-as",
  `(?<s>{P}),? (?:who )?(?<verb>joined|joins|has joined) (?:the )?(?<o>{AO}) (?:last \\p{L}+ |this \\p{L}+ |in (?:{T}|\\d{4}) )?as ${the}(?:new )?${post}`,
  "{P:Ana Reyes} joined {O:Holm Hospital} last year as its director.",
);
rule(
  "body-led-by",
  `(?<o>{AO}),? (?<verb>(?:which is |is |was |will be |has been |is being |was formerly |was once )?(?:led|headed|chaired|run|directed|managed|owned)) by (?:its ${post},? |{LV} (?:Gov|Governor|Mayor|Rep|Sen|Senator)\\.? )?${honorific}(?<s>{P})`,
  "{O:Bohol Red Cross Chapter}, headed by {P:Noel Tanda}, gave out tents.",
  "{O:Bohol Red Cross Chapter} was never headed by {P:Noel Tanda}.",
);
// Who founds a body mostly works for it, and may be long dead.
rule(
  "body-founded-by",
  `(?<o>{AO}),? (?<verb>(?:which was |was |has been )?(?:founded|co-founded)) by ${honorific}(?<s>{P})`,
  "{O:Bohol Relief}, founded by {P:Noel Tanda}, gave out tents.",
  "{O:Bohol Relief} was never founded by {P:Noel Tanda}.",
);
rule(
  "welcomed-as",
  `(?<o>{AO}) (?<verb>(?:has |have |had |will )?(?:welcomed|welcomes|welcome|appointed|named|hired|unveiled|recruited|swore in|inaugurated|inducted|installed|elected|chose|picked|promoted|confirmed|selected)) ${honorific}(?<s>{P}) (?:as )?(?:its|their) (?:new |next |first )?${post}`,
  ["{O:Holm High School} has welcomed {P:Ana Reyes} as its new principal.", "{O:Holm Bank} has appointed {P:Ana Reyes} its new manager."],
  "{O:Holm High School} has not named {P:Ana Reyes} as its new principal.",
);
// Whoever appoints a commissioner, a minister or a chairman often does so for another body.
rule(
  "appointed-as-new",
  `(?<o>{AO}) (?<verb>(?:has |have |had |will )?(?:appointed|named|hired|recruited|selected|chose|picked)) ${honorific}(?<s>{P}) as (?:(?:the |a )?new |the next |(?=(?:interim |acting )?(?:chief executive|CEO|managing director|general manager|town clerk)\\b))(?<title>(?:\\p{Ll}+ ){0,2}?(?:chief executive(?: officer)?|CEO|director|manager|coach|principal|headteacher|head teacher|headmaster|headmistress|clerk|treasurer|registrar|librarian|curator|superintendent|police chief))(?! (?:of|at) (?:the |its )?(?:{AO}|\\p{Lu}))`,
  "{A:Holm Council} has appointed {P:Ana Reyes} as the new chief executive.",
  [
    "{A:Holm Council} has not appointed {P:Ana Reyes} as the new chief executive.",
    "The {A:Ministry of Works} has appointed {P:Ana Reyes} as the new director of the {O:Holm Bank}.",
  ],
);
rule(
  "appointed-to-body",
  `(?<s>{P+})(?:, [^.;{P}]{0,60}?)?,? (?<verb>(?:has been|had been|was|were|be|will be) (?:re-?)?(?:appointed|elected|named|co-opted)) (?:to|onto) (?:the (?:board|council) of )?(?:the )?(?:local )?(?<o>{A})(?=[,.;]|$| (?:board|by|in|on|for|last|this|after|as|to|from|with|until|since|at|and|when|while|where|but|yesterday|today|unopposed|again|before|following|effective)\\b)`,
  "{P:Ana Reyes} was elected to {A:Holm County Council} after the ninth count.",
  ["{P:Ana Reyes} was not elected to {A:Holm County Council}.", "{P:Ana Reyes} was named to the {A:Holm County Council} inquiry."],
);
rule(
  "appoints-to-body",
  `(?:{AO}|\\b(?:[Bb]oard|[Cc]ouncil|[Cc]ommission(?:ers)?|[Ss]upervisors|[Tt]rustees|[Cc]abinet|[Gg]overnor|[Mm]ayor|[Mm]inister))(?: (?:also|unanimously|has|have|had|then)){0,2} (?<verb>(?:re-?)?appointed|named) ${honorific}(?<s>{P}) (?:to|onto) (?:the (?:board|council) of )?(?:the )?(?<o>{A})(?=[,.;]|$| (?:for|and|with|until|by|in|on|board)\\b)`,
  "The board has appointed {P:Ana Reyes} to the {A:Holm Planning Commission}.",
  [
    "The board has not appointed {P:Ana Reyes} to the {A:Holm Planning Commission}.",
    "The board appointed {P:Ana Reyes} to the {A:Holm County Council} inquiry.",
  ],
);
rule(
  "member-representing",
  `\\b(?<!\\b(?:[Ff]ormer|[Ll]ate|[Ee]x|[Oo]utgoing|[Tt]hen|(?:of|to) the)[ -])(?<title>[Mm]ember)(?<verb>) (?:representing|for) [^.;,{P}]{1,60}? (?:in|at) (?:the )?(?<o>{A}),? ${honorific}(?<s>{P})`,
  "The member representing {L:Oyo East} in the {A:Kwana House of Assembly}, Mr {P:Noel Tanda}, spoke.",
  "A former member of the {A:Kwana House of Assembly} met {P:Noel Tanda}.",
);
rule(
  "is-official-of",
  `(?<s>{P})(?:,(?: \\d{2},)?| is| was)(?<verb>) an? (?:(?!fake|bogus|self|purported|alleged|supposed|would|former|suspected|retired|dismissed|sacked|fired|ousted|suspended|expelled|deceased|dead|late|past|previous|one-time|onetime|ex|erstwhile|then|prospective|aspiring|future|impeached|murdered|slain|disgraced|jailed|imprisoned|departing|outgoing|rival|honorary|disaffected|estranged)\\p{Ll}+ ){0,2}?(?:official|employee|staffer|staff member|board member|member|trustee) (?:at|of|in|with|on) (?:the )?(?:board of (?:the )?)?(?<o>{AO})(?![’']| (?:class|alumni|choir|band|cast|crowd|generation|family|squad|team|fan)\\b)`,
  "{P:Ana Reyes}, a senior official at the {A:Ministry of Works}, spoke.",
  ["{P:Ana Reyes} is not a member of the {A:Holm Council}.", "{P:Ana Reyes}, a son of a member of the {A:Holm Council}, spoke."],
);
rule(
  "bodys-own-person",
  `(?<o>{AO})['’]s (?:Cllr |Councillor )?(?<s>{P})(?= (?:will|was|is|has|had|said|says|who|and|told|added|explained)\\b|,(?! (?:\\d+, )?an? (?:\\p{Ll}+ )?(?:pupil|student|patient|prefect|customer|resident)))`,
  "{O:Fenner Gael}’s {P:Ana Reyes} was elected chairwoman.",
  "{O:Fenner Gael}’s book on {P:Ana Reyes} was published.",
);
rule(
  "name-and-body-in-brackets",
  `(?<s>{P}),? \\((?:the )?(?<o>{AO})(?:, [^(){P}]{1,40})?\\)`,
  ["Cllr {P:Ana Reyes} ({O:Fenner Gael}) spoke.", "Cllr {P:Ana Reyes} ({O:Fenner Gael}, Holm ward) spoke."],
  "Cllr {P:Ana Reyes} (of no party, unlike {O:Fenner Gael}) spoke.",
);
rule(
  "and-is-post-of",
  `(?<s>{P})(?: ${own}{0,70}? and(?= is| was| also)|,(?! and\\b) ${own}{1,70}?(?:,| and)| (?:of|from|in) [^.;,{P}]{2,60},? who(?= is| was| also)|(?:, [^.;{P}]{0,60}?,)? who(?= is| was| also))(?<verb>(?: is| was| also serves as)?(?: also)?) ${the}${post} (?:of|at|for) (?:the )?(?<o>{AO})(?!,? ${honorific}{P})`,
  "{P:Lucy Zwana} paints and is secretary of the {O:Matsu Readers Club}.",
  [
    "{P:Lucy Zwana} and her husband, the secretary of the {O:Matsu Readers Club}, came.",
    "{P:Lucy Zwana} told the man who is secretary of the {O:Matsu Readers Club}.",
  ],
);
// As minutes have it.
rule(
  "declared-interest-as",
  `(?<s>{P})(?<verb> (?:has |had |also )?declare[ds])(?: (?:an?|his|her|their|the))?(?: [\\p{Ll}-]+){0,3}? interests?(?: [^.;{PAO}]{1,60}?)?,? as (?:(?:he|she) (?:is|was) )?(?:an? |the )?(?:\\p{Ll}+ )?${post} (?:of|at|for|to|on) (?:the )?(?<o>{AO})`,
  [
    "Cllr {P:Ana Reyes} declared an interest in item 5 as a trustee of the {O:Holm Hall Trust}.",
    "{P:Ana Reyes} declared an interest as she is treasurer of {O:Holm Hall Trust}.",
  ],
  [
    "{P:Ana Reyes} did not declare an interest as a trustee of {O:Holm Hall Trust}.",
    "{P:Ana Reyes} declared an interest in the grant to {O:Holm Hall Trust}.",
  ],
);
// Who founds a body mostly works for it, and may be long dead.
rule(
  "founds-body",
  `(?<s>{P})(?:,? who)?(?<verb> (?:co-)?founded) (?:the )?(?<o>{AO})(?! (?:and|in order)? ?(?:ran|left|sold)\\b)`,
  "{P:Noel Tanda} founded {O:Bohol Relief} in a garage.",
  "{P:Noel Tanda} never founded {O:Bohol Relief}.",
);
rule(
  "body-whose-post-name",
  `(?<o>{AO}),? whose ${post},? ${honorific}(?<s>{P})`,
  "They asked {O:Holm University}, whose coordinator Dr {P:Priya Raman} wrote the guide.",
);
rule(
  "body-whose-post-is",
  `(?<o>{AO}),? whose ${post}(?<verb>,| is| was) ${honorific}(?<s>{P})`,
  "She thanked {O:Clona Library Friends}, whose chairperson is {P:Donal Crowe}.",
);
export const transferredTo = rule(
  "transferred-to",
  `(?<s>{P})(?:, [^.;{P}]{0,60}?,)? (?<verb>(?:has been|had been|was|will be|is to be) (?:transferred|posted|seconded|redeployed|reassigned)) (?:from (?:the )?{AOLV} )?to (?:the )?(?<o>{AO})(?![’'])(?! as\\b)`,
  "{P:Ana Reyes} has been transferred to the {A:Ministry of Works}.",
  "{P:Ana Reyes} has not been transferred to the {A:Ministry of Works}.",
);
rule(
  "teaches-at",
  `(?<s>{P})(?:,? who)? (?:also |now )?(?<verb>teaches|taught|lectures|lectured|coaches|volunteers|nurses|preaches)(?: \\p{Ll}+){0,3}? (?:at|with|for|in) (?:the )?(?<o>{AO})`,
  "{P:Lucy Zwana} teaches at {O:Inkunzi School}.",
);
rule(
  "retired-from",
  `(?<s>{P})(?:,? who)?(?<verb> (?:(?:has|have|had) (?:since |recently |now |also )?)?(?:retired|resigned|stepped down)) (?:(?:this|last) \\p{L}+ |(?:in|on) (?:{T}|\\d{4}|\\p{L}+) )?(?:(?:from (?:his|her|the|their) (?:post|position|role|job|seat) (?:at|of|with|in|on)|from|(?:from (?:his|her|the|their) (?:post|position|role|job) )?as ${the}${post} (?:of|at|for)|after [^.;{PAO}]{1,30}? (?:at|with|of service (?:at|with|to|in)))) (?:the )?(?:board of (?:the )?|staff of (?:the )?)?(?<o>{AO})`,
  ["{P:Ana Reyes} retired from {O:Holm College} in 2010.", "{P:Ana Reyes} has resigned as treasurer of the {O:Holm Trust}."],
  "{P:Ana Reyes} has not resigned from {O:Holm College}.",
);
rule(
  "heads",
  `(?<s>{P})${aged}(?:[^.;{P}]{0,50}? and)?,? (?<verb>chairs|heads|leads|directs|manages|runs|will (?:chair|head|lead)|(?:has |have )(?:run|chaired|headed|led|directed|managed)) (?:the )?(?<o>{AO})(?! (?:tours?|walks?|visits?|workshops?|lessons|classes|trips|talks|efforts|members|supporters|fans|parade|delegation|inquiry|review|investigation|search|research|to|not)\\b)(?! \\([^)]{2,12}\\) to\\b)(?![^.;]{0,60}\\b(?:by (?:\\S+ ){1,3}(?:votes?|points?|per cent|percent|seats?|strokes?|goals?)|candidates?|rivals?|race|contest|polls?|count|survey)\\b)`,
  "{P:Prakash Shindal} heads the {O:Trimbak Rural Hospital}.",
  "{P:Prakash Shindal} leads {A:Trimbak Town Council} candidate {P:Meera Rau} by two votes.",
);
rule(
  "sits-on",
  `(?<s>{P})${aged}(?:[^.;{P}]{0,140}?,? and)?,? (?<verb>sits?|serves?|has sat|represents? (?:the )?{LV}) on (?:the (?:board|committee|council|executive) of )?(?:the )?(?<o>{AO})`,
  "{P:Peter Wilks}, who represents {L:Upper Dale} on {A:North Moor Council}, agreed.",
);
rule(
  "board-chaired-by",
  `(?<o>{AO})(?:['’]s)? (?<title>governors|trustees|directors|board|committee),? (?<verb>(?:which is |who are |is |was |will be |has been )?(?:chaired|headed|led)) by (?:the )?${honorific}(?<s>{P})`,
  "{O:Wairara Water}'s board will be chaired by {P:Ana Reyes}.",
  "{O:Wairara Water}'s board will not be chaired by {P:Ana Reyes}.",
);
const villageHead =
  "[Pp]unong [Bb]arangay|[Bb]arangay (?:[Cc]aptain|[Cc]hair(?:man|person|woman)|[Kk]agawad|[Ss]ecretary|[Tt]reasurer|[Cc]hief)|[Vv]illage (?:[Hh]ead|[Cc]hief|[Hh]ead(?:man|woman)|[Cc]hair(?:man|person|woman)|[Cc]ouncillor)";
/** Another rule tells that the post has ended; a candidate and a wife have none. */
const notNow =
  "(?<!\\b(?:[Ff]ormer|[Ee]x|[Tt]hen|[Ll]ate|[Rr]etired|[Oo]utgoing|[Pp]revious|[Ff]ake|[Ii]mpost[eo]r|[Bb]ogus|[Ss]elf-styled|(?:[Ww]ife|[Hh]usband|[Ww]idow|[Ss]on|[Dd]aughter|[Aa]ide|[Cc]andidate|candidacy|[Rr]ival|bid|run|race|[Rr]unning|[Rr]epresentative) (?:of|for|to)|not|representing|replac(?:es|ed|ing))[ -])";
rule(
  "village-head-of",
  `\\b${notNow}(?<title>${villageHead})(?<verb>),? ${honorific}(?<s>{P}),? of (?:the )?(?:nearby )?(?<o>{V})`,
  "Punong Barangay {P:Ana Reyes} of {V:Igparas} said so.",
  ["Visitor {P:Ana Reyes} of {V:Igparas} said so.", "Candidate for Barangay Captain {P:Ana Reyes} of {V:Igparas} said so."],
);
rule(
  "village-and-its-head",
  `(?<o>{V})(?:['’]s)? ${notNow}(?<title>${villageHead})(?<verb>),? ${honorific}(?<s>{P})(?! of (?:the )?{V})`,
  "{V:Barangay Igparas} Punong Barangay {P:Ana Reyes} thanked them.",
  "After visiting {V:Barangay Igparas} Barangay Captain {P:Ana Reyes} of {V:Lagdo} thanked them.",
);
rule(
  "sent-its-officer",
  `(?<o>{AO})(?<mid>(?: has| have| had| also| later| not| never){0,3}) (?:(?<verb>deployed|posted|assigned|seconded)(?<gap>) (?:its |an? |the |their )?|(?<verb2>dispatched|sent) (?:its|their) )(?:new )?${post} ${honorific}(?<s>{P})(?= (?:to|in|at|as|there|for|with)\\b(?! (?:jail|prison|court|leave|detention|custody|death|hospital|retire))|[,.])`,
  "{A:Kuruna Farm Agency} has deployed irrigation officer {P:Ana Reyes} to the scheme.",
  [
    "{A:Kuruna Farm Agency} has not deployed irrigation officer {P:Ana Reyes} to the scheme.",
    "{A:Kuruna High Court} sent treasurer {P:Ana Reyes} to prison.",
  ],
);
rule(
  "of-body",
  `(?<!\\b(?:hired|recruited|lured|poached|recalled|signed)\\b[^.;]{0,60})(?<!\\b${served}(?: {P},?(?: and)?)*,? )(?<s>{P}),? (?:of|from|with) (?:the )?(?<o>{AO})(?=[,. ])(?!(?: and| & |, )[^.;]{0,60}\\brespectively\\b)(?! fame\\b)`,
  "{P:Peter Norton} of {O:Rath Farm} hosted the walk.",
  [
    "The pupil {P:Amy Lunn} of {O:Rath School} won.",
    "{P:Peter Norton} and {P:Ana Reyes}, of {O:Rath Farm} and {O:Holm Farm} respectively, met.",
  ],
);
