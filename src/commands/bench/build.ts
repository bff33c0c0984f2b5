import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Project } from './project.ts';

/** Builds a scratch project by the project’s own command, checks and search index included. Rejects when that fails. */
export async function buildProject({ root, out }: Project): Promise<Built> {
  const start = performance.now();
  const child = spawn(process.execPath, ['src/commands/build.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, BASE_PATH: '/', OUT_DIR: out },
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(String(text)));
  let peak = 0;
  let work = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOfTree(child.pid ?? 0));
    work = Math.max(work, workOfTree(child.pid ?? 0));
  }, 250);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`The build in ${root} failed:\n${said.join('').slice(-4000)}`);
  return { seconds: (performance.now() - start) / 1000, work, peak, ...outputOf(out) };
}

/** Bytes of memory of a process and all its children, as Linux tells it; 0 elsewhere. */
function memoryOfTree(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    const own = Number(/^Pss:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024;
    return own + sum(childrenOf(pid).map(memoryOfTree));
  } catch {
    return 0;
  }
}

/** Seconds of processor time of a process and all its children, those that have ended too. */
function workOfTree(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    const own = sum(fields.slice(11, 15).map(Number)) / TICKS_A_SECOND;
    return own + sum(childrenOf(pid).map(workOfTree));
  } catch {
    return 0;
  }
}

function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').map(Number).filter(Boolean);
}

function outputOf(out: string): Pick<Built, 'pages' | 'bytes' | 'searchBytes' | 'medianPage'> {
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const size = (file: string) => statSync(file).size;
  const pages = files.filter((file) => file.endsWith('.html'));
  const practices = pages.filter((file) => /\/practices\/[^/]+\/index\.html$/.test(file)).sort();
  // Two hundred, evenly spread, tell the median of thousands.
  const step = Math.max(1, Math.floor(practices.length / 200));
  const sample = practices
    .filter((_, i) => i % step === 0)
    .map((file) => brotliCompressSync(readFileSync(file)).length);
  return {
    pages: pages.length,
    bytes: sum(files.map(size)),
    searchBytes: sum(files.filter((file) => file.startsWith(path.join(out, 'pagefind'))).map(size)),
    medianPage: sample.sort((a, b) => a - b)[Math.floor(sample.length / 2)] ?? 0,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

const TICKS_A_SECOND = 100;

export type Built = {
  seconds: number;
  /** Seconds of processor time: what a busy machine does not change. */
  work: number;
  /** The most memory that the command and its children held at one time, in bytes. */
  peak: number;
  pages: number;
  /** Of the whole output, and of Pagefind’s part of it. */
  bytes: number;
  searchBytes: number;
  /** Of the HTML of a practice example, compressed. */
  medianPage: number;
};
