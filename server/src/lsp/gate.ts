import * as l10n from '@vscode/l10n';
import {
  ErrorCodes,
  Message,
  type MessageReader,
  type MessageWriter,
  type RequestMessage,
} from 'vscode-languageserver/node';

/** Stage of a session: nothing is served before `initialize`, only `exit` after `shutdown`. */
type Stage = 'new' | 'running' | 'down';

/**
 * A reader that passes on only what the protocol allows at its stage. Other requests get an error here, other
 * notifications are dropped. (vscode-languageserver itself answers any message at any time.)
 */
export function gated(reader: MessageReader, writer: MessageWriter): MessageReader {
  let stage: Stage = 'new';
  const allows = (message: Message): boolean => {
    if (Message.isNotification(message)) return message.method === 'exit' || stage === 'running';
    if (!Message.isRequest(message)) return true;
    const wrong = refusal(stage, message.method);
    if (wrong === null) stage = message.method === 'shutdown' ? 'down' : 'running';
    else writer.write(answer(message, wrong)).catch(() => undefined); // the editor is gone
    return wrong === null;
  };
  return {
    onError: reader.onError,
    onClose: reader.onClose,
    onPartialMessage: reader.onPartialMessage,
    listen: callback =>
      reader.listen(message => {
        if (allows(message)) callback(message);
      }),
    dispose: () => reader.dispose(),
  };
}

interface Refusal {
  readonly code: number;
  readonly message: string;
}

function refusal(stage: Stage, method: string): Refusal | null {
  if (stage === 'down')
    return { code: ErrorCodes.InvalidRequest, message: l10n.t('The server has shut down: start it again.') };
  if (stage === 'new')
    return method === 'initialize'
      ? null
      : { code: ErrorCodes.ServerNotInitialized, message: l10n.t('Send “initialize” first.') };
  return method === 'initialize'
    ? { code: ErrorCodes.InvalidRequest, message: l10n.t('The server is initialized already: send “initialize” once.') }
    : null;
}

const answer = ({ id, jsonrpc }: RequestMessage, error: Refusal): Message => ({ jsonrpc, id, error }) as Message;
