import { pathToFileURL } from 'node:url';
import * as l10n from '@vscode/l10n';
import { MessageType, ShowMessageNotification, type Connection } from 'vscode-languageserver';
import { forNotification, forPlain } from '../features/escape.js';
import type { OnChoicesRead } from '../project/onDisk/choicesFiles.js';
import type { ProjectSources } from '../project/onDisk/projects.js';
import { faultDiagnostics } from '../project/diagnostics.js';
import type { Fault } from '../project/fault.js';

/** Tells an author what is wrong with the files of a project. */
export interface FaultTeller {
  /** Of a `ficwright.json`: a message, or a line in the log where the editor itself tells of it. */
  readonly ofProject: NonNullable<ProjectSources['tell']>;
  /** Of what was chosen in editors: in the file itself, and once for each state of it as a message. */
  readonly ofChoices: OnChoicesRead;
}

/** Has told nothing so far. */
export function faultTeller(connection: Connection, onError: (error: unknown) => void): FaultTeller {
  const reported = new Set<string>();
  const show = (message: string): void =>
    void connection
      .sendNotification(ShowMessageNotification.type, {
        type: MessageType.Warning,
        message: forNotification(message),
      })
      .catch(onError);
  return {
    ofProject: (file, faults, broken) => {
      const message = messageOf(file, faults);
      if (broken) connection.console.warn(forPlain(message));
      else show(message);
    },
    ofChoices: (file, text, { faults }) => {
      const uri = pathToFileURL(file).href;
      connection.sendDiagnostics({ uri, diagnostics: faultDiagnostics(text, faults) }).catch(onError);
      const state = `${file}\n${text}`;
      if (faults.length === 0 || reported.has(state)) return;
      reported.add(state);
      show(messageOf(file, faults));
    },
  };
}

/** The first fault of a file, and how many more there are. */
function messageOf(file: string, [first, ...more]: readonly Fault[]): string {
  const message = first?.message ?? '';
  if (more.length === 0) return `${file}: ${message}`;
  return more.length === 1
    ? l10n.t('{0}: {1} And 1 more problem.', file, message)
    : l10n.t('{0}: {1} And {2} more problems.', file, message, more.length);
}
