import { useRef, useState } from 'react';
import { inEveryLanguage, type Locale, languageOf, locales } from '@/lib/i18n/locales';
import { swedishLocalTime } from '@/lib/source/swedishTime';
import { closeFold } from '../closeFold';
import { FaultItems } from '../FaultItems.client';
import { LiveMessage } from '../LiveMessage.client';
import { useAnswer } from '../useAnswer';
import { Part } from './Part.client';
import { useSaving } from './useSaving';

type Words = { title: string; text: string; link?: { address: string; text: string } };

type Message = { kind: string; start: string; end: string } & Record<Locale, Words>;

const empty: Message = {
  kind: 'information',
  start: '',
  end: '',
  ...inEveryLanguage(() => ({ title: '', text: '' })),
};

/** The important message at the top of every page. */
export function MessageForm({ version, onDone }: { version: number; onDone: () => void }) {
  const { answer, message: unread } = useAnswer<{ base: string; message?: Message; kinds: string[] }>(
    'message',
    version,
  );
  /** What is begun and not saved: it stays when something else at the desk is saved. */
  const [begun, setBegun] = useState<{ base: string; message: Message }>();
  const [isSaved, setIsSaved] = useState(false);
  const fold = useRef<HTMLDetailsElement>(null);
  const saving = useSaving();
  if (!answer)
    return (
      <Part id="meddelande" heading="Viktigt meddelande">
        <LiveMessage>{unread}</LiveMessage>
      </Part>
    );

  const { kinds } = answer;
  const { base, message } = begun ?? { base: answer.base, message: { ...empty, ...answer.message } };
  const set = (part: Partial<Message>) => {
    setIsSaved(false);
    setBegun({ base, message: { ...message, ...part } });
  };
  const setLink = (language: Locale, part: Partial<Words['link']>) => {
    const link = { address: '', text: '', ...message[language].link, ...part };
    const { link: _, ...others } = message[language];
    set({ [language]: link.address === '' && link.text === '' ? others : { ...others, link } });
  };
  return (
    <Part id="meddelande" heading="Viktigt meddelande">
      <LiveMessage>{unread}</LiveMessage>
      <p aria-live="polite">
        {isSaved && 'Sparat. '}
        {answer.message ? 'Det finns ett meddelande.' : 'Just nu finns inget.'}
      </p>
      <details ref={fold}>
        <summary>Skriv meddelandet</summary>
        <form
          aria-label="Viktigt meddelande"
          onSubmit={(event) => {
            event.preventDefault();
            save(message);
          }}
        >
          <label>
            Slag
            <select value={message.kind} onChange={({ target }) => set({ kind: target.value })}>
              {kinds.map((kind) => (
                <option key={kind}>{kind}</option>
              ))}
            </select>
          </label>
          {(['start', 'end'] as const).map((name) => (
            <label key={name}>
              {name === 'start' ? 'Visas från, svensk tid' : 'Visas till, svensk tid'}
              <input
                type="datetime-local"
                required
                value={swedishLocalTime(message[name])}
                onChange={({ target }) => set({ [name]: target.value })}
              />
            </label>
          ))}
          {locales.map((language) => (
            <fieldset key={language}>
              <legend>{languageOf(language).name}</legend>
              <label>
                Rubrik
                <input
                  lang={language}
                  required
                  maxLength={80}
                  value={message[language].title}
                  onChange={({ target }) =>
                    set({ [language]: { ...message[language], title: target.value } })
                  }
                />
              </label>
              <label>
                Text
                <textarea
                  lang={language}
                  required
                  maxLength={400}
                  rows={3}
                  value={message[language].text}
                  onChange={({ target }) => set({ [language]: { ...message[language], text: target.value } })}
                />
              </label>
              <label>
                Länkens adress (får vara tomt)
                <input
                  value={message[language].link?.address ?? ''}
                  onChange={({ target }) => setLink(language, { address: target.value })}
                />
              </label>
              <label>
                Länkens text (får vara tomt)
                <input
                  lang={language}
                  value={message[language].link?.text ?? ''}
                  onChange={({ target }) => setLink(language, { text: target.value })}
                />
              </label>
            </fieldset>
          ))}
          <div aria-live="polite">
            {saving.message && <p className="message">{saving.message}</p>}
            <FaultItems faults={saving.faults} />
          </div>
          <div className="buttons">
            <button type="submit" className="primary">
              Spara meddelandet
            </button>
            {answer.message && (
              <button type="button" onClick={() => save()}>
                Ta bort meddelandet
              </button>
            )}
          </div>
        </form>
      </details>
    </Part>
  );
  function save(written?: Message) {
    saving.save('saveMessage', { base, message: written }, () => {
      setBegun(undefined);
      setIsSaved(true);
      saving.forget();
      closeFold(fold.current);
      onDone();
    });
  }
}
