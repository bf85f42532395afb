/** What options and the environment say of a model. */
import { describe, expect, it } from "vitest";
import { modelSettings } from "../../src/commands/model-options.ts";

describe("which model is asked", () => {
  it("is none unless one is named, and none where that is said", () => {
    expect(modelSettings({}, {})).toBeUndefined();
    expect(modelSettings({}, { MAILUO_MODEL: " ", MAILUO_MODEL_URL: "" })).toBeUndefined();
    expect(modelSettings({ model: false }, { MAILUO_MODEL: "m", MAILUO_MODEL_URL: "http://127.0.0.1/v1" })).toBeUndefined();
  });

  it("is what the options say, else the environment; the key is the environment's alone", () => {
    const environment = { MAILUO_MODEL: "m", MAILUO_MODEL_URL: "http://127.0.0.1/v1", MAILUO_MODEL_KEY: "k" };
    expect(modelSettings({}, environment)).toMatchObject({ model: "m", url: "http://127.0.0.1/v1", key: "k", plainHttp: false });
    expect(modelSettings({ model: "n", modelRequests: 3 }, environment)).toMatchObject({ model: "n", limits: { requests: 3 } });
  });

  it("is not told by half", () => {
    expect(() => modelSettings({ model: "m" }, {})).toThrow(
      "The model m needs an address: --model-url http://127.0.0.1:11434/v1, or MAILUO_MODEL_URL.",
    );
    expect(() => modelSettings({ modelUrl: "http://127.0.0.1/v1" }, {})).toThrow("needs its name: --model NAME");
  });
});
