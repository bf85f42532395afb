/** What verbs of news say was done, by the form they stand in. */
import type { RelationType } from "../../../../graph/ontology.ts";

/** `done`: a past participle, which may stand in the passive. */
export interface VerbForm {
  readonly deed: RelationType;
  readonly participle: boolean;
  /** The small word that belongs to it: carry `out`, pay `for`. */
  readonly particle?: string;
  /** Only in the passive: `supported by`. */
  readonly passiveOnly: boolean;
  /** Only with a sum: `gave`. */
  readonly gives: boolean;
  /** What was announced is still to be done. */
  readonly planned: boolean;
}

const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  build: ["built", "built"],
  rebuild: ["rebuilt", "rebuilt"],
  undertake: ["undertook", "undertaken"],
  oversee: ["oversaw", "overseen"],
  run: ["ran", "run"],
  lead: ["led", "led"],
  begin: ["began", "begun"],
  hold: ["held", "held"],
  put: ["put", "put"],
  set: ["set", "set"],
  do: ["did", "done"],
  give: ["gave", "given"],
  take: ["took", "taken"],
  win: ["won", "won"],
  pay: ["paid", "paid"],
  speak: ["spoke", "spoken"],
  spend: ["spent", "spent"],
  bring: ["brought", "brought"],
  make: ["made", "made"],
  get: ["got", "got"],
  draw: ["drew", "drawn"],
  dig: ["dug", "dug"],
  lay: ["laid", "laid"],
};

/** `word+particle`; each in its base form. */
const lists: readonly (readonly [deed: RelationType, verbs: string, options?: { passiveOnly?: true; gives?: true; planned?: true }])[] = [
  [
    "IMPLEMENTS",
    `build rebuild construct implement execute undertake deliver complete finish manage oversee install upgrade renovate rehabilitate restore refurbish expand extend develop redevelop run lead start begin launch initiate
     carry+out roll+out put+up set+up pilot spearhead coordinate co-ordinate maintain supervise dredge pave resurface modernise modernize erect drill design operate pioneer handle carry+on work+on embark+on proceed+with unveil establish create turn+over hand+over advance administer lay+out commission repair`,
  ],
  ["IMPLEMENTS", "do", { passiveOnly: true }],
  ["IMPLEMENTS", "announce plan propose pursue", { planned: true }],
  ["FUNDS", "fund finance sponsor pay+for bankroll subsidise subsidize co-fund co-finance underwrite"],
  ["FUNDS", "support back donate", { passiveOnly: true }],
  [
    "FUNDS",
    "give provide donate contribute allocate pledge commit grant award invest spend disburse release earmark set+aside put approve add inject offer",
    { gives: true },
  ],
  [
    "ORGANIZES",
    "organise organize hold host run stage launch convene conduct mount arrange lead put+on coordinate co-ordinate start begin plan kick+off flag+off spearhead undertake carry+out celebrate mark observe commemorate",
  ],
  [
    "PARTICIPATES_IN",
    "attend join take+part participate+in compete+in address close grace speak+at perform+at open judge visit enter take+to preside+over preside+at officiate officiate+at march+in exhibit+at top excel+at triumph+at",
  ],
  [
    "ISSUED",
    "pass approve adopt publish issue release unveil launch enact sign introduce draft endorse announce bring+in draw+up gazette ratify promulgate prepare table amend impose",
  ],
  ["RECEIVED", "get win receive bag cop scoop earn clinch collect take+home pick+up secure land retain claim lift"],
  ["PARTICIPATES_IN", "represent+at", { passiveOnly: true }],
  ["RECEIVED", "award name give present+with confer crown declare adjudge make honour+with recognise+as vote", { passiveOnly: true }],
];

const vowel = /[aeiou]/;
/** plan → planned, but not open → openned. */
const doubles = /^(?:plan|top|run|set|put|bag|flag|cop|win|begin|get|dig|pen|equip|permit)$/;

function formsOf(base: string): { readonly plain: readonly string[]; readonly participle: string } {
  const stem = base.endsWith("e") ? base.slice(0, -1) : doubles.test(base) ? base + base.at(-1)! : base;
  const y = /[^aeiou]y$/.test(base);
  const s = y ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/.test(base) ? `${base}es` : `${base}s`;
  const ed = y ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const [past, participle] = irregular[base] ?? [ed, ed];
  return { plain: [base, s, past, vowel.test(stem) ? `${stem}ing` : `${base}ing`], participle };
}

const byForm = new Map<string, VerbForm[]>();
for (const [deed, verbs, options] of lists)
  for (const entry of verbs.trim().split(/\s+/)) {
    const [base, particle] = entry.split("+") as [string, string?];
    const { plain, participle } = formsOf(base);
    for (const form of new Set([...plain, participle])) {
      const made: VerbForm = {
        ...{
          deed,
          participle: form === participle,
          passiveOnly: options?.passiveOnly === true,
          gives: options?.gives === true,
          planned: options?.planned === true,
        },
        ...(particle !== undefined && { particle }),
      };
      byForm.set(form, [...(byForm.get(form) ?? []), made]);
    }
  }

export const verbForms = (word: string): readonly VerbForm[] => byForm.get(word) ?? [];
