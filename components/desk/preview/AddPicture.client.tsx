import { useState } from 'react';
import { askDesk, messageOf } from '../askDesk';
import { LiveMessage } from '../LiveMessage.client';
import { takeFocus } from '../takeFocus';
import { useOneAtATime } from '../useOneAtATime';

/** A picture, chosen or dropped, and what it shows in words. */
export function AddPicture({ onChosen }: { onChosen: (written: string) => void }) {
  const [file, setFile] = useState<File>();
  const [alternative, setAlternative] = useState('');
  const [message, setMessage] = useState('');

  const save = useOneAtATime(async () => {
    if (!file) return;
    try {
      const base64 = await asBase64(file);
      const { written } = await askDesk<{ written: string }>('picture', {
        name: file.name,
        base64,
        alternative,
      });
      onChosen(written);
    } catch (error) {
      setMessage(messageOf(error));
    }
  });

  return (
    <form
      aria-label="Bild"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        setFile(event.dataTransfer.files[0]);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h3 ref={takeFocus} tabIndex={-1}>
        Bild
      </h3>
      <label>
        Bildfil
        <span className="help">
          Välj en fil, eller släpp den här. JPEG, PNG, WebP, GIF eller AVIF, högst 12 MB.
        </span>
        <input type="file" accept="image/*" onChange={({ target }) => setFile(target.files?.[0])} />
      </label>
      {file && <p>{file.name}</p>}
      <label>
        Vad visar bilden? För den som inte ser den.
        <input value={alternative} required onChange={({ target }) => setAlternative(target.value)} />
      </label>
      <LiveMessage>{message}</LiveMessage>
      <button type="submit" className="primary" disabled={!file}>
        Fortsätt
      </button>
    </form>
  );
}

function asBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,?/, ''));
    reader.onerror = () => reject(new Error('Filen går inte att läsa.'));
    reader.readAsDataURL(file);
  });
}
