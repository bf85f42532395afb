/** The options that say which language model is asked; light, since every command loads it. */
import { Option, type Command } from "commander";
import { notEmpty, wholeNumber } from "./option-values.ts";

export function withModelOptions(command: Command): Command {
  return command
    .addOption(
      new Option("--model <name>", "a language model that is asked beside the rules; needs --model-url (docs/models.md)").argParser(
        notEmpty,
      ),
    )
    .option("--no-model", "ask none, whatever MAILUO_MODEL says")
    .addOption(
      new Option("--model-url <url>", "an OpenAI-compatible interface, http://127.0.0.1:11434/v1; key: MAILUO_MODEL_KEY").argParser(
        notEmpty,
      ),
    )
    .option("--model-plain-http", "plain HTTP to another machine: the pages and the key can be read on the way")
    .option("--model-requests <n>", "requests in this run; 1000 unless given", wholeNumber())
    .option("--model-tokens <n>", "tokens in this run; 2000000 unless given", wholeNumber())
    .option("--model-minutes <n>", "minutes in which this run asks; 60 unless given", wholeNumber())
    .option("--model-parallel <n>", "requests at a time; 2 unless given", wholeNumber(64))
    .addOption(new Option("--tagger <folder>", "a tagger of your own in ONNX, MAILUO_TAGGER (docs/own-tagger.md)").argParser(notEmpty))
    .option("--no-tagger", "none, whatever MAILUO_TAGGER says");
}
