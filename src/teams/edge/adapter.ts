import { CloudAdapter } from 'botbuilder';
import type { Authentication } from './authentication';

/** The SDK's adapter. It sends by the clients of the authentication, each message once. */
export const createAdapter = (authentication: Authentication): CloudAdapter =>
  new CloudAdapter(authentication);
