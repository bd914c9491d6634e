import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Connection } from 'vscode-languageserver';
import { belowOf, pathOf, type FoundProject, type Projects } from '../project/onDisk/projects.js';
import { PROJECT_FILE } from '../project/manuscripts.js';
import { treated, untreated, type FolderPlan } from '../project/treatFolder.js';
import type { ProjectOf, StandingOf } from '../protocol/messages.js';

/**
 * Binds the requests about files that need not be open: which of them are manuscripts (`ficwright/manuscripts`), which
 * project holds for a folder (`ficwright/projectOf`), and its text once the folder is a manuscript, or none
 * (`ficwright/treatFolder`). Each looks at the disk anew: an editor asks when something has changed there, and may tell
 * of it later. `look` forgets what was read before.
 */
export function bindProjectRequests(connection: Connection, project: Projects, look: () => Promise<void>): void {
  connection.onRequest(
    'ficwright/manuscripts',
    async ({ uris }: { readonly uris?: unknown }): Promise<StandingOf[]> => {
      await look();
      return Promise.all(
        (Array.isArray(uris) ? (uris as readonly string[]) : []).map(async uri => {
          const { standing, found } = await project.standing(uri);
          return { standing, project: found && projectOf(found) };
        }),
      );
    },
  );
  connection.onRequest(
    'ficwright/projectOf',
    async ({ folder }: { readonly folder: string }): Promise<ProjectOf | null> => {
      await look();
      const found = await foundFor(folder);
      return found && projectOf(found);
    },
  );
  connection.onRequest(
    'ficwright/treatFolder',
    async ({
      folder,
      text,
      treat,
    }: {
      readonly folder: string;
      readonly text: unknown;
      readonly treat: boolean;
    }): Promise<FolderPlan> => {
      const at = pathOf(folder);
      const found = await foundFor(folder);
      const below = at === null || found === null ? '' : belowOf(found.folder, at);
      return (treat ? treated : untreated)(typeof text === 'string' ? text : null, below);
    },
  );
  const foundFor = async (folder: string): Promise<FoundProject | null> => {
    const at = pathOf(folder);
    return at === null ? null : project.above(path.resolve(at));
  };
}

const projectOf = ({ folder, problem, canOpen }: FoundProject): ProjectOf => ({
  file: pathToFileURL(path.join(folder, PROJECT_FILE)).href,
  problem,
  canOpen,
});
