import { execFile } from 'node:child_process';

/** One of our programs, in a process of its own: its exit code, and what it said on both outputs. */
export function runProgram(
  file: string,
  env: Record<string, string>,
): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [file], { env: { ...process.env, ...env } }, (error, output, errors) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, said: output + errors }),
    );
  });
}
