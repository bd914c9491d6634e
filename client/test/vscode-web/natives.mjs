// Two native modules of VS Code's server would have to be compiled. These are stand-ins for the little that is used of
// them.

/**
 * File of VS Code's node_modules → the JavaScript that is put there: a log writer, and a watchdog that watches nothing.
 */
export const standIns = {
  '@vscode/spdlog/index.js': `
const fs = require('fs'), path = require('path');
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];
class Logger {
  constructor(file) { fs.mkdirSync(path.dirname(file), { recursive: true }); this.file = file; this.level = 2; this.plain = false; }
  put(level, text) {
    if (level >= this.level) { fs.appendFileSync(this.file, this.plain ? text : new Date().toISOString() + ' [' + levels[level] + '] ' + text + '\\n'); }
  }
  getLevel() { return this.level; }
  setLevel(level) { this.level = level; }
  clearFormatters() { this.plain = true; }
  setPattern() {} flush() {} drop() {}
}
levels.forEach((name, level) => { Logger.prototype[name] = function (text) { this.put(level, text); }; });
exports.version = 0;
exports.setLevel = exports.setFlushOn = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = exports.createAsyncRotatingLogger = async (name, file) => new Logger(file);
`,
  '@vscode/native-watchdog/index.js': 'exports.start = () => {}; exports.exit = code => process.exit(code);\n',
};
