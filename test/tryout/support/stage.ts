import { startTeams, type Teams, type TeamsOptions } from '../../../src/tryout/teams';
import { type SampleBot, startSampleBot } from './sample-bot';
import { world } from './world';

/** Teams and a bot in it. */
export interface Stage {
  readonly teams: Teams;
  readonly bot: SampleBot;
  close(): Promise<void>;
}

export const openStage = async (options: Partial<TeamsOptions> = {}): Promise<Stage> => {
  const bot = await startSampleBot();
  const teams = await startTeams({ botUrl: bot.url, world, ...options });
  return {
    teams,
    bot,
    close: async () => {
      await teams.close();
      await bot.close();
    },
  };
};

/** The first message; fails the test when there is none. */
export const first = <T>(messages: readonly T[]): T => {
  const [message] = messages;
  if (message === undefined) throw new Error('There is no message');
  return message;
};
