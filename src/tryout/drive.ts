import { randomUUID } from 'node:crypto';

/** Where people's attached files are, at addresses like SharePoint's. Kept while the stand-in runs. */
export interface Drive {
  /** Returns the address. */
  put(bytes: Uint8Array): string;
  fetch(address: string): Promise<{ readonly bytes: Uint8Array } | { readonly because: 'notFetched' }>;
}

export const openDrive = (): Drive => {
  const files = new Map<string, Uint8Array>();
  return {
    put: (bytes) => {
      const address = `https://eksempelby-my.sharepoint.example/download/${randomUUID()}`;
      files.set(address, bytes);
      return address;
    },
    fetch: async (address) => {
      const bytes = files.get(address);
      return bytes === undefined ? { because: 'notFetched' } : { bytes };
    },
  };
};
