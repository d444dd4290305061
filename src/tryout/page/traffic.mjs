// @ts-check
import { h, iconButton, renderInto } from './dom.mjs';
import { model, personOf, world } from './live.mjs';
import { currentLanguage, t } from './texts.mjs';
import { change } from './view.mjs';

/** @typedef {import('../traffic').Exchange} Exchange */

/** The panel with all traffic between Teams and the bot, newest first. */
export const createTraffic = () => {
  let conversationId = '';
  let errorsOnly = false;
  /** @type {number | undefined} */
  let chosen;

  const head = h('header', { class: 'traffic-head' });
  const rows = h('div', {
    class: 'traffic-rows',
    role: 'listbox',
    tabindex: 0,
    'data-testid': 'traffic-rows',
  });
  const detail = h('div', { class: 'traffic-detail', tabindex: 0, 'data-testid': 'traffic-detail' });
  const element = h(
    'section',
    { class: 'traffic', 'data-testid': 'traffic' },
    head,
    h('div', { class: 'traffic-body' }, h('div', { class: 'traffic-list' }, rows), detail),
  );

  const wanted = () =>
    model.exchanges
      .filter((each) => conversationId === '' || baseOf(each.conversationId) === conversationId)
      .filter(({ status }) => !errorsOnly || isError(status))
      .reverse();

  const renderHead = () => [
    h('h2', {}, t('traffic')),
    h(
      'select',
      {
        class: 'small-select',
        'aria-label': t('filterConversation'),
        'data-testid': 'traffic-conversation',
        onchange: (/** @type {any} */ event) => {
          conversationId = event.target.value;
          update();
        },
      },
      h('option', { value: '' }, t('allConversations')),
      ...model.conversations.map(({ id }) =>
        h('option', { value: id, selected: id === conversationId }, placeName(id)),
      ),
    ),
    h(
      'label',
      { class: 'check' },
      h('input', {
        type: 'checkbox',
        checked: errorsOnly,
        'data-testid': 'traffic-errors',
        onchange: (/** @type {any} */ event) => {
          errorsOnly = event.target.checked;
          update();
        },
      }),
      t('onlyErrors'),
    ),
    h('div', { class: 'spacer' }),
    iconButton('close', t('close'), {
      'data-testid': 'traffic-close',
      onclick: () => change({ traffic: false }),
    }),
  ];

  /** @param {Exchange} exchange */
  const row = (exchange) =>
    h(
      'button',
      {
        type: 'button',
        role: 'option',
        class: 'traffic-row',
        'aria-selected': String(exchange.id === chosen),
        'data-testid': `exchange-${exchange.id}`,
        onclick: () => {
          chosen = exchange.id;
          update();
        },
      },
      h('time', {}, new Date(exchange.at).toLocaleTimeString(currentLanguage() === 'da' ? 'da-DK' : 'en-GB')),
      h(
        'span',
        { class: `direction ${exchange.direction}`, title: t(exchange.direction) },
        exchange.direction === 'toBot' ? '→ bot' : '← bot',
      ),
      h('span', { class: 'traffic-what' }, exchange.what),
      h('span', { class: 'traffic-where' }, placeName(baseOf(exchange.conversationId))),
      h(
        'span',
        { class: `status${isError(exchange.status) ? ' error' : ''}` },
        exchange.status === 0 ? '–' : String(exchange.status),
      ),
      h('span', { class: 'milliseconds' }, `${exchange.milliseconds} ms`),
    );

  const renderDetail = () => {
    const exchange = model.exchanges.find(({ id }) => id === chosen);
    if (!exchange)
      return [
        h('p', { class: 'traffic-hint' }, t(model.exchanges.length === 0 ? 'trafficEmpty' : 'trafficPick')),
      ];
    return [
      h('p', { class: 'traffic-path' }, h('strong', {}, exchange.method), ' ', decode(exchange.path)),
      h('h3', {}, t('request')),
      json(exchange.request),
      h('h3', {}, `${t('response')} · ${exchange.status}`),
      json(exchange.response),
    ];
  };

  const update = () => {
    element.setAttribute('aria-label', t('traffic'));
    rows.setAttribute('aria-label', t('traffic'));
    renderInto(head, [conversationId, errorsOnly, model.conversations.length], renderHead);
    const shown = wanted();
    renderInto(rows, [chosen, shown.map(({ id }) => id)], () => shown.map(row));
    renderInto(detail, [chosen, model.exchanges.length === 0], renderDetail);
  };

  return { element, update };
};

/** @param {number} status */
const isError = (status) => status === 0 || status >= 400;

/** @param {string | undefined} conversationId */
const baseOf = (conversationId) => decode(conversationId ?? '').split(';messageid=')[0] ?? '';

/** @param {string} text */
const decode = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** @param {string} conversationId */
const placeName = (conversationId) => {
  const found = model.conversations.find(({ id }) => id === conversationId);
  if (!found) return '';
  if (found.kind === 'personal')
    return `${world().bot.name} ↔ ${personOf(found.members[0] ?? '')?.name ?? ''}`;
  return found.team ? `${found.team.name} · ${found.name}` : (found.name ?? '');
};

/**
 * JSON with its parts told apart.
 * @param {unknown} value
 */
const json = (value) => {
  if (value === undefined) return h('p', { class: 'traffic-hint' }, t('nothing'));
  const code = h('code');
  const text = JSON.stringify(value, null, 2);
  const part = /("(?:\\.|[^"\\])*")(\s*:)?|\b(true|false|null)\b|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi;
  let end = 0;
  for (const match of text.matchAll(part)) {
    code.append(text.slice(end, match.index));
    const kind =
      match[2] !== undefined
        ? 'key'
        : match[1] !== undefined
          ? 'string'
          : match[3] !== undefined
            ? 'word'
            : 'number';
    code.append(h('span', { class: `json-${kind}` }, match[1] ?? match[0]), match[2] ?? '');
    end = match.index + match[0].length;
  }
  code.append(text.slice(end));
  return h('pre', {}, code);
};
