/**
 * The port to a language model, if the municipality has one (`model/`). It is asked what a masked sentence is about, and
 * nothing else; see `app/talk/asked-model.ts`.
 */
export interface LanguageModel {
  /**
   * A slot for one question. Undefined while the model rests after failures, or when its quota is used up, so that no turn
   * waits for a server that does not answer.
   */
  free(): ((question: ModelQuestion) => Promise<ModelReply>) | undefined;
}

export interface ModelQuestion {
  /** The same for every sentence. */
  readonly instructions: string;
  /** Masked. */
  readonly sentence: string;
  /** The JSON schema of the answer; the same for every sentence. */
  readonly schema: Readonly<Record<string, unknown>>;
}

/** `answer`: whatever the model said. Arrives within two seconds, and never rejects. */
export type ModelReply =
  | { readonly came: 'answer'; readonly text: string }
  | { readonly came: 'late' | 'failed' };
