import { transformSync } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';

type Exports = Record<string, unknown>;

/** How a module is wrapped, as Node wraps its own. */
type Wrapper = (exports: Exports, require: (id: string) => unknown, module: { exports: Exports }, url: string) => void;

/**
 * What a module does when it is the program that runs: no matter here, and its `await` at the top is none of a script.
 */
const RUN_ITSELF = /^if \(process\.argv\[1\][^]*?^\}/m;

/** Modules of the project as scripts, compiled once a process and evaluated anew for each program. */
const scripts = new Map<string, vm.Script>();

/** The project's modules loaded from their TypeScript sources into this process, apart from those of other programs. */
export class Program {
  readonly #modules = new Map<string, { exports: Exports }>();
  readonly #root: string;
  readonly #sources: ReadonlyMap<string, string>;
  /** Called before and after a module is evaluated, with its path from the root. */
  onLoad: (file: string, begins: boolean) => void = () => undefined;

  /** `sources` are those that differ from what stands on disk, by path from the root. */
  constructor(root: string, sources: ReadonlyMap<string, string> = new Map()) {
    this.#root = root;
    this.#sources = sources;
  }

  /** Loads a module by its path from the root (`server/test/x.test.ts`). */
  load(file: string): Exports {
    const known = this.#modules.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    this.#modules.set(file, module);
    const absolute = path.join(this.#root, file);
    if (file.endsWith('.json')) {
      module.exports = JSON.parse(readFileSync(absolute, 'utf8')) as Exports;
      return module.exports;
    }
    const outside = createRequire(absolute);
    const require = (id: string): unknown => {
      if (!id.startsWith('.')) return outside(id);
      const target = path.join(path.dirname(absolute), id);
      const source = target.replace(/\.js$/, '.ts');
      return existsSync(source) ? this.load(path.relative(this.#root, source).replaceAll('\\', '/')) : outside(id);
    };
    const compiled = path.join(this.#root, 'out', file.replace(/\.ts$/, '.js'));
    this.onLoad(file, true);
    try {
      const wrapper = this.#scriptOf(file, absolute).runInThisContext() as Wrapper;
      wrapper(module.exports, require, module, pathToFileURL(compiled).href);
    } finally {
      this.onLoad(file, false);
    }
    return module.exports;
  }

  #scriptOf(file: string, absolute: string): vm.Script {
    const own = this.#sources.get(file);
    const known = scripts.get(file);
    if (own === undefined && known !== undefined) return known;
    const { code } = transformSync((own ?? readFileSync(absolute, 'utf8')).replace(RUN_ITSELF, ''), {
      loader: 'ts',
      format: 'cjs',
      target: 'node20',
      define: { 'import.meta.url': '__url' },
      logLevel: 'silent',
    });
    const script = new vm.Script(`(function (exports, require, module, __url) {${code}\n})`, { filename: absolute });
    if (own === undefined) scripts.set(file, script);
    return script;
  }
}
