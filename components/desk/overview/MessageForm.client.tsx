import { useEffect, useState } from 'react';
import { inEveryLanguage, type Locale, languageOf, locales } from '@/lib/i18n/locales';
import { FaultItems } from '../FaultItems.client';
import { useAnswer } from '../useAnswer';
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
export function MessageForm({ onDone }: { onDone: () => void }) {
  const { answer } = useAnswer<{ base: string; message?: Message; kinds: string[] }>('message');
  const [message, setMessage] = useState(empty);
  const saving = useSaving();
  useEffect(() => {
    if (answer?.message) setMessage({ ...empty, ...answer.message });
  }, [answer]);
  if (!answer) return null;

  const { base, kinds } = answer;
  const set = (part: Partial<Message>) => setMessage({ ...message, ...part });
  const setLink = (language: Locale, part: Partial<Words['link']>) => {
    const link = { address: '', text: '', ...message[language].link, ...part };
    const { link: _, ...others } = message[language];
    set({ [language]: link.address === '' && link.text === '' ? others : { ...others, link } });
  };
  return (
    <section aria-labelledby="meddelande">
      <h2 id="meddelande">Viktigt meddelande</h2>
      <p>{answer.message ? 'Det finns ett meddelande.' : 'Just nu finns inget.'}</p>
      <details>
        <summary>Skriv meddelandet</summary>
        <form
          aria-label="Viktigt meddelande"
          onSubmit={(event) => {
            event.preventDefault();
            saving.save('saveMessage', { base, message }, onDone);
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
                value={message[name].slice(0, 16)}
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
              <button type="button" onClick={() => saving.save('saveMessage', { base }, onDone)}>
                Ta bort meddelandet
              </button>
            )}
          </div>
        </form>
      </details>
    </section>
  );
}
