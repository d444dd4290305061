// @ts-check
import { showFailure, showNotice } from './toast.mjs';

/** @typedef {import('../answers').Reading} Reading */
/** @typedef {import('../answers').SearchReading} SearchReading */
/** @typedef {{ as: string, locale: string }} Who */

/**
 * Carries out one gesture on the server. A refusal or a lost server reads like a failure of the bot.
 * @param {string} name
 * @param {Record<string, unknown>} input
 * @returns {Promise<any>}
 */
export const gesture = async (name, input) => {
  try {
    const response = await fetch(`/gesture/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
    const body = await response.json();
    return response.ok ? body : { answer: 'failed', status: response.status, text: body?.error?.message };
  } catch {
    return { answer: 'failed', status: 0 };
  }
};

/**
 * Shows what a gesture came to, as far as it is shown for a moment only.
 * @param {Reading | SearchReading} reading
 */
export const showOutcome = (reading) => {
  if (reading.answer === 'failed') showFailure(reading);
  if (reading.answer === 'notice') showNotice(reading.text);
};
