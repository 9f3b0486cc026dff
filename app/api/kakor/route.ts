import { receiveChoice } from '@/lib/consent/receiveChoice';
import { everyMethod } from '@/lib/http/everyMethod';

export const { DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT } = everyMethod(receiveChoice);
