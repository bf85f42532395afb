/** Errors of open files say what went wrong and not where: a full disk while writing has no path. This gives them theirs. */
export async function naming<Result>(file: string, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Error && "syscall" in error) (error as NodeJS.ErrnoException).path ??= file;
    throw error;
  }
}
