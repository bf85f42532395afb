/** Whatever a command ends with, as a sentence on standard error and an exit code. Never a stack: that is no help to who runs it. */
import { CommanderError } from "commander";
import { SchemaError } from "../../graph/schema/checked.ts";
import { StoreError } from "../../graph/store/store.ts";
import { QueueError } from "../queue/failure.ts";
import { WorkspaceError } from "../workspace/failure.ts";
import { CommandError, exitCodes } from "./failure.ts";
import { isSystemError, systemFailure } from "./system-error.ts";

/** Prints what went wrong, and gives the exit code. */
export function reportFailure(error: unknown): number {
  // Commander has printed its own already; whoever read our output and stopped has seen what they wanted.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  if (isBrokenPipe(error)) return exitCodes.ok;
  const { message, exitCode } = failureOf(error);
  console.error(`mailuo: ${message}`);
  if (process.env["MAILUO_STACK"] && error instanceof Error) console.error(error.stack);
  return exitCode;
}

const isBrokenPipe = (error: unknown): boolean =>
  ["EPIPE", "ERR_STREAM_PREMATURE_CLOSE"].includes(String((error as NodeJS.ErrnoException | undefined)?.code));

function failureOf(error: unknown): CommandError {
  if (error instanceof CommandError) return error;
  if (error instanceof SchemaError) return new CommandError(error.message);
  if (error instanceof QueueError) return new CommandError(error.message, error.kind === "use" ? exitCodes.usage : exitCodes.unavailable);
  if (error instanceof WorkspaceError) return new CommandError(error.message, exitCodes.unavailable);
  if (error instanceof StoreError) {
    const isUse = error.code === "syntax" || error.code === "refused" || error.code === "timeout";
    return new CommandError(error.message, isUse ? exitCodes.usage : exitCodes.unavailable);
  }
  if (isSystemError(error)) return systemFailure(error);
  const message = error instanceof Error ? error.message : String(error);
  return new CommandError(
    `Something that was not foreseen went wrong: ${message.split("\n", 1)[0]} It is a fault of mailuo: report it with what you ran and what MAILUO_STACK=1 prints more.`,
    exitCodes.unavailable,
  );
}

/** Faults outside the command's own flow, and an output that nobody reads or that does not fit its disk. */
export function reportUncaught(): void {
  const end = (error: unknown): never => process.exit(reportFailure(error));
  process.on("uncaughtException", end);
  process.on("unhandledRejection", end);
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // Work that goes on is not given up for want of a reader.
    if (!isBrokenPipe(error)) end(Object.assign(error, { path: error.path ?? "standard output" }));
  });
  process.stderr.on("error", () => {});
}
