import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Answers } from './difference.js';
import { sha256 } from './texts.js';

/** The bundles of a build, and what says that two are the same. */
export interface Build {
  readonly cli: string;
  readonly server: string;
  /** sha256 of both bundles and of what asks them. */
  readonly key: string;
}

/** Answers of builds that were asked before, in a folder. */
export interface AnswerStore {
  readonly get: (key: string) => Answers | undefined;
  readonly put: (key: string, answers: Answers) => void;
}

/** A build in a checkout, or in its `dist` folder. Throws where none was made. */
export function buildIn(folder: string): Build {
  const dist = [folder, path.join(folder, 'dist')].find(one => existsSync(path.join(one, 'cli.cjs')));
  if (dist === undefined || !existsSync(path.join(dist, 'server.cjs')))
    throw new Error(`${folder}: no cli.cjs and server.cjs here or in dist/. Run \`npm run bundle\` there.`);
  const [cli, server] = [path.resolve(dist, 'cli.cjs'), path.resolve(dist, 'server.cjs')];
  return { cli, server, key: sha256(readFileSync(cli), readFileSync(server), ownCode()) };
}

/** The compiled code of this tool: other questions have other answers. */
function ownCode(): string {
  const folder = path.dirname(fileURLToPath(import.meta.url));
  return readdirSync(folder)
    .filter(name => name.endsWith('.js'))
    .sort()
    .map(name => readFileSync(path.join(folder, name), 'utf8'))
    .join('\0');
}

/** Keeps answers in a folder, compressed, a file a key. */
export function answerStore(folder: string): AnswerStore {
  mkdirSync(folder, { recursive: true });
  const fileOf = (key: string): string => path.join(folder, `${key}.json.gz`);
  return {
    get: key =>
      existsSync(fileOf(key)) ? (JSON.parse(gunzipSync(readFileSync(fileOf(key))).toString()) as Answers) : undefined,
    put: (key, answers) => {
      // Another comparison may read it meanwhile: it is there whole, or not at all.
      const half = `${fileOf(key)}.${process.pid}`;
      writeFileSync(half, gzipSync(JSON.stringify(answers), { level: 1 }));
      renameSync(half, fileOf(key));
    },
  };
}

/** Answers without the path of the folder of texts, so that they are the same on every machine. */
export function withoutRoot(answers: Answers, root: string): Answers {
  const href = pathToFileURL(root).href;
  return Object.fromEntries(
    Object.entries(answers).map(([question, answer]) => [
      question,
      answer.replaceAll(href, 'texts:').replaceAll(encodeURIComponent(href), 'texts%3A').replaceAll(root, 'texts:'),
    ]),
  );
}
