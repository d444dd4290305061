import { CloudAdapter } from 'botbuilder';
import type { Authentication } from './authentication';

/** The SDK's adapter. It sends through the authentication's clients, each message once. */
export const createAdapter = (authentication: Authentication): CloudAdapter =>
  new CloudAdapter(authentication);
