/** Which language model is asked, where it is, and how much it may be asked: checked before the first page is read. */

/** What one run may cost; whatever is left out has the default. */
export interface ModelLimits {
  /** Requests of one run, retries among them; default 1000. */
  readonly requests?: number;
  /** Tokens of one run, in both directions, as the server counts them; default 2,000,000. */
  readonly tokens?: number;
  /** Of one run; default 60. */
  readonly minutes?: number;
  /** After which a request is given up; default 120. */
  readonly secondsPerRequest?: number;
  /** Requests under way at a time; default 2. */
  readonly atOnce?: number;
  /** UTF-16 units of text in a request, unless one sentence is longer; default 2,400. */
  readonly charactersPerRequest?: number;
  /** Before the first retry, doubled at each; default 1. What the server asks for (`Retry-After`) is waited for instead. */
  readonly secondsBeforeRetry?: number;
}

/** A language model behind an OpenAI-compatible interface. */
export interface ModelSettings {
  /** Where the interface begins: `http://127.0.0.1:11434/v1`. `/chat/completions` is put behind it. */
  readonly url: string;
  /** As the server calls it; statements carry it. */
  readonly model: string;
  /** Sent as bearer token; kept in memory alone. */
  readonly key?: string | undefined;
  /** Plain HTTP to other machines, too: whoever is in between reads the pages and the key. */
  readonly plainHttp?: boolean;
  readonly limits?: ModelLimits;
}

/** Settings that were checked. */
export interface CheckedModel {
  readonly endpoint: string;
  readonly model: string;
  readonly key: string | undefined;
  readonly limits: Required<ModelLimits>;
}

const defaults: Required<ModelLimits> = {
  requests: 1000,
  tokens: 2_000_000,
  minutes: 60,
  secondsPerRequest: 120,
  atOnce: 2,
  charactersPerRequest: 2400,
  secondsBeforeRetry: 1,
};

const path = "/chat/completions";

/** Throws a RangeError that says what to write instead; it never holds the key. */
export function checkModel({ url, model, key, plainHttp = false, limits = {} }: ModelSettings): CheckedModel {
  if (!/^[\x21-\x3a\x3c-\x7e]{1,200}$/.test(model))
    throw new RangeError("the name of the model must be 1 to 200 printable ASCII characters without a space or semicolon");
  if (key !== undefined && !/^[\x21-\x7e]{1,4096}$/.test(key))
    throw new RangeError("the model's key must be printable ASCII characters without a space");
  return { endpoint: endpointOf(url, plainHttp), model, key, limits: checkLimits(limits) };
}

function endpointOf(given: string, plainHttp: boolean): string {
  if (!URL.canParse(given)) throw new RangeError("the model's address is no URL: write it as http://127.0.0.1:11434/v1");
  const url = new URL(given);
  if (url.username !== "" || url.password !== "")
    throw new RangeError("the model's address must hold no user name or password: a key goes into MAILUO_MODEL_KEY");
  if (url.search !== "" || url.hash !== "") throw new RangeError("the model's address must end before ? and #");
  if (url.protocol !== "https:" && url.protocol !== "http:")
    throw new RangeError(`the model's address must begin with https:// or http://, not ${url.protocol}`);
  if (url.protocol === "http:" && !isLoopback(url.hostname) && !plainHttp)
    throw new RangeError(
      `${url.origin} would get the pages and the key in plain text: use https, or say --model-plain-http (plainHttp) where the network between is yours`,
    );
  const base = url.href.replace(/\/+$/, "");
  return base.endsWith(path) ? base : base + path;
}

const isLoopback = (host: string): boolean => host === "localhost" || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);

function checkLimits(given: ModelLimits): Required<ModelLimits> {
  const limits = { ...defaults, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) };
  for (const [name, value] of Object.entries(limits))
    if (!(Number.isFinite(value) && value > 0)) throw new RangeError(`the model's limit ${name} must be a number above 0`);
  return limits;
}
