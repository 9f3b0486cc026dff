import type { Subject } from '@/lib/content/Subject';
import { checkFilms } from './checkFilms';
import { signLanguageFilmComponent } from './signLanguageFilmComponent';

/** Films in sign language, with what belongs to each: captions, and all of it as text. */
export const film = { components: [signLanguageFilmComponent], pageChecks: [checkFilms] } satisfies Subject;
