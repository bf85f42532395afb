/** How a command ends when it can't do what it was asked. */

/** 0 all done; 1 done but for some inputs, which were named; 2 wrong use; 3 workspace or store can't be used. */
export const exitCodes = { ok: 0, someFailed: 1, usage: 2, unavailable: 3 } as const;

/** An error that is the user's to mend: printed without a stack. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  constructor(
    message: string,
    readonly exitCode: number = exitCodes.usage,
  ) {
    super(message);
  }
}
