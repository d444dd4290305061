import { CloudAdapter } from 'botbuilder';
import type { Authentication } from './authentication';
import { sendingOnce } from './connections';

/** The SDK's adapter, which sends each message once. */
export const createAdapter = (authentication: Authentication): CloudAdapter => {
  const adapter = new CloudAdapter(authentication);
  adapter.use(sendingOnce(adapter));
  return adapter;
};
