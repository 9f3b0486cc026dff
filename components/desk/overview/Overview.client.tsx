import { useEffect, useState } from 'react';
import { CareLists } from './CareLists.client';
import { MessageForm } from './MessageForm.client';
import { NewPage } from './NewPage.client';
import { OldAddress } from './OldAddress.client';
import { OwnChanges } from './OwnChanges.client';
import { PageList } from './PageList.client';
import { Reviews } from './Reviews.client';
import { Tables } from './Tables.client';

/** The desk's own page: what there is, what has been changed, and what others have handed in. */
export function Overview() {
  // Counted up when something was done that the other parts show too.
  const [version, setVersion] = useState(0);
  const done = () => setVersion(version + 1);
  // The parts above the one that somebody went to are longer when the desk has answered: what has the focus stays in sight.
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      const { activeElement } = document;
      if (activeElement instanceof HTMLHeadingElement) activeElement.scrollIntoView();
    });
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  return (
    <main>
      <h1>Redaktionen</h1>
      <nav aria-label="På sidan">
        <ul>
          <li>
            <a href="#sidor">Sidor</a>
          </li>
          <li>
            <a href="#ny-sida">Ny sida</a>
          </li>
          <li>
            <a href="#gamla-adresser">Gamla adresser</a>
          </li>
          <li>
            <a href="#tabeller">Tabeller</a>
          </li>
          <li>
            <a href="#meddelande">Viktigt meddelande</a>
          </li>
          <li>
            <a href="#andringar">Vad har jag ändrat?</a>
          </li>
          <li>
            <a href="#granska">Granska</a>
          </li>
          <li>
            <a href="#se-over">Att se över</a>
          </li>
        </ul>
      </nav>
      <PageList version={version} />
      <NewPage />
      <OldAddress />
      <Tables onDone={done} />
      <MessageForm version={version} onDone={done} />
      <OwnChanges version={version} onDone={done} />
      <Reviews version={version} onDone={done} />
      <CareLists />
    </main>
  );
}
