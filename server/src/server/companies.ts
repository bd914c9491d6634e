import type { CancellationToken } from 'vscode-languageserver';
import { companyOf, type Company } from '../analysis/author/company.js';
import type { Told } from '../analysis/author/told.js';
import { outlineOf } from '../analysis/outline.js';
import type { Document } from '../documents.js';
import { paletteOf } from '../features/palette.js';
import { lookOf, NO_PALETTE, type Look, type Palette } from '../features/tokens/look.js';
import type { Settings } from '../settings.js';
import { warmCast, warmSpeakers } from './warm.js';

/** Who is in the open documents, and how each is painted. */
export interface Companies {
  readonly of: (document: Document, token?: CancellationToken) => Promise<Company>;
  /** The look of a whole document; reads all of it first. */
  readonly look: (document: Document, token?: CancellationToken) => Promise<Look>;
  /** The look for what is on the screen right now: of a document that was not read as a whole yet, by its paragraphs alone. */
  readonly lookNow: (document: Document) => Promise<Look>;
  readonly forget: (uri: string) => void;
}

/** `toldOf`: what the author said of a document; `settingsOf`: its settings. */
export function companies({ toldOf, settingsOf }: { readonly toldOf: (uri: string) => Promise<Told>; readonly settingsOf: (uri: string) => Promise<Settings> }): Companies {
  const read = new Set<string>();
  const palettes = new Map<string, Palette>();
  const of: Companies['of'] = async ({ uri, manuscript }, token) => {
    const told = await toldOf(uri);
    await warmCast(manuscript, token);
    read.add(uri);
    return companyOf(outlineOf(manuscript), told);
  };
  return {
    of,
    look: async (document, token) => {
      const { uri, manuscript } = document;
      const company = await of(document, token);
      if ((await settingsOf(uri)).colours === 'dialogue') return lookOf(company, NO_PALETTE);
      await warmSpeakers(manuscript, company, token);
      const palette = paletteOf(manuscript, palettes.get(uri) ?? NO_PALETTE, company);
      palettes.set(uri, palette);
      return lookOf(company, palette);
    },
    lookNow: async document => {
      const { uri } = document;
      const { colours } = await settingsOf(uri);
      return lookOf(read.has(uri) ? await of(document) : null, colours === 'speakers' ? (palettes.get(uri) ?? NO_PALETTE) : NO_PALETTE);
    },
    forget: uri => {
      read.delete(uri);
      palettes.delete(uri);
    },
  };
}
