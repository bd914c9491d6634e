import { Duplex, PassThrough } from 'node:stream';
import {
  createConnection, createProtocolConnection, NullLogger, ProposedFeatures, StreamMessageReader, StreamMessageWriter,
  type ClientCapabilities, type InitializeResult, type ProtocolConnection,
} from 'vscode-languageserver/node';
import { serve } from '../../src/server.js';
