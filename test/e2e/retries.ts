/*
 * Seldom, on a busy machine, a page of the try-out comes up without its chats. A step is then tried once more, and the log
 * tells of the first time.
 */
jest.retryTimes(1, { logErrorsBeforeRetry: true });
