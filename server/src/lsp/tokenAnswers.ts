import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { deltaTokens, fullTokens, semanticTokensOf, type TokenList } from '../features/tokens/semanticTokens.js';
import type { Palette } from '../features/tokens/tokenTheme.js';
import type { Snapshot } from '../rules/engine/snapshot.js';

/** Answers about all tokens of the open documents; knows of each what it answered last, for the next difference. */
export interface TokenAnswers {
  readonly full: (snapshot: Snapshot, palette: Palette) => SemanticTokens;
  readonly delta: (
    snapshot: Snapshot,
    palette: Palette,
    previousResultId: string,
  ) => SemanticTokens | SemanticTokensDelta;
  readonly forget: (uri: string) => void;
}

/** Without any answer so far. */
export function tokenAnswers(): TokenAnswers {
  const answered = new Map<string, { readonly resultId: string; readonly list: TokenList }>();
  let count = 0;
  const remember = (uri: string, list: TokenList): string => {
    const resultId = String(++count);
    answered.set(uri, { resultId, list });
    return resultId;
  };
  const full: TokenAnswers['full'] = (snapshot, palette) => {
    const list = semanticTokensOf(snapshot, palette);
    return { resultId: remember(snapshot.uri, list), data: fullTokens(list) };
  };
  return {
    full,
    delta: (snapshot, palette, previousResultId) => {
      const last = answered.get(snapshot.uri);
      if (last?.resultId !== previousResultId) return full(snapshot, palette);
      const list = semanticTokensOf(snapshot, palette);
      return { resultId: remember(snapshot.uri, list), edits: deltaTokens(last.list, list) };
    },
    forget: uri => void answered.delete(uri),
  };
}
