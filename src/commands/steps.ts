import { type ChildProcess, spawn } from 'node:child_process';

/** Starts a step in a process of its own: it may use a second core, and what it held in memory is free again for the next. */
export function startStep(script: string, args: readonly string[], env: Record<string, string> = {}): Step {
  const child = spawn(process.execPath, [script, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }), ...env },
  });
  const say = holdBack(child);
  const ended = new Promise<boolean>((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
  return {
    say,
    passed: async () => {
      say();
      const good = await ended;
      if (!good) process.exitCode = 1;
      return good;
    },
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}

/** Keeps what a process says until it is asked for; from then on it speaks as it goes. */
function holdBack({ stdout, stderr }: ChildProcess): () => void {
  const held: (() => void)[] = [];
  let isAsked = false;
  for (const [from, to] of [[stdout, process.stdout] as const, [stderr, process.stderr] as const]) {
    from?.on('data', (text) => {
      if (isAsked) to.write(text);
      else held.push(() => to.write(text));
    });
  }
  return () => {
    isAsked = true;
    for (const tell of held.splice(0)) tell();
  };
}

export type Step = {
  /** Tells what the step has said so far, and from then on what it says. */
  say: () => void;
  /** Lets it speak and waits for its end; a step that failed fails the command. */
  passed: () => Promise<boolean>;
  /** Ends it, its words unsaid. */
  stop: () => Promise<void>;
};
