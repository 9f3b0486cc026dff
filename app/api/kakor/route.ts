import { receiveChoice } from '@/lib/consent/receiveChoice';

/** In `npm run dev`; `npm start` answers without Next (lib/delivery/server/start.ts). Every method is named, for Next would answer some by itself. */
export {
  receiveChoice as DELETE,
  receiveChoice as GET,
  receiveChoice as HEAD,
  receiveChoice as OPTIONS,
  receiveChoice as PATCH,
  receiveChoice as POST,
  receiveChoice as PUT,
};
