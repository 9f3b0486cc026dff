import { createRoot } from 'react-dom/client';
import { Overview } from './Overview.client';

const place = document.getElementById('redaktionen');
if (place) createRoot(place).render(<Overview />);
