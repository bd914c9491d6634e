import type { Writable } from 'node:stream';
import type { Diagnostic, DocumentSymbol } from 'vscode-languageserver-types';
import { AbstractMessageWriter, type Message, type MessageWriter } from 'vscode-languageserver/node';
import { memo } from '../manuscript/memo.js';

/**
 * Symbols that know how they are written. An outline of a long work is a megabyte, of which a keystroke changes one
 * chapter: what was written out before is sent again as it is. Any other writer sees the plain array.
 */
export class WrittenSymbols {
  constructor(private readonly symbols: readonly DocumentSymbol[]) {}

  toJSON(): readonly DocumentSymbol[] {
    return this.symbols;
  }

  /** The array as JSON, in pieces. */
  bytes(): Uint8Array[] {
    const pieces: Uint8Array[] = [OPEN];
    this.symbols.forEach((symbol, at) => pieces.push(at === 0 ? NOTHING : COMMA, bytesOf(symbol)));
    pieces.push(CLOSE);
    return pieces;
  }
}

/** A full report of findings that knows how it is written: after a keystroke nearly all of them are what they were. */
export class WrittenReport {
  constructor(
    private readonly resultId: string,
    private readonly items: readonly Diagnostic[],
  ) {}

  toJSON(): { readonly kind: 'full'; readonly resultId: string; readonly items: readonly Diagnostic[] } {
    return { kind: 'full', resultId: this.resultId, items: this.items };
  }

  /** The report as JSON. */
  bytes(): Uint8Array[] {
    return [
      Buffer.from(
        `{"kind":"full","resultId":${JSON.stringify(this.resultId)},"items":[${this.items.map(written).join(',')}]}`,
      ),
    ];
  }
}

const written = memo((item: Diagnostic): string => JSON.stringify(item));

/** Writes messages to a stream as one piece each, in the order they come. */
export class StreamWriter extends AbstractMessageWriter implements MessageWriter {
  private errors = 0;

  constructor(private readonly stream: Writable) {
    super();
    stream.on('error', error => this.fireError(error));
    stream.on('close', () => this.fireClose());
  }

  async write(message: Message): Promise<void> {
    const bytes = encode(message);
    await new Promise<void>((resolve, reject) => {
      this.stream.write(bytes, error => {
        if (!error) return resolve();
        this.fireError(error, message, ++this.errors);
        reject(error);
      });
    });
  }

  end(): void {
    this.stream.end();
  }
}

function encode(message: Message): Uint8Array {
  const result = 'result' in message ? message.result : undefined;
  if (!(result instanceof WrittenSymbols || result instanceof WrittenReport))
    return framed([Buffer.from(JSON.stringify(message))]);
  const [head, tail] = JSON.stringify({ ...message, result: 0 }).split(/(?<="result":)0/);
  return framed([Buffer.from(head!), ...result.bytes(), Buffer.from(tail!)]);
}

function framed(body: readonly Uint8Array[]): Uint8Array {
  const length = body.reduce((sum, piece) => sum + piece.byteLength, 0);
  return Buffer.concat([Buffer.from(`Content-Length: ${length}\r\n\r\n`), ...body]);
}

const [OPEN, CLOSE, COMMA, NOTHING] = [Buffer.from('['), Buffer.from(']'), Buffer.from(','), Buffer.from('')];

const bytesOf = memo((symbol: DocumentSymbol): Uint8Array => Buffer.from(jsonOf(symbol)));

/** As `JSON.stringify` writes it, from the texts of its children that are known. */
const jsonOf: (symbol: DocumentSymbol) => string = memo(symbol => {
  const { children, ...own } = symbol;
  const text = JSON.stringify(own);
  return children === undefined ? text : `${text.slice(0, -1)},"children":[${children.map(jsonOf).join(',')}]}`;
});
