// @ts-check
import { h, iconButton } from '../dom.mjs';
import { t } from '../texts.mjs';

/** @typedef {{ name: string, base64: string }} FileSent */

/**
 * @param {File} file
 * @returns {Promise<FileSent>}
 */
const sent = async (file) => {
  let binary = '';
  for (const byte of new Uint8Array(await file.arrayBuffer())) binary += String.fromCharCode(byte);
  return { name: file.name, base64: btoa(binary) };
};

/**
 * Takes files that are dropped on a part of the page, where files are taken just then.
 * @param {HTMLElement} target
 * @param {() => boolean} takes
 * @param {(files: FileSent[]) => void} onFiles
 */
export const takeDrops = (target, takes, onFiles) => {
  const note = h('div', { class: 'drop-note', hidden: true });
  target.append(note);
  /** @param {DragEvent} event */
  const isFile = (event) => takes() && (event.dataTransfer?.types.includes('Files') ?? false);
  target.addEventListener('dragover', (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    note.textContent = t('dropHere');
    note.hidden = false;
  });
  target.addEventListener('dragleave', (event) => {
    if (!(event.relatedTarget instanceof Node && target.contains(event.relatedTarget))) note.hidden = true;
  });
  target.addEventListener('drop', async (event) => {
    note.hidden = true;
    if (!isFile(event)) return;
    event.preventDefault();
    onFiles(await Promise.all([...(event.dataTransfer?.files ?? [])].map(sent)));
  });
};

/**
 * The same with a press, for those who do not drag.
 * @param {string} testId
 * @param {(files: FileSent[]) => void} onFiles
 * @returns {HTMLElement[]}
 */
export const attachButton = (testId, onFiles) => {
  const input = h('input', {
    type: 'file',
    multiple: true,
    hidden: true,
    accept: '.csv,text/csv',
    'data-testid': `${testId}-input`,
    onchange: async () => {
      onFiles(await Promise.all([...(input.files ?? [])].map(sent)));
      input.value = '';
    },
  });
  return [iconButton('file', t('attach'), { 'data-testid': testId, onclick: () => input.click() }), input];
};
