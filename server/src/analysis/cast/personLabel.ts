import * as l10n from '@vscode/l10n';
import { NARRATOR } from './replies.js';

/** A person's display name; a narrator without a name is `narrator (I)`. (In JSON the name stays `I`.) */
export const personLabel = (name: string): string => (name === NARRATOR ? l10n.t('narrator (I)') : name);
