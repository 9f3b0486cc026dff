import { axeFindings } from '../axeFindings';
import { expect } from '../deskPage';
import type { Player } from './Player';
import { promises } from './promises';
import type { Recipe } from './readRecipes';
import { play } from './steps';

/** Does what the recipe says, sentence by sentence, and looks whether that is so which it promises. */
export async function playRecipe(player: Player, { heading, sentences }: Recipe): Promise<void> {
  const promised = promises[heading];
  await promised?.before?.(player);
  for (const [index, sentence] of sentences.entries()) {
    // Before the last step the form is filled in. By keys it is the same form.
    if (index === sentences.length - 1 && player.by === 'mouse')
      expect(await axeFindings(player.page)).toEqual([]);
    await play(player, sentence);
  }
  await promised?.seen(player.page);
  await player.seesFocus();
  await promised?.after(player);
}
