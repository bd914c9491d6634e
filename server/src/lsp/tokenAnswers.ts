import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { deltaTokens, fullTokens, semanticTokensOf, type TokenList } from '../features/tokens/semanticTokens.js';
import type { TokenTheme } from '../features/tokens/tokenTheme.js';
import type { Manuscript } from '../manuscript/manuscript.js';

/** Answers about all tokens of the open documents; knows of each what it answered last, for the next difference. */
export interface TokenAnswers {
  readonly full: (uri: string, manuscript: Manuscript, look: TokenTheme) => SemanticTokens;
  readonly delta: (
    uri: string,
    manuscript: Manuscript,
    look: TokenTheme,
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
  const full: TokenAnswers['full'] = (uri, manuscript, look) => {
    const list = semanticTokensOf(manuscript, look);
    return { resultId: remember(uri, list), data: fullTokens(list) };
  };
  return {
    full,
    delta: (uri, manuscript, look, previousResultId) => {
      const last = answered.get(uri);
      if (last?.resultId !== previousResultId) return full(uri, manuscript, look);
      const list = semanticTokensOf(manuscript, look);
      return { resultId: remember(uri, list), edits: deltaTokens(last.list, list) };
    },
    forget: uri => void answered.delete(uri),
  };
}
